/** Lets the function table and the memory grow; the memory is one that the host makes and native code shares. */

import {
	rewriteModule,
	type SectionWriter,
} from "../../src/wasm/reader/rewrite.ts";
import { writeImports } from "../../src/wasm/sections/imports.ts";
import { writeMemories } from "../../src/wasm/sections/memories.ts";
import { writeTables } from "../../src/wasm/sections/tables.ts";
import {
	type Import,
	type MemoryType,
	SectionId,
} from "../../src/wasm/types.ts";
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
		const note = ({ min, max }: MemoryType, what: string): Import["desc"] => {
			notes.push(
				`memory: ${what}${min}..${max ?? ""} pages becomes ${min}..${MAX_PAGES}`,
			);
			return { kind: "memory", min, max: MAX_PAGES, shared: true };
		};
		const imports: Import[] = binary.imports.map((item) =>
			item.desc.kind === "memory"
				? { ...item, desc: note(item.desc, "") }
				: item,
		);
		// Without -pthread a build has its own.
		for (const memory of binary.memories)
			imports.push({
				module: "env",
				name: "memory",
				desc: note(memory, "the build's own, now imported and shared, "),
			});
		const sections = new Map<number, SectionWriter>([
			[SectionId.table, (out) => writeTables(out, tables)],
			[SectionId.import, (out) => writeImports(out, imports)],
		]);
		if (binary.memories.length > 0)
			sections.set(SectionId.memory, (out) => writeMemories(out, []));
		return { bytes: rewriteModule(binary, { sections }), notes };
	},
};
