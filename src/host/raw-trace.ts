/**
 * What an exception carries of its stack (stacktrace.c of AtomVM): a tuple of six, in which the fifth is a list of frames,
 * the innermost last; or, of erlang:raise/3, no frames and the list that the program gave it.
 */
import type { CodePlace } from "../beam/code-places.ts";
import type { StackFrame } from "./death.ts";
import type { LoadedModules } from "./loaded-modules.ts";
import type { ReturnAddress } from "./running-process.ts";
import type { SourceLines } from "./source-lines.ts";
import {
	atomText,
	characters,
	listElements,
	smallValue,
	tupleElements,
} from "./term-parts.ts";
import { formatTerm, type TermReader } from "./terms.ts";

const TRACE_SIZE = 6;
const FRAME_COUNT = 0;
const FRAMES = 4;
/** {module index, offset}, and module, function, and arity or arguments, where the frame is of a function in C. */
const FRAME_SIZE = 2;
const FRAME_WITH_NAME_SIZE = 5;
/** Frames that are kept of a trace, half of them from each end. */
const MOST_FRAMES = 400;

export interface Trace {
	readonly frames: readonly StackFrame[];
	/** The place that raised, where that is known; of a function in C, the place that called it. */
	readonly innermost?: ReturnAddress & {
		/** Whether the first frame is of a function in C. */
		readonly isInC: boolean;
		/** How many of the frames are of that place: one, and the function in C. */
		readonly frames: number;
	};
	/** Frames of the stack that AtomVM noted. */
	readonly noted: number;
}

export class TraceReader {
	constructor(
		private readonly reader: TermReader,
		private readonly modules: LoadedModules,
		private readonly sources: SourceLines,
	) {}

	read(term: number): Trace {
		const raw = tupleElements(this.reader, term);
		if (raw?.length !== TRACE_SIZE) return { frames: [], noted: 0 };
		const list = listElements(this.reader, raw[FRAMES] ?? 0) ?? [];
		if (smallValue(raw[FRAME_COUNT] ?? 0) === 0)
			return {
				frames: list.flatMap((item) => this.builtFrame(item)),
				noted: 0,
			};
		const [innermost, ...others] = list.reverse();
		if (innermost === undefined) return { frames: [], noted: 0 };
		const first = this.rawFrame(innermost);
		const elements = tupleElements(this.reader, innermost) ?? [];
		return {
			frames: [
				...first,
				...shortened(others).flatMap((item) => this.rawFrame(item)),
			],
			innermost: {
				...location(elements),
				isInC: elements.length === FRAME_WITH_NAME_SIZE,
				frames: first.length,
			},
			noted: others.length,
		};
	}

	/** The frame of a place in a module's code. */
	frameAt(index: number, offset: number): StackFrame[] {
		const known = this.modules.byIndex(index);
		if (known === undefined) return [];
		const { places, beam, where } = known;
		// A handler is on the stack, too, and its function is there by its return address.
		if (places.isHandler(offset)) return [];
		const place = places.place(offset);
		return place === undefined
			? []
			: [this.withSource(where, { module: beam.name, ...place })];
	}

	private rawFrame(term: number): StackFrame[] {
		const elements = tupleElements(this.reader, term) ?? [];
		const { index, offset } = location(elements);
		const frames = this.frameAt(index, offset);
		if (elements.length !== FRAME_WITH_NAME_SIZE) return frames;
		const named = this.namedFrame(elements.slice(FRAME_SIZE));
		if (named === undefined) return frames;
		// AtomVM says by it that a function in C failed, which was called from there; or which function of Erlang is there.
		const isThere = frames.some((frame) => isSame(frame, named));
		return isThere ? frames : [named, ...frames];
	}

	/** `{Module, Function, ArityOrArguments, Location}` of a list that a program has made; nothing for other terms. */
	private builtFrame(term: number): StackFrame[] {
		const elements = tupleElements(this.reader, term) ?? [];
		if (elements.length !== 4) return [];
		const frame = this.namedFrame(elements);
		if (frame === undefined) return [];
		const place = this.builtLocation(elements[3] ?? 0);
		const where = this.modules.named(frame.module)?.where;
		const full = { ...frame, ...place };
		return [where === undefined ? full : this.withSource(where, full)];
	}

	private builtLocation(term: number): Pick<CodePlace, "file" | "line"> {
		const place: { file?: string; line?: number } = {};
		for (const item of listElements(this.reader, term) ?? []) {
			const [key = 0, value = 0] = tupleElements(this.reader, item) ?? [];
			const name = atomText(this.reader, key);
			const file = name === "file" && characters(this.reader, value);
			const line = name === "line" ? smallValue(value) : undefined;
			if (typeof file === "string") place.file = file;
			if (line !== undefined) place.line = line;
		}
		return place;
	}

	private namedFrame([module = 0, name = 0, last = 0]: readonly number[]):
		| StackFrame
		| undefined {
		const [moduleName, functionName] = [module, name].map((term) =>
			atomText(this.reader, term),
		);
		if (moduleName === undefined || functionName === undefined)
			return undefined;
		const args = listElements(this.reader, last);
		const arity = args?.length ?? smallValue(last);
		return arity === undefined
			? undefined
			: {
					module: moduleName,
					function: functionName,
					arity,
					...(args && {
						arguments: args.map((term) => formatTerm(this.reader, term)),
					}),
				};
	}

	private withSource(where: string, frame: StackFrame): StackFrame {
		const { file, line } = frame;
		if (file === undefined || line === undefined) return frame;
		const source = this.sources.line(where, file, line);
		return source === undefined ? frame : { ...frame, source };
	}
}

function location(elements: readonly number[]): ReturnAddress {
	const [index = 0, offset = 0] = elements;
	return { index: smallValue(index) ?? -1, offset: smallValue(offset) ?? 0 };
}

function isSame(a: StackFrame, b: StackFrame): boolean {
	return (
		a.module === b.module && a.function === b.function && a.arity === b.arity
	);
}

function shortened<T>(items: readonly T[]): readonly T[] {
	if (items.length <= MOST_FRAMES) return items;
	return [...items.slice(0, MOST_FRAMES / 2), ...items.slice(-MOST_FRAMES / 2)];
}
