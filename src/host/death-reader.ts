/** Reads how a process dies, at the moment when no catch was found for its exception (atomvm/hooks.ts, uncaught). */
import { WORD_BYTES } from "../abi/layouts.ts";
import { INVALID_TERM } from "../abi/terms.ts";
import type { ImportedName } from "../beam/beam-file.ts";
import type { ErlangException, ProcessDeath, StackFrame } from "./death.ts";
import { FailedLookups } from "./failed-lookups.ts";
import type { VmInstance } from "./instance.ts";
import type { VmLinkage } from "./linkage.ts";
import type { LoadedModules } from "./loaded-modules.ts";
import { type Trace, TraceReader } from "./raw-trace.ts";
import { type ReturnAddress, RunningProcess } from "./running-process.ts";
import type { SourceLines } from "./source-lines.ts";
import { atomText } from "./term-parts.ts";
import { formatTerm } from "./terms.ts";
import { explainNoModule, explainUndefined } from "./undefined-function.ts";

/** Exits of these reasons are a process's ordinary end: nothing is said of them. */
const ORDINARY = new Set(["normal", "shutdown"]);

export class DeathReader {
	readonly traces: TraceReader;
	readonly lookups: FailedLookups;

	/** @param searched where the VM looks for files of modules */
	constructor(
		private readonly instance: VmInstance,
		private readonly linkage: VmLinkage,
		private readonly modules: LoadedModules,
		sources: SourceLines,
		private readonly searched: readonly string[],
	) {
		this.lookups = new FailedLookups(linkage.termReader);
		this.traces = new TraceReader(linkage.termReader, modules, sources);
	}

	/** @param context the process, whose x0 to x2 are class, reason and raw trace; undefined for an ordinary end */
	read(context: number, isMain: boolean): ProcessDeath | undefined {
		const { termReader } = this.linkage;
		const kind = exceptionClass(atomText(termReader, this.x(context, 0)));
		const reason = this.x(context, 1);
		const name = atomText(termReader, reason);
		if (!isMain && kind === "exit" && ORDINARY.has(name ?? ""))
			return undefined;
		const trace = this.traces.read(this.x(context, 2));
		const explanation =
			kind === "error" && name === "undef" ? this.explain(trace) : undefined;
		return {
			class: kind,
			reason: this.printed(reason),
			trace: this.withCaller(context, trace),
			...(explanation !== undefined && { explanation }),
			...this.identity(context),
			isMain,
		};
	}

	/**
	 * AtomVM notes what is on the stack, and so leaves out the caller of a function without a frame: its return address is
	 * in cp. That is so only where the exception has been raised just now, and the stack is as it was then.
	 */
	private withCaller(
		context: number,
		{ frames, innermost, noted }: Trace,
	): readonly StackFrame[] {
		if (innermost === undefined) return frames;
		const known = this.modules.byIndex(innermost.index);
		if (known?.places.hasFrame(innermost.offset) !== false) return frames;
		const running = new RunningProcess(this.linkage, context);
		const stack = running
			.returnAddresses()
			.filter((place) => !this.isEnd(place));
		if (stack.length !== noted) return frames;
		const { cp } = running;
		const isRecursion =
			stack[0]?.index === cp.index && stack[0].offset === cp.offset;
		if (isRecursion || this.isEnd(cp)) return frames;
		return [
			...frames.slice(0, innermost.frames),
			...this.traces.frameAt(cp.index, cp.offset),
			...frames.slice(innermost.frames),
		];
	}

	/** Where a process's first function returns to. */
	private isEnd({ index, offset }: ReturnAddress): boolean {
		return this.modules.byIndex(index)?.places.isEnd(offset) ?? false;
	}

	/** Whose death it is. */
	identity(context: number): Pick<ProcessDeath, "pid" | "registeredName"> {
		const id = this.field(context, "process_id");
		const name = this.instance.call(
			"globalcontext_get_registered_name_process",
			this.linkage.global,
			id,
		);
		return {
			pid: `<0.${id}.0>`,
			...(name !== INVALID_TERM && {
				registeredName: formatTerm(this.linkage.termReader, name),
			}),
		};
	}

	private explain({ frames, innermost }: Trace): string | undefined {
		const callee =
			innermost === undefined || innermost.isInC
				? frames[0]
				: this.modules
						.byIndex(innermost.index)
						?.places.callee(innermost.offset);
		if (callee === undefined) return undefined;
		if (callee.module !== undefined) return this.explainName(callee);
		const looked = this.lookups.lastOf(callee.arity);
		if (looked === undefined)
			return "a function that was called by apply or as a fun is not there";
		return "arity" in looked
			? this.explainName(looked)
			: explainNoModule(looked.module, this.searched);
	}

	private explainName(callee: ImportedName): string {
		const found = this.modules.named(callee.module);
		const searched = found && {
			exports: found.beam.exports,
			locals: found.places.functions.filter(
				({ function: name, arity }) =>
					!found.beam.exports.some(
						(other) => other.function === name && other.arity === arity,
					),
			),
		};
		return explainUndefined(callee, searched, this.searched);
	}

	private printed(term: number): string {
		try {
			return formatTerm(this.linkage.termReader, term);
		} catch (error) {
			// Printing a term recurses as deep as it is.
			if (error instanceof RangeError) return "a term too deep to be printed";
			throw error;
		}
	}

	private x(context: number, register: number): number {
		return this.instance.memory.u32(
			context + this.linkage.offset("Context", "x") + WORD_BYTES * register,
		);
	}

	private field(context: number, name: string): number {
		return this.instance.memory.u32(
			context + this.linkage.offset("Context", name),
		);
	}
}

function exceptionClass(name: string | undefined): ErlangException["class"] {
	return name === "exit" || name === "throw" ? name : "error";
}
