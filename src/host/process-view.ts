/** What traces and debuggers read of a process in the VM's memory. */
import { ContextFlag } from "../abi/enums.ts";
import { WORD_BYTES } from "../abi/layouts.ts";
import { CONTEXT_X } from "../abi/limits.ts";
import { NIL } from "../abi/terms.ts";
import { listElements, smallValue, tupleElements } from "./term-parts.ts";
import type { TracedVm } from "./tracing.ts";

/** Where the code of a module is that a frame is in. */
export interface Frame {
	readonly moduleIndex: number;
	/** Behind the instruction, bytes. */
	readonly offset: number;
}

export class ProcessView {
	private readonly at: Readonly<
		Record<
			| "x"
			| "e"
			| "heap"
			| "process_id"
			| "mailbox"
			| "exit_reason"
			| "extended_x_regs"
			| "processes_list_head"
			| "flags",
			number
		>
	>;

	constructor(
		private readonly vm: Pick<
			TracedVm,
			"memory" | "reader" | "global" | "offset"
		>,
	) {
		const field = (name: string): number => vm.offset("Context", name);
		this.at = {
			x: field("x"),
			e: field("e"),
			heap: field("heap"),
			process_id: field("process_id"),
			mailbox: field("mailbox"),
			exit_reason: field("exit_reason"),
			extended_x_regs: field("extended_x_regs"),
			processes_list_head: field("processes_list_head"),
			flags: field("flags"),
		};
	}

	id(context: number): number {
		return this.u32(context + this.at.process_id);
	}

	pid(context: number): string {
		return `<0.${this.id(context)}.0>`;
	}

	exitReason(context: number): number {
		return this.u32(context + this.at.exit_reason);
	}

	/** The process whose turn it is; 0 for none. What has got a message during its turn is among those that are ready. */
	running(): number {
		const next = this.vm.offset("ListHead", "next");
		for (const name of ["running_processes", "ready_processes"]) {
			const list = this.vm.global + this.vm.offset("GlobalContext", name);
			for (
				let at = this.u32(list + next);
				at !== list;
				at = this.u32(at + next)
			) {
				const context = at - this.at.processes_list_head;
				const flags = this.u32(context + this.at.flags);
				if ((flags & ContextFlag.Running) !== 0) return context;
			}
		}
		return 0;
	}

	x(context: number, n: number): number {
		if (n < CONTEXT_X) return this.u32(context + this.at.x + WORD_BYTES * n);
		const { vm } = this;
		const field = (name: string): number => vm.offset("ExtendedRegister", name);
		const list = context + this.at.extended_x_regs;
		const next = vm.offset("ListHead", "next");
		for (
			let at = this.u32(list + next);
			at !== list;
			at = this.u32(at + next)
		) {
			const register = at - field("head");
			if (this.u32(register + field("index")) === n)
				return this.u32(register + field("value"));
		}
		return NIL;
	}

	/** Address of the top of the stack. */
	stackTop(context: number): number {
		return this.u32(context + this.at.e);
	}

	/** Words on the stack; -1 when it is nowhere. */
	stackHeight(context: number): number {
		const end = this.stackEnd(context);
		return end === 0 ? -1 : (end - this.stackTop(context)) / WORD_BYTES;
	}

	/** Address behind the stack; 0 when it is nowhere (native/traces.c, end_of_stack). */
	stackEnd(context: number): number {
		const { vm } = this;
		const heap = context + this.at.heap;
		const stack = this.stackTop(context);
		const start = this.u32(heap + vm.offset("Heap", "heap_start"));
		const end = this.u32(heap + vm.offset("Heap", "heap_end"));
		if (stack >= start && stack <= end) return end;
		const field = (name: string): number => vm.offset("HeapFragment", name);
		let fragment = this.u32(heap + vm.offset("Heap", "root"));
		while (fragment !== 0) {
			const last = this.u32(fragment + field("heap_end"));
			if (stack >= fragment + field("storage") && stack <= last) return last;
			fragment = this.u32(fragment + field("next"));
		}
		return 0;
	}

	/** The message that is about to be taken out of the mailbox. */
	message(context: number): number {
		const pointer = this.u32(
			context + this.at.mailbox + this.vm.offset("Mailbox", "receive_pointer"),
		);
		return pointer === 0
			? NIL
			: this.u32(pointer + this.vm.offset("Message", "message"));
	}

	/** The innermost frame of a raw stack trace (native/traces.c); undefined when the term is none. */
	innermostFrame(trace: number): Frame | undefined {
		return this.traceFrames(trace)[0];
	}

	/** Frames of a raw stack trace, the innermost first; none when the term is none, or names functions (erlang:raise/3). */
	traceFrames(trace: number): Frame[] {
		const frames = tupleElements(this.vm, trace)?.[RAW_TRACE_FRAMES];
		const list = frames === undefined ? [] : listElements(this.vm, frames);
		return (list ?? []).reverse().flatMap((item) => {
			const [moduleIndex, offset] = (tupleElements(this.vm, item) ?? []).map(
				smallValue,
			);
			if (moduleIndex === undefined || offset === undefined) return [];
			return [{ moduleIndex, offset }];
		});
	}

	private u32(address: number): number {
		return this.vm.memory.u32(address >>> 0);
	}
}

/** Element of a raw trace, from 0. */
const RAW_TRACE_FRAMES = 4;
