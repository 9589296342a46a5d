/** The places of a module that a trace is told of, by their offsets in its code. */
import type { BeamModule } from "../../beam/beam-file.ts";
import { CodePlaces } from "../../beam/code-places.ts";
import { decodeCode, type Instruction } from "../../beam/decode.ts";
import { type InstructionName, opcodeOf } from "../../beam/instructions.ts";
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

/** For TracedVm.setOpcodes. */
export function tracedOpcodes(): Uint8Array {
	const opcodes = new Uint8Array(256);
	for (const name of Object.keys(SITES))
		opcodes[opcodeOf(name as keyof typeof SITES)] = 1;
	return opcodes;
}

export class ModuleSites {
	readonly sites = new Map<number, Site>();
	private readonly functions: readonly FunctionCode[];
	private readonly labels = new Map<number, number>();
	private readonly places: CodePlaces;

	constructor(
		readonly beam: BeamModule,
		private readonly filter: FunctionFilter,
	) {
		this.places = new CodePlaces(beam);
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
		const { entryLabel } = code;
		const head = this.labels.get(entryLabel);
		for (const instruction of code.instructions) {
			const { offset } = instruction;
			const place = this.place(code, offset);
			const site = siteOf({ instruction, place, entryLabel, head });
			if (site !== undefined) this.sites.set(offset, site);
		}
	}

	private place({ name, arity }: FunctionCode, offset: number): Place {
		const line = this.places.placeOf(offset)?.line ?? 0;
		return { module: this.beam.name, function: name, arity, line };
	}
}

/** An instruction of a function that is traced. */
interface Found {
	readonly instruction: Instruction;
	readonly place: Place;
	/** The function's entry label, and where that is. */
	readonly entryLabel: number;
	readonly head: number | undefined;
}

type SiteOf = (found: Found) => Site | undefined;

const SITES = {
	label: ({ instruction: { offset }, head, place }) =>
		offset === head ? { kind: "call", place } : undefined,
	return: ({ place }) => ({ kind: "return", place }),
	send: ({ place }) => ({ kind: "send", place }),
	remove_message: ({ place }) => ({ kind: "receive", place }),
	timeout: () => ({ kind: "again", head: -1 }),
	loop_rec_end: again,
	wait: again,
	wait_timeout: again,
	call_ext: (found) => external(found),
	call_ext_only: (found) => external(found, 0),
	call_ext_last: (found) => {
		const words = found.instruction.args[2];
		// Besides y registers, a frame has the return address.
		return external(found, words && unsigned(words) + 1);
	},
} as const satisfies Partial<Record<InstructionName, SiteOf>>;

function siteOf(found: Found): Site | undefined {
	const { name } = found.instruction.op;
	const make: SiteOf | undefined = (SITES as Partial<Record<string, SiteOf>>)[
		name
	];
	return make?.(found);
}

/** The label that the process goes on at may be the function's own, which is no call then. */
function again({ instruction, entryLabel, head = -1 }: Found): Site {
	const [label] = instruction.args;
	const isHead = label !== undefined && labelOf(label) === entryLabel;
	return { kind: "again", head: isHead ? head : -1 };
}

function external(
	{ instruction, place }: Found,
	drops?: number,
): Site | undefined {
	const [, index] = instruction.args;
	if (index === undefined) return undefined;
	const site = { kind: "external", place, import: unsigned(index) } as const;
	return drops === undefined ? site : { ...site, drops };
}
