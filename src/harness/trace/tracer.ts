/** Makes events of what a VM tells of the program it runs: alike, whether the interpreter or native code tells it. */
import { FunctionType } from "../../abi/enums.ts";
import { opcodeOf } from "../../beam/instructions.ts";
import { ProcessView } from "../../host/process-view.ts";
import type { TracedVm, TraceObserver } from "../../host/tracing.ts";
import type { Place, TraceEvent } from "./events.ts";
import { LoadedCode, type LoadedSites } from "./loaded-code.ts";
import type { FunctionFilter } from "./patterns.ts";
import { type Site, tracedOpcodes } from "./sites.ts";
import { TermTexts } from "./term-texts.ts";

export interface TracerOptions {
	readonly filter: FunctionFilter;
	/** Calls of functions in C, too. */
	readonly natives: boolean;
	/** Characters of a term. */
	readonly limit: number;
	readonly onEvent: (event: TraceEvent) => void;
	/** A process waits: no event may come for a while. */
	readonly onIdle: () => void;
}

/** A call of a function in C that has not come back. */
interface PendingCall {
	/** Of the instruction. */
	readonly address: number;
	readonly caller: Place;
	/** When it is shown. */
	readonly callee?: Place;
	/** Of a tail call: words on the stack when its caller was called. */
	readonly height?: number;
}

interface TracedProcess {
	readonly pid: string;
	/** TraceEvent.process */
	readonly name: string;
	children: number;
	/** Words on the stack when each traced function was called that has not returned. */
	readonly calls: number[];
	pending: PendingCall | undefined;
	/** Address of the head that it comes to next without a call; -1 for none. */
	resumesAt: number;
}

/** An event without what all have. */
type EventParts = TraceEvent extends infer Event
	? Event extends TraceEvent
		? Omit<Event, "pid" | "process" | "depth" | "cut">
		: never
	: never;

const LABEL = opcodeOf("label");
const SENDS = new Set(["send/2", "send/3"]);
const ALL_OPCODES = new Uint8Array(256).fill(1);

export class Tracer implements TraceObserver {
	private readonly processes = new Map<number, TracedProcess>();
	private readonly opcodes = tracedOpcodes();
	private vm!: TracedVm;
	private view!: ProcessView;
	private code!: LoadedCode;
	private texts!: TermTexts;
	private pendingCalls = 0;

	constructor(private readonly options: TracerOptions) {}

	begin(vm: TracedVm): void {
		this.vm = vm;
		this.view = new ProcessView(vm);
		this.code = new LoadedCode(vm, this.options.filter);
		this.texts = new TermTexts(vm.reader, this.options.limit);
		vm.setOpcodes(this.opcodes);
	}

	traces(name: string, arity: number, module: string): boolean {
		return this.options.filter(module, name, arity);
	}

	created(context: number): void {
		const parent = this.processes.get(this.view.running());
		const name =
			parent === undefined ? "main" : `${parent.name}.${++parent.children}`;
		const child: TracedProcess = {
			pid: this.view.pid(context),
			name,
			children: 0,
			calls: [],
			pending: undefined,
			resumesAt: -1,
		};
		this.processes.set(context, child);
		if (parent !== undefined)
			this.emit(parent, {
				kind: "spawn",
				child: child.pid,
				childProcess: name,
			});
	}

	waits(): void {
		this.options.onIdle();
	}

	ends(context: number): void {
		const process = this.processes.get(context);
		if (process === undefined) return;
		this.endPending(process);
		process.calls.length = 0;
		const reason = this.texts.format(this.view.exitReason(context));
		this.emit(process, { kind: "exit", reason });
		this.processes.delete(context);
	}

	caught(context: number, module: number, label: number): void {
		const process = this.processes.get(context);
		if (process === undefined) return;
		this.endPending(process);
		const { view } = this;
		const frame = view.innermostFrame(view.x(context, 2));
		const raised = frame && this.code.ofFrame(frame);
		const catcher = label === 0 ? undefined : this.code.ofLabel(module, label);
		const isUnknown = raised === undefined && catcher === undefined;
		if (raised?.isTraced || catcher?.isTraced || isUnknown)
			this.emit(process, {
				kind: "exception",
				...raised?.place,
				class: this.texts.format(view.x(context, 0)),
				reason: this.texts.format(view.x(context, 1)),
				...(catcher && { caughtBy: named(catcher.place) }),
			});
		if (label === 0) process.calls.length = 0;
		else leave(process, view.stackHeight(context));
	}

	instruction(context: number, address: number, isNative: boolean): void {
		const process = this.processes.get(context);
		if (process === undefined) return;
		if (address === 0) {
			this.completePending(process, context);
			return;
		}
		if (process.pending !== undefined) {
			// Its turn was over before the call: the instruction is executed again.
			if (process.pending.address === address && !isNative) return;
			if (isNative) this.endPending(process);
			else this.completePending(process, context);
		}
		const module = this.code.at(address);
		const site = module?.sites.sites.get(address - module.start);
		if (module === undefined || site === undefined) return;
		const isStub = site.kind === "call" && this.vm.memory.u8(address) !== LABEL;
		// The interpreter has come to a stub in the label's place: native code is entered, and tells of it.
		if (isStub && !isNative) return;
		const resumesAt = process.resumesAt;
		process.resumesAt = -1;
		this.visit(process, context, module, address, site, resumesAt);
	}

