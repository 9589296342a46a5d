/** docs/instructions.md, generated. */
import { readBeam } from "../beam/beam-file.ts";
import { decodeCode } from "../beam/decode.ts";
import { INSTRUCTIONS, type Role } from "../beam/instructions.ts";
import { firstRelease, SELDOM_EMITTED } from "../beam/releases.ts";
import { howCompiled } from "../jit/coverage.ts";

export interface TestModule {
	readonly name: string;
	readonly bytes: Uint8Array;
}

/** Names of the modules whose code has an instruction, by its name. */
export function modulesByInstruction(
	modules: readonly TestModule[],
): Map<string, string[]> {
	const found = new Map<string, string[]>();
	for (const { name, bytes } of modules) {
		const code = decodeCode(readBeam(bytes, name));
		for (const instruction of new Set(code.map(({ op }) => op.name))) {
			const names = found.get(instruction) ?? [];
			names.push(name);
			found.set(instruction, names);
		}
	}
	return found;
}

const MOST_NAMES = 3;

export function instructionsDocument(modules: readonly TestModule[]): string {
	const found = modulesByInstruction(modules);
	const rows = INSTRUCTIONS.map((row) => {
		const seldom = SELDOM_EMITTED[row.name];
		const names = found.get(row.name) ?? [];
		const more = names.length - MOST_NAMES;
		const tests =
			names.length === 0
				? `none: emitted ${seldom ?? "?"}`
				: names.slice(0, MOST_NAMES).join(", ") +
					(more > 0 ? ` and ${more} more` : "");
		return [
			row.opcode,
			row.name,
			row.operands.map(operandName).join(" ") || "-",
			firstRelease(row.opcode),
			howCompiled(row),
			tests,
		];
	});
	return [
		"# Instructions",
		"",
		"Written by `scripts/write-instructions-doc.mjs` from the table in `src/beam/instructions.ts`; never edited. *Since*",
		"is the first release whose compiler had it; *tests* are modules of `test/erlang_tests` with it in their code.",
		"*Leaves* means that the interpreter does it then, and native code goes on at the next entry.",
		"",
		"| number | name | operands | since | compiled | tests |",
		"|---|---|---|---|---|---|",
		...rows.map((cells) => `| ${cells.join(" | ")} |`),
		"",
	].join("\n");
}

function operandName(role: Role): string {
	return typeof role === "string"
		? role
		: `[${role.map(operandName).join(" ")}]`;
}
