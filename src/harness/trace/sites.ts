/** The places of a module that a trace is told of, by their offsets in its code. */
import type { BeamModule } from "../../beam/beam-file.ts";
import { decodeCode, type Instruction } from "../../beam/decode.ts";
import { opcodeOf } from "../../beam/instructions.ts";
import { labelNumber, labelOf, unsigned } from "../../beam/operands.ts";
import type { FunctionCode } from "../../jit/graph/function-graph.ts";
import { splitFunctions } from "../../jit/graph/split-functions.ts";
import type { Place } from "./events.ts";
import type { FunctionFilter } from "./patterns.ts";

export type Site =
	| {
			readonly kind: "call" | "return" | "send" | "receive";
			readonly place: Place;
	  }
	| {
			/** Calls a function of another module, which may be one in C. */
			readonly kind: "external";
			readonly place: Place;
			readonly import: number;
			/** Words of the frame that it drops; undefined when it is no tail call. */
			readonly drops?: number;
	  }
	| {
			/** Ends, or may end, with the process at this offset again; -1: nowhere. */
			readonly kind: "again";
			readonly head: number;
	  };

/** Instructions that have a site. */
const TRACED = [
	"label",
	"return",
	"send",
	"remove_message",
	"loop_rec_end",
	"wait",
	"wait_timeout",
	"timeout",
	"call_ext",
	"call_ext_only",
	"call_ext_last",
] as const;

/** For TracedVm.setOpcodes. */
export function tracedOpcodes(): Uint8Array {
	const opcodes = new Uint8Array(256);
	for (const name of TRACED) opcodes[opcodeOf(name)] = 1;
	return opcodes;
}

export class ModuleSites {
	readonly sites = new Map<number, Site>();
	private readonly functions: readonly FunctionCode[];
	private readonly labels = new Map<number, number>();

	constructor(
		readonly beam: BeamModule,
		private readonly filter: FunctionFilter,
	) {
		this.functions = splitFunctions(beam, decodeCode(beam));
		for (const code of this.functions) {
			for (const instruction of code.instructions)
				if (instruction.op.name === "label")
					this.labels.set(labelNumber(instruction), instruction.offset);
			if (this.selects(code)) this.addSites(code);
		}
	}

	/** The function that an offset is in, and whether it is traced. */
	functionAt(offset: number): { place: Place; isTraced: boolean } | undefined {
		const code = this.functions.findLast(
			({ instructions }) => (instructions[0]?.offset ?? 0) <= offset,
		);
		if (code === undefined) return undefined;
		return { place: this.place(code, offset), isTraced: this.selects(code) };
	}

	labelOffset(label: number): number | undefined {
		return this.labels.get(label);
	}

	private selects({ name, arity }: FunctionCode): boolean {
		return this.filter(this.beam.name, name, arity);
	}

	private addSites(code: FunctionCode): void {
		const { name: module } = this.beam;
		const { name, arity } = code;
		const head = this.labels.get(code.entryLabel);
		let place: Place = { module, function: name, arity, line: 0 };
		for (const instruction of code.instructions) {
			const line = this.lineSaid(instruction);
			if (line !== undefined) place = { ...place, line };
			const site = siteOf(code, instruction, head, place);
			if (site !== undefined) this.sites.set(instruction.offset, site);
		}
	}

	private lineSaid({ op, args }: Instruction): number | undefined {
		if (op.name !== "line") return undefined;
		return this.beam.lines.lines[args[0]?.value ?? 0]?.line ?? 0;
	}

	/** The line is the last one that is said before the offset: of the function's head, that of its name. */
	private place(
		{ name, arity, instructions }: FunctionCode,
		offset: number,
	): Place {
		let line = 0;
		for (const instruction of instructions) {
			if (instruction.offset > offset) break;
			line = this.lineSaid(instruction) ?? line;
		}
		return { module: this.beam.name, function: name, arity, line };
	}
}

function siteOf(
	{ entryLabel }: FunctionCode,
	instruction: Instruction,
	head: number | undefined,
	place: Place,
): Site | undefined {
	const { args, offset, op } = instruction;
	const again = (label: number | undefined): Site => ({
		kind: "again",
		head: label === entryLabel ? (head ?? -1) : -1,
	});
	switch (op.name) {
		case "label":
			return offset === head ? { kind: "call", place } : undefined;
		case "return":
			return { kind: "return", place };
		case "send":
			return { kind: "send", place };
		case "remove_message":
			return { kind: "receive", place };
		case "loop_rec_end":
		case "wait":
		case "wait_timeout":
			return again(args[0] && labelOf(args[0]));
		case "timeout":
			return again(undefined);
		case "call_ext":
		case "call_ext_only":
		case "call_ext_last":
			return external(instruction, place);
		default:
			return undefined;
	}
}

function external({ args, op }: Instruction, place: Place): Site | undefined {
	const [, index, words] = args;
	if (index === undefined) return undefined;
	const site = { kind: "external", place, import: unsigned(index) } as const;
	if (op.name === "call_ext") return site;
	// Besides y registers, a frame has the return address.
	return { ...site, drops: words === undefined ? 0 : unsigned(words) + 1 };
}
