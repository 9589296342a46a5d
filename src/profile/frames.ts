/** What was seen of a VM, in words of the source: frames of Erlang functions, and what the innermost one was at. */
import {
	RETURN_MODULE_SHIFT,
	RETURN_OFFSET_MASK,
	RETURN_OFFSET_SHIFT,
} from "../abi/return-address.ts";
import { readBeam } from "../beam/beam-file.ts";
import { CodePlaces } from "../beam/code-places.ts";
import { AvmjitError } from "../errors.ts";
import type { InsertedModule } from "../host/vm.ts";
import type { Activity } from "./instrument/activities.ts";
import { NATIVE_PLACE } from "./instrument/marks.ts";
import { type Code, GAP, type Sample } from "./samples.ts";

export interface Frame {
	readonly module: string;
	/** `name/arity` */
	readonly function: string;
	/** The source file by the name that the module has of it. */
	readonly file?: string;
	/** From 1; absent where the module has none. */
	readonly line?: number;
}

export interface Seen {
	/** The outermost first; none when no process was running. */
	readonly frames: readonly Frame[];
	readonly activity: Activity;
}

/** Functions that run while it is no process's turn, or between turns. */
const BETWEEN_TURNS = /^(scheduler_|drive$|take_turn$|run_native$|slice_)/;
/** Stands for frames that were not read. */
export const MORE: Frame = { module: "", function: "…" };

interface KnownModule {
	readonly module: InsertedModule;
	readonly name: string;
	readonly size: number;
	readonly places: CodePlaces;
}

export class Frames {
	private readonly modules = new Map<number, KnownModule>();

	constructor(private readonly code: Code) {
		for (const module of code.modules) {
			const known = read(module);
			if (known) this.modules.set(module.index, known);
		}
	}

	see({ place, activity: number, stack }: Sample): Seen {
		const [, interpreted] = this.code.activities;
		const found = this.code.activities[number];
		// Of native code and the interpreter alike it says that nothing else runs.
		const activity =
			number === 0 && place < NATIVE_PLACE && interpreted
				? interpreted
				: (found ?? { kind: "native", name: "" });
		const isNobodys =
			activity.kind === "waiting" ||
			activity.kind === "compiler" ||
			BETWEEN_TURNS.test(activity.name);
		if (isNobodys || place === 0) return { frames: [], activity };
		const inner = this.innermost(place);
		return { frames: [...this.callers(stack, inner), ...inner], activity };
	}

	/** Frames at the place itself, the innermost last: two where a function is inlined. */
	private innermost(place: number): Frame[] {
		if (place >= NATIVE_PLACE) {
			const known = this.code.places[place - NATIVE_PLACE];
			if (known === undefined) return [];
			const { index, offset, via } = known;
			const offsets = via === undefined ? [offset] : [via, offset];
			return offsets.flatMap((at) => this.frameAt(index, at));
		}
		for (const { module, size } of this.modules.values()) {
			const offset = place - module.code;
			if (offset >= 0 && offset < size)
				return this.frameAt(module.index, offset);
		}
		return [];
	}

	/**
	 * Of cp and what is on the stack. While a function has a frame, cp is what that has, too, or where the function's last
	 * call returned to; without one, it is the caller.
	 */
	private callers([cp, ...stack]: readonly number[], inner: readonly Frame[]): Frame[] {
		const frames = stack.flatMap((address) => this.returnsTo(address));
		if (cp !== undefined && cp !== stack[0]) {
			const [caller] = this.returnsTo(cp);
			if (caller && !(inner[0] && isSame(caller, inner[0])))
				frames.unshift(caller);
		}
		return frames
			.reverse()
			.filter((frame, i, all) => {
				const before = all[i - 1];
				return before === undefined || !isSame(frame, before);
			});
	}

	private returnsTo(address: number): Frame[] {
		if (address === GAP) return [MORE];
		const index = address >>> RETURN_MODULE_SHIFT;
		const offset = (address >>> RETURN_OFFSET_SHIFT) & RETURN_OFFSET_MASK;
		const known = this.modules.get(index);
		if (known === undefined || known.places.isEnd(offset)) return [];
		const place = known.places.place(offset);
		return place === undefined ? [] : [frame(known.name, place)];
	}

	private frameAt(index: number, offset: number): Frame[] {
		const known = this.modules.get(index);
		const place = known?.places.placeOf(offset);
		return known && place ? [frame(known.name, place)] : [];
	}
}

export function isSame(a: Frame, b: Frame): boolean {
	return a.module === b.module && a.function === b.function;
}

function frame(
	module: string,
	place: NonNullable<ReturnType<CodePlaces["place"]>>,
): Frame {
	const { function: name, arity, file, line } = place;
	return {
		module,
		function: `${name}/${arity}`,
		...(file !== undefined && { file }),
		...(line !== undefined && { line }),
	};
}

function read(module: InsertedModule): KnownModule | undefined {
	try {
		const beam = readBeam(module.bytes, module.where);
		return {
			module,
			name: beam.name,
			size: beam.code.bytes.length,
			places: new CodePlaces(beam),
		};
	} catch (error) {
		if (error instanceof AvmjitError) return undefined;
		throw error;
	}
}
