/** What was seen of a VM, in words of the source: frames of Erlang functions, and what the innermost one was at. */
import {
	RETURN_MODULE_SHIFT,
	RETURN_OFFSET_MASK,
	RETURN_OFFSET_SHIFT,
} from "../abi/return-address.ts";
import {
	type Activity,
	ANY_FUNCTION,
	INTERPRETER,
	type Kind,
	NATIVE_CODE,
} from "./instrument/activities.ts";
import { NATIVE_PLACE } from "./instrument/marks.ts";
import { type Frame, ModuleCode } from "./module-code.ts";
import { type Code, GAP, type Sample } from "./samples.ts";

export interface Seen {
	/** The outermost first; none when no process was running. */
	readonly frames: readonly Frame[];
	readonly activity: Activity;
}

/** Functions that run while it is no process's turn, or between turns. */
const BETWEEN_TURNS = /^(scheduler_|drive$|take_turn$|run_native$|slice_)/;
/** What may be at work while no process runs. */
const WAITS: ReadonlySet<Kind> = new Set(["atomvm", "host"]);
/** Stands for frames that were not read. */
export const MORE: Frame = { module: "", function: "…" };

export class Frames {
	private readonly modules = new Map<number, ModuleCode>();

	constructor(private readonly code: Code) {
		for (const module of code.modules) {
			const known = ModuleCode.of(module);
			if (known) this.modules.set(module.index, known);
		}
	}

	/** The newest module of a name. */
	module(name: string): ModuleCode | undefined {
		return [...this.modules.values()].findLast((known) => known.name === name);
	}

	see(sample: Sample): Seen {
		const { place, stack } = sample;
		const activity = this.activity(sample);
		// AtomVM's scheduler looks again and again whether a time-out is over, when there is nothing else to run.
		if (stack.length === 0 && WAITS.has(activity.kind))
			return { frames: [], activity: { ...activity, kind: "waiting" } };
		const isNobodys =
			activity.kind === "waiting" ||
			activity.kind === "compiler" ||
			BETWEEN_TURNS.test(activity.name);
		if (isNobodys || place === 0) return { frames: [], activity };
		const inner = this.innermost(place);
		const callers = inner.length > 0 ? this.callers(sample.stack, inner) : [];
		const [first] = inner;
		const last = callers.at(-1);
		// Of a recursion, one.
		if (first && last && isSame(first, last)) callers.pop();
		return { frames: [...callers, ...inner], activity };
	}

	/** Where the VM was, without what called it. */
	at(place: number): Frame | undefined {
		return place === 0 ? undefined : this.innermost(place).at(-1);
	}

	private activity({ place, activity: number }: Sample): Activity {
		const isInterpreted = number === NATIVE_CODE && place < NATIVE_PLACE;
		const known = this.code.activities[isInterpreted ? INTERPRETER : number];
		if (known === undefined) return { kind: "native", name: "" };
		if (known.name !== ANY_FUNCTION || place >= NATIVE_PLACE) return known;
		const name = this.interpreted(place)?.module.calleeAt(
			this.interpreted(place)?.offset ?? 0,
		);
		return name === undefined ? known : { ...known, name };
	}

	/** Frames at the place itself, the innermost last: two where a function is inlined. */
	private innermost(place: number): Frame[] {
		if (place >= NATIVE_PLACE) {
			const known = this.code.places[place - NATIVE_PLACE];
			if (known === undefined) return [];
			const { index, offset, via } = known;
			const module = this.modules.get(index);
			const offsets = via === undefined ? [offset] : [via, offset];
			return offsets
				.map((at) => module?.frameAt(at))
				.filter((frame) => frame !== undefined);
		}
		const found = this.interpreted(place);
		const frame = found?.module.frameAt(found.offset);
		return frame === undefined ? [] : [frame];
	}

	private interpreted(
		address: number,
	): { module: ModuleCode; offset: number } | undefined {
		for (const module of this.modules.values()) {
			const offset = module.offsetOf(address);
			if (offset !== undefined) return { module, offset };
		}
		return undefined;
	}

	/**
	 * Of cp and what is on the stack. While a function has a frame, cp is what that has, too, or where the function's last
	 * call returned to; without one, it is the caller.
	 */
	private callers(
		[cp, ...stack]: readonly number[],
		[inner]: readonly Frame[],
	): Frame[] {
		const frames: Frame[] = [];
		for (const address of stack) {
			const caller = this.returnsTo(address);
			if (caller === "end") break;
			frames.push(caller);
			// What comes behind words that are none of a stack was not read in one piece.
			if (caller === MORE && address !== GAP) break;
		}
		if (cp !== undefined && cp !== stack[0]) {
			const caller = this.returnsTo(cp);
			const isOwn =
				caller === "end" ||
				caller === MORE ||
				(inner !== undefined && isSame(caller, inner));
			if (!isOwn) frames.unshift(caller);
		}
		return frames.reverse().filter((frame, i, all) => {
			const before = all[i - 1];
			return before === undefined || !isSame(frame, before);
		});
	}

	private returnsTo(address: number): Frame | "end" {
		const index = address >>> RETURN_MODULE_SHIFT;
		const offset = (address >>> RETURN_OFFSET_SHIFT) & RETURN_OFFSET_MASK;
		const module = this.modules.get(index);
		if (address === GAP || !module?.isReturn(offset)) return MORE;
		if (module.isEnd(offset)) return "end";
		return module.callerAt(offset) ?? MORE;
	}
}

function isSame(a: Frame, b: Frame): boolean {
	return a.module === b.module && a.function === b.function;
}
