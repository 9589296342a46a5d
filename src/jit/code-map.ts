/** Which bytes of a compiled module are for which BEAM instruction. */
import type { Marks } from "../wasm/module.ts";
import type {
	CodeMarks,
	CodeSpot,
	InstructionNote,
} from "./emit/code-marks.ts";
import type { CompileTarget } from "./emit/compile-target.ts";

/** Bytes of a function, from `start` to before `end`, counted from the start of the module. */
export interface CodeRange extends CodeSpot {
	readonly start: number;
	readonly end: number;
}

export interface FunctionMap {
	/** Index of the wasm function, imported ones counted. */
	readonly index: number;
	/** In the name section. */
	readonly name: string;
	/** Entry label of the Erlang function; undefined for a function that the compiler adds. */
	readonly entryLabel: number | undefined;
	/** Its code entry: the declarations of its locals (after the size) up to behind its last `end`. */
	readonly start: number;
	readonly end: number;
	/** Rising, without a gap from `start` to `end`. An instruction may have several. */
	readonly ranges: readonly CodeRange[];
}

export interface CodeMap {
	/** All functions of the module, in the order of their indices. */
	readonly functions: readonly FunctionMap[];
	/** By the offset of an instruction that was compiled. */
	readonly notes: ReadonlyMap<number, InstructionNote>;
	/** Offsets of instructions at which native code always leaves to the interpreter. */
	readonly left: ReadonlySet<number>;
	/** Of those at which it may, those of `left` included. */
	readonly exits: ReadonlySet<number>;
	/** The VM whose addresses and terms are in the code. */
	readonly target: CompileTarget;
}

interface Body {
	readonly func: { readonly index: number; readonly name: string };
	readonly entryLabel: number | undefined;
	/** The declarations of locals, the first instruction, the end. */
	readonly start: number;
	readonly code: number;
	readonly end: number;
}

/** @param bodies in the order of their offsets, as `marks` are */
export function codeMap(
	marks: CodeMarks,
	written: Marks,
	bodies: readonly Body[],
	target: CompileTarget,
): CodeMap {
	let next = 0;
	const functions = bodies.map((body): FunctionMap => {
		const { start, code, end } = body;
		const ranges: CodeRange[] = [];
		const add = (from: number, to: number, spot: CodeSpot): void => {
			if (from < to) ranges.push({ start: from, end: to, ...spot });
		};
		add(start, code, { part: "locals" });
		let from = code;
		let spot: CodeSpot = { part: "helper" };
		for (; next < written.offsets.length; next++) {
			const at = written.offsets[next] ?? 0;
			if (at >= end) break;
			// Of the body before: a mark behind its last byte is for nothing.
			if (at < code) continue;
			add(from, at, spot);
			from = at;
			spot = marks.spots[written.values[next] ?? 0] ?? spot;
		}
		add(from, end, spot);
		const { func, entryLabel } = body;
		return {
			index: func.index,
			name: func.name,
			entryLabel,
			start,
			end,
			ranges: joined(ranges),
		};
	});
	const { notes, left, exits } = marks;
	return { functions, notes, left, exits, target };
}

/** Neighbours for the same thing as one. */
function joined(ranges: readonly CodeRange[]): CodeRange[] {
	const result: CodeRange[] = [];
	for (const range of ranges) {
		const last = result.at(-1);
		if (
			last?.part === range.part &&
			last.offset === range.offset &&
			last.inlined === range.inlined
		)
			result[result.length - 1] = { ...last, end: range.end };
		else result.push(range);
	}
	return result;
}
