/**
 * What a debugger's console can ask of a VM whose generated code is paused: words of WebAssembly as terms. Everything is read out
 * of memory and nothing of the VM is called, since it stands in the middle of something.
 */
import type { StackFrame } from "./death.ts";
import { frameText } from "./death-report.ts";
import { guardedTerm } from "./guarded-terms.ts";
import type { RunningProcess } from "./running-process.ts";
import type { TermReader } from "./terms.ts";

/** An i32 as V8 shows one in a paused frame (`$x0`), or a number. */
export type Word = number | { readonly value: number };

/** What it asks of a VM. */
export interface PausedVm {
	readonly reader: TermReader;
	/** The process at an address of a Context; the one that runs when left out. */
	process(context?: number): RunningProcess | undefined;
	/** The function at a place of a module's code. */
	frameAt(index: number, offset: number): readonly StackFrame[];
}

/** A local that is a register: `$x0`, `$x1_Acc`, `$y2`. */
const REGISTER = /^\$?([xy]\d+)(_.*)?$/;
const MOST_FRAMES = 100;

/** `avmjit` in the console, with the option `debug`. */
export class DebugConsole {
	constructor(private readonly vm: PausedVm) {}

	/** `avmjit.term($x0)`: a word as Erlang writes it; what is no term as a number. */
	term(word: Word): string {
		return guardedTerm(this.vm.reader, wordOf(word));
	}

	/**
	 * `avmjit.locals(locals)`: the registers among a frame's locals. A local whose register is not in use yet, or not any more,
	 * has what was last in it, which may be no term any more.
	 */
	locals(locals: Readonly<Record<string, Word>>): Record<string, string> {
		const found: Record<string, string> = {};
		for (const name of Object.keys(locals)) {
			const word = locals[name];
			if (word !== undefined && REGISTER.test(name))
				found[name.replace(/^\$/, "")] = this.term(word);
		}
		return found;
	}

	/** `avmjit.x($ctx)`: the x registers as they were last saved; native code has them in locals meanwhile. */
	x(context?: Word): string[] {
		return (this.process(context)?.xRegisters ?? []).map((word) =>
			this.term(word),
		);
	}

	/** `avmjit.y($ctx)`: the y registers of the innermost frame. */
	y(context?: Word): string[] {
		return (this.process(context)?.stack[0]?.registers ?? []).map((word) =>
			this.term(word),
		);
	}

	/** `avmjit.stack($ctx)`: where calls return to, the innermost first: functions with their lines. */
	stack(context?: Word): string[] {
		const running = this.process(context);
		if (running === undefined) return [];
		return [running.cp, ...running.stack.map(({ returnsTo }) => returnsTo)]
			.filter(
				({ index, offset }, i, all) =>
					index !== all[i - 1]?.index || offset !== all[i - 1]?.offset,
			)
			.slice(0, MOST_FRAMES)
			.flatMap(({ index, offset }) => this.vm.frameAt(index, offset))
			.map((frame) => frameText(frame));
	}

	private process(context: Word | undefined): RunningProcess | undefined {
		return this.vm.process(context === undefined ? undefined : wordOf(context));
	}
}

function wordOf(word: Word): number {
	return (typeof word === "number" ? word : word.value) >>> 0;
}