	private visit(
		process: TracedProcess,
		context: number,
		module: LoadedSites,
		address: number,
		site: Site,
		resumesAt: number,
	): void {
		const { view } = this;
		switch (site.kind) {
			case "call":
				if (resumesAt !== address) this.call(process, context, site.place);
				return;
			case "return":
				this.returned(process, view.stackHeight(context), site.place, context);
				return;
			case "send":
				this.send(process, context, site.place);
				return;
			case "receive": {
				leave(process, view.stackHeight(context) + 1);
				const message = this.texts.format(view.message(context));
				this.emit(process, { kind: "receive", ...site.place, message });
				return;
			}
			case "external":
				this.external(process, context, module, address, site);
				return;
			case "again":
				if (site.head >= 0) process.resumesAt = module.start + site.head;
		}
	}

	private call(process: TracedProcess, context: number, place: Place): void {
		const height = this.view.stackHeight(context);
		leave(process, height);
		const args = this.registers(context, place.arity);
		this.emit(process, { kind: "call", ...place, args });
		process.calls.push(height);
	}

	private returned(
		process: TracedProcess,
		height: number,
		place: Place,
		context: number,
	): void {
		leave(process, height);
		const value = this.texts.format(this.view.x(context, 0));
		this.emit(process, { kind: "return", ...place, value });
	}

	private send(process: TracedProcess, context: number, place: Place): void {
		leave(process, this.view.stackHeight(context) + 1);
		const [to = "", message = ""] = this.registers(context, 2);
		this.emit(process, { kind: "send", ...place, to, message });
	}

	/** A call of another module's function: of interest when that is in C. */
	private external(
		process: TracedProcess,
		context: number,
		{ address: module, sites }: LoadedSites,
		address: number,
		{ place, import: index, drops }: Site & { readonly kind: "external" },
	): void {
		if (!this.isInC(module, index)) return;
		const called = sites.beam.imports[index];
		if (called === undefined) return;
		const isSend =
			called.module === "erlang" &&
			SENDS.has(`${called.function}/${called.arity}`);
		const { natives } = this.options;
		if (!isSend && !natives && drops === undefined) return;
		const callee = natives ? { ...called, line: place.line } : undefined;
		if (isSend) this.send(process, context, place);
		const height = this.view.stackHeight(context);
		if (callee !== undefined) {
			leave(process, height + 1);
			const args = this.registers(context, callee.arity);
			this.emit(process, { kind: "call", ...callee, args, native: true });
		}
		process.pending = {
			address,
			caller: place,
			...(callee && { callee }),
			...(drops !== undefined && { height: height - drops }),
		};
		// Where the interpreter executes it, the instruction that comes next shows that it has come back.
		if (this.pendingCalls++ === 0) this.vm.setOpcodes(ALL_OPCODES);
	}

	private isInC(module: number, index: number): boolean {
		const { memory } = this.vm;
		const table = memory.u32(
			module + this.vm.offset("Module", "imported_funcs"),
		);
		const type = memory.u32(memory.u32(table + 4 * index));
		return type !== FunctionType.Unresolved && type !== FunctionType.Module;
	}

	private completePending(process: TracedProcess, context: number): void {
		const { pending } = process;
		if (pending === undefined) return;
		this.endPending(process);
		const { callee, caller, height } = pending;
		if (callee !== undefined) {
			const value = this.texts.format(this.view.x(context, 0));
			this.emit(process, { kind: "return", ...callee, value, native: true });
		}
		if (height !== undefined) this.returned(process, height, caller, context);
	}

	private endPending(process: TracedProcess): void {
		if (process.pending === undefined) return;
		process.pending = undefined;
		if (--this.pendingCalls === 0) this.vm.setOpcodes(this.opcodes);
	}

	private registers(context: number, count: number): string[] {
		return Array.from({ length: count }, (_, n) =>
			this.texts.format(this.view.x(context, n)),
		);
	}

	private emit(process: TracedProcess, parts: EventParts): void {
		const { pid, name, calls } = process;
		this.options.onEvent({
			...parts,
			pid,
			process: name,
			depth: calls.length,
			...(this.texts.takeCut() && { cut: true as const }),
		});
	}
}

/** Functions that were called with so many words or more on the stack have been left, or are left by a tail call. */
function leave({ calls }: TracedProcess, height: number): void {
	while (calls.length > 0 && (calls.at(-1) ?? 0) >= height) calls.pop();
}

function named({ module, function: name, arity }: Place): string {
	return `${module}:${name}/${arity}`;
}
