/** The processes of a VM, and what AtomVM notes of each. */

import { ContextFlag, MessageType, MonitorType } from "../../abi/enums.ts";
import { WORD_BYTES } from "../../abi/layouts.ts";
import { SMALL_SHIFT } from "../../abi/terms.ts";
import { formatAtom } from "../../beam/print/names.ts";
import { pidText } from "../process-id.ts";
import type { CodePlace, ProcessId, ProcessInfo } from "../protocol.ts";
import type { StopPoint } from "./inspection.ts";
import type { Program } from "./program.ts";
import type { VmView } from "./vm-view.ts";

const LISTS = {
	ready_processes: "ready",
	running_processes: "ready",
	waiting_processes: "waiting",
} as const;

type Relations = Pick<ProcessInfo, "links" | "monitors" | "monitoredBy">;

export class ProcessTable {
	private readonly contexts: ReadonlyMap<ProcessId, number>;
	/** Names of those that are registered. */
	private readonly names: ReadonlyMap<ProcessId, string>;

	constructor(
		private readonly view: VmView,
		private readonly program: Program,
		private readonly stop: StopPoint | undefined,
	) {
		const table = view.at("GlobalContext", view.global, "processes_table");
		const head = view.at("SyncList", table, "head");
		const contexts = [...view.list(head, "Context", "processes_table_head")];
		this.contexts = new Map(
			contexts
				.map((context) => [this.id(context), context] as const)
				.sort(([a], [b]) => a - b),
		);
		this.names = registeredNames(view);
	}

	context(id: ProcessId): number | undefined {
		return this.contexts.get(id);
	}

	id(context: number): ProcessId {
		return this.view.field("Context", context, "process_id");
	}

	all(): ProcessInfo[] {
		const states = this.states();
		return [...this.contexts].map(([id, context]) =>
			this.info(id, context, states.get(context)),
		);
	}

	one(id: ProcessId): ProcessInfo | undefined {
		const context = this.contexts.get(id);
		if (context === undefined) return undefined;
		return this.info(id, context, this.states().get(context));
	}

	/** Where it is, or goes on: an address of code; 0 where that is not known. */
	address(context: number): number {
		const { stop } = this;
		if (stop !== undefined && stop.context === context) return stop.address;
		return this.view.field("Context", context, "saved_ip");
	}

	/** Terms of its messages, the oldest first. */
	messages(context: number): number[] {
		const { view } = this;
		const mailbox = view.at("Context", context, "mailbox");
		const chain = (field: string): number[] => {
			const found: number[] = [];
			let at = view.field("Mailbox", mailbox, field);
			for (; at !== 0; at = view.field("MailboxMessage", at, "next"))
				if (
					view.field("MailboxMessage", at, "type") === MessageType.Normal ||
					field === "inner_first"
				)
					found.push(view.field("Message", at, "message"));
			return found;
		};
		// What others have put there lately is in the outer list, the newest first.
		return [...chain("inner_first"), ...chain("outer_first").reverse()];
	}

	/** Words of its dictionary: keys and values, in turns. */
	dictionary(context: number): (readonly [key: number, value: number])[] {
		const { view } = this;
		const head = view.at("Context", context, "dictionary");
		return [...view.list(head, "DictEntry", "head")].map((entry) => [
			view.field("DictEntry", entry, "key"),
			view.field("DictEntry", entry, "value"),
		]);
	}

	private info(
		id: ProcessId,
		context: number,
		listed: "ready" | "waiting" | undefined,
	): ProcessInfo {
		const { view } = this;
		const isPort = view.field("Context", context, "native_handler") !== 0;
		const at = isPort ? undefined : this.place(context);
		const name = this.names.get(id);
		return {
			id,
			pid: isPort ? `#Port<0.${id}>` : pidText(id),
			...(name !== undefined && { registeredName: name }),
			state: this.state(context, listed),
			...(at && { at }),
			messages: this.messages(context).length,
			heapWords: heapWords(view, context),
			...this.relations(context),
		};
	}

	private state(
		context: number,
		listed: "ready" | "waiting" | undefined,
	): ProcessInfo["state"] {
		if (this.stop?.context === context) return "running";
		const flags = this.view.field("Context", context, "flags");
		if ((flags & ContextFlag.Killed) !== 0) return "ended";
		return listed ?? "ready";
	}

	private place(context: number): CodePlace | undefined {
		return this.program.placeOf(this.address(context));
	}

	private states(): ReadonlyMap<number, "ready" | "waiting"> {
		const { view } = this;
		const states = new Map<number, "ready" | "waiting">();
		for (const [list, state] of Object.entries(LISTS)) {
			const head = view.at("GlobalContext", view.global, list);
			for (const one of view.list(head, "Context", "processes_list_head"))
				states.set(one, state);
		}
		return states;
	}

	private relations(context: number): Relations {
		const { view } = this;
		const links: string[] = [];
		const monitors: string[] = [];
		const monitoredBy: string[] = [];
		const head = view.at("Context", context, "monitors_head");
		for (const at of view.list(head, "Monitor", "monitor_list_head"))
			switch (view.field("Monitor", at, "monitor_type")) {
				case MonitorType.Link:
					// A link that is being taken back has a number by which the other side answers.
					if (
						view.vm.instance.memory.u64(
							view.at("LinkLocalMonitor", at, "unlink_id"),
						) === 0n
					)
						links.push(
							this.named(
								view.field("LinkLocalMonitor", at, "link_local_process_id"),
							),
						);
					break;
				case MonitorType.Monitoring:
					monitors.push(
						this.named(view.field("MonitorLocalMonitor", at, "monitor_obj")),
					);
					break;
				case MonitorType.Monitored:
					monitoredBy.push(
						this.named(view.field("MonitorLocalMonitor", at, "monitor_obj")),
					);
					break;
				case MonitorType.MonitoringName:
					monitors.push(
						this.nameOf(
							view.field(
								"MonitorLocalRegisteredNameMonitor",
								at,
								"monitor_process_id",
							),
						),
					);
			}
		return { links, monitors, monitoredBy };
	}

	/** @param term a pid */
	private named(term: number): string {
		return this.nameOf(term >>> SMALL_SHIFT);
	}

	private nameOf(id: ProcessId): string {
		return this.names.get(id) ?? pidText(id);
	}
}

function registeredNames(view: VmView): Map<ProcessId, string> {
	const names = new Map<ProcessId, string>();
	const table = view.at("GlobalContext", view.global, "registered_processes");
	const head = view.at("SyncList", table, "head");
	for (const at of view.list(
		head,
		"RegisteredProcess",
		"registered_processes_list_head",
	)) {
		const id =
			view.field("RegisteredProcess", at, "local_pid_or_port") >>> SMALL_SHIFT;
		const index = view.field("RegisteredProcess", at, "atom_index");
		names.set(id, formatAtom(view.vm.linkage.termReader.atomName(index)));
	}
	return names;
}

/** Of the heap with the stack, and of the fragments that belong to it. */
function heapWords(view: VmView, context: number): number {
	const heap = view.at("Context", context, "heap");
	const words = (from: number, to: number): number => (to - from) / WORD_BYTES;
	let total = words(
		view.field("Heap", heap, "heap_start"),
		view.field("Heap", heap, "heap_end"),
	);
	const root = view.field("Heap", heap, "root");
	let at = root === 0 ? 0 : view.field("HeapFragment", root, "next");
	for (; at !== 0; at = view.field("HeapFragment", at, "next"))
		total += words(
			view.at("HeapFragment", at, "storage"),
			view.field("HeapFragment", at, "heap_end"),
		);
	return total;
}
