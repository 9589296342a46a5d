/** Lets the function table and the memory grow. */

import { rewriteModule } from "../../src/wasm/reader/rewrite.ts";
import { writeImports } from "../../src/wasm/sections/imports.ts";
import { writeTables } from "../../src/wasm/sections/tables.ts";
import { SectionId } from "../../src/wasm/types.ts";
import type { Pass } from "./pass.ts";

/** Pages of 64 KiB: 4 GiB, all that 32-bit addresses reach. */
const MAX_PAGES = 65536;

export const limits: Pass = {
	name: "limits",
	run({ binary }) {
		const notes: string[] = [];
		const tables = binary.tables.map(({ element, min, max }) => {
			notes.push(`table: ${min}..${max ?? ""} becomes ${min}.. (no maximum)`);
			return { element, min };
		});
		const imports = binary.imports.map((item) => {
			if (item.desc.kind !== "memory") return item;
			const { min, max, shared } = item.desc;
			notes.push(`memory: ${min}..${max} pages becomes ${min}..${MAX_PAGES}`);
			return {
				...item,
				desc: { kind: "memory" as const, min, max: MAX_PAGES, shared },
			};
		});
		const bytes = rewriteModule(binary, {
			sections: new Map([
				[SectionId.table, (out) => writeTables(out, tables)],
				[SectionId.import, (out) => writeImports(out, imports)],
			]),
		});
		return { bytes, notes };
	},
};
