/** Drops the debugging sections; names stay. */
import { rewriteModule } from "../../src/wasm/reader/rewrite.ts";
import { SectionId } from "../../src/wasm/types.ts";
import type { Pass } from "./pass.ts";

export const strip: Pass = {
	name: "strip",
	run({ binary }) {
		const dropped = binary.sections.filter(
			({ id, name }) => id === SectionId.custom && name !== "name",
		);
		const size = dropped.reduce((sum, s) => sum + s.end - s.start, 0);
		return {
			bytes: rewriteModule(binary, { keepCustom: (name) => name === "name" }),
			notes: [`${dropped.length} debugging sections dropped, ${size} bytes`],
		};
	},
};
