/** One stop: what was read of it is kept until the program goes on. */
import type { BeamModule } from "../../beam/beam-file.ts";
import type { VariableNames } from "../../beam/variable-names.ts";
import { pidText } from "../process-id.ts";
import type {
	FrameAt,
	FrameInfo,
	ProcessId,
	ProcessInfo,
} from "../protocol.ts";
import { DebugError } from "../session.ts";
import { ErlangStack, type Frame } from "./erlang-stack.ts";
import { FrameView } from "./frame-view.ts";
import type { GuardScope } from "./guard/scope.ts";
import type { PendingException, StopPoint } from "./inspection.ts";
import type { Modules } from "./modules.ts";
import { ProcessTable } from "./process-table.ts";
import type { Program } from "./program.ts";
import { type NamedShown, Shower } from "./shown.ts";
import type { SourcePaths } from "./source-paths.ts";
import type { MemoryValues } from "./values/memory-values.ts";
import type { VmView } from "./vm-view.ts";

/** Which variables there are at places of a module. */
export type Names = Pick<VariableNames, "at">;

export interface StoppedVm {
	readonly view: VmView;
	readonly program: Program;
	readonly modules: Modules;
	readonly paths: SourcePaths;
	readonly values: MemoryValues;
	readonly namesOf: (beam: BeamModule) => Names;
}

export class Stop {
	readonly shower = new Shower((id) => this.processParts(id));
	private readonly stacks = new Map<number, ErlangStack>();
	private readTable: ProcessTable | undefined;

	constructor(
		readonly vm: StoppedVm,
		readonly point: StopPoint,
	) {}

	/** Read when it is asked for: a condition that is false at a breakpoint does not need it. */
	get table(): ProcessTable {
		const { view, program } = this.vm;
		this.readTable ??= new ProcessTable(view, program, this.point);
		return this.readTable;
	}

	/** @throws DebugError of a process that there is not */
	context(id: ProcessId): number {
		const { context } = this.point;
		// Without a look at the table where it is the process that was running.
		if (
			context !== 0 &&
			this.vm.view.field("Context", context, "process_id") === id
		)
			return context;
		const found = this.table.context(id);
		if (found === undefined)
			throw new DebugError(`there is no process ${pidText(id)}`);
		return found;
	}

	stack(id: ProcessId): ErlangStack {
		return this.stackOf(this.context(id));
	}

	frameInfo(frame: Frame, id: ProcessId): FrameInfo[] {
		const { modules, paths } = this.vm;
		const { index, spot } = frame;
		const at = spot.module.code.place(spot.number);
		if (at === undefined) return [];
		const isStopped = index === 0 && this.context(id) === this.point.context;
		const isNative = isStopped ? this.point.isNative : modules.isNative(spot);
		const path = paths.path(spot);
		return [
			{
				index,
				at,
				by: isNative ? "native" : "interpreter",
				...(path !== undefined && { path }),
			},
		];
	}

	/** @throws DebugError where there is no such frame */
	frameView({ process, frame: index }: FrameAt): FrameView {
		return this.viewOf(this.context(process), index);
	}

	/** The exception that a process is stopped at. */
	exceptionOf(context: number): PendingException | undefined {
		return context === this.point.context ? this.point.exception : undefined;
	}

	scope(at: FrameAt): GuardScope {
		return this.scopeOf(this.context(at.process), at.frame);
	}

	innermostScope(): GuardScope {
		return this.scopeOf(this.point.context, 0);
	}

	private scopeOf(context: number, index: number): GuardScope {
		const view = this.viewOf(context, index);
		return {
			variables: () => view.variables,
			register: (name) => view.register(name),
			self: () => this.vm.view.field("Context", context, "process_id"),
		};
	}

	private viewOf(context: number, index: number): FrameView {
		const { view, values, namesOf } = this.vm;
		const [frame] = context === 0 ? [] : this.stackOf(context).frames(index, 1);
		if (frame === undefined) throw new DebugError(`there is no frame ${index}`);
		const names = namesOf(frame.spot.module.known.beam);
		const hasLostXs = index === 0 && this.exceptionOf(context) !== undefined;
		return new FrameView(view, values, context, frame, names, hasLostXs);
	}

	private stackOf(context: number): ErlangStack {
		let stack = this.stacks.get(context);
		if (stack === undefined) {
			const { view, program } = this.vm;
			const address =
				context === this.point.context
					? this.point.address
					: view.field("Context", context, "saved_ip");
			const spot = program.spot(address);
			if (spot === undefined)
				throw new DebugError("the process executes no code of a module");
			stack = new ErlangStack(view, program, context, spot);
			this.stacks.set(context, stack);
		}
		return stack;
	}

	private processParts(id: ProcessId): readonly NamedShown[] | undefined {
		const info = this.table.one(id);
		return info && infoParts(info);
	}
}

function infoParts(info: ProcessInfo): NamedShown[] {
	const { at, registeredName } = info;
	const line = at?.line === undefined ? "" : `, line ${at.line}`;
	const found: [string, string][] = [
		...(registeredName === undefined
			? []
			: [["registered as", registeredName] as [string, string]]),
		["state", info.state],
		...(at === undefined
			? []
			: [["at", `${at.module}:${at.function}${line}`] as [string, string]]),
		["messages", String(info.messages)],
		["heap words", String(info.heapWords)],
	];
	for (const [name, others] of [
		["links", info.links],
		["monitors", info.monitors],
		["monitored by", info.monitoredBy],
	] as const)
		if (others.length > 0) found.push([name, others.join(", ")]);
	return found.map(([name, text]) => [name, { text, type: "text" }]);
}
