/** Names in generated code that say what is Erlang's: for debuggers, profilers and stack traces, which show them. */
import type { BeamModule } from "../beam/beam-file.ts";
import type { Instruction } from "../beam/decode.ts";
import { VariableNames } from "../beam/variable-names.ts";
import type { Code } from "../wasm/code.ts";
import { CTX, ENTRY, FIRST_X } from "./emit/state/parameters.ts";

/** Variables that share a local, beyond which no more are named. */
const MOST_NAMES = 3;

export class DebugNames {
	private readonly variables: VariableNames;

	constructor(private readonly beam: BeamModule) {
		this.variables = new VariableNames(beam);
	}

	function(name: string, arity: number): string {
		return `${this.beam.name}:${name}/${arity}`;
	}

	/** Names parameters, and behind registers' names the variables that they hold somewhere in the function. */
	nameLocals(
		code: Code,
		arity: number,
		instructions: readonly Instruction[],
	): void {
		code.localNames.set(CTX, "ctx");
		code.localNames.set(ENTRY, "entry");
		for (let n = 0; n < arity; n++) code.localNames.set(FIRST_X + n, `x${n}`);
		const held = new Map<string, Set<string>>();
		for (const { offset } of instructions)
			for (const { name, where } of this.variables.at(offset)) {
				if ("literal" in where) continue;
				const register = "x" in where ? `x${where.x}` : `y${where.y}`;
				const names = held.get(register) ?? new Set();
				held.set(register, names.add(name));
			}
		for (const [index, register] of code.localNames) {
			const names = [...(held.get(register) ?? [])].slice(0, MOST_NAMES);
			if (names.length > 0)
				code.localNames.set(index, [register, ...names].join("_"));
		}
	}
}
