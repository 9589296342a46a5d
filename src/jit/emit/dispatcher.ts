/**
 * The start of a function's body: goes to the node that the caller asked for. Numbers of entries come first, then those
 * of edges that only the dispatcher can take (see structure.ts), which come back here.
 */
import type { Code } from "../../wasm/code.ts";
import type {
	FunctionEntry,
	FunctionInput,
} from "../analysis/function-input.ts";
import type { FunctionState } from "./state/function-state.ts";
import { ENTRY } from "./state/parameters.ts";

export class Dispatcher {
	private readonly ids = new Map<number, number>();
	/** Nodes that are no entries, but are gone to from within the function. */
	private readonly inner: readonly number[];

	constructor(
		private readonly code: Code,
		private readonly state: FunctionState,
		private readonly input: FunctionInput,
	) {
		const { entries, flow, graph } = input;
		this.inner = flow.dispatchTargets.filter(
			(target) =>
				target !== graph.head &&
				flow.isLoopHeader(0) &&
				this.comesBackTo(target),
		);
		for (const [i, target] of this.inner.entries())
			this.ids.set(target, entries.length + i);
		this.ids.set(graph.head, 0);
	}

	/** The head, and where edges come back through the dispatcher. */
	goesTo(node: number): boolean {
		return this.ids.has(node);
	}

	/** What the local of the entry number is to be for a node that is gone to through the dispatcher. */
	numberOf(node: number): number {
		const id = this.ids.get(node);
		if (id === undefined) throw new Error(`node ${node} has no entry number`);
		return id;
	}

	emit(): void {
		const { code } = this;
		const { control, x } = this.state;
		const { entries, graph } = this.input;
		const head = control.labelDepth(graph.head);
		if (entries.length === 1 && this.inner.length === 0) {
			if (!control.fallsInto(graph.head)) code.br(head);
			return;
		}
		// Most calls are of the head, whose arguments are parameters.
		code.local_get(ENTRY);
		code.i32_eqz();
		code.br_if(head);
		// Most entries are continuations, whose only live register is x0: load it once, for them all.
		code.local_get(ENTRY);
		code.i32_const(entries.length);
		code.i32_lt_u();
		control.when(() => x.reload([0]));
		this.emitTable();
	}

	/** Entries at which more than x0 is live, or exceptions arrive, have code of their own on the way. */
	private emitTable(): void {
		const { code } = this;
		const { control, locals, x } = this.state;
		const { entries, graph, liveness } = this.input;
		const landings = entries
			.map((point, i) => ({ ...point, label: -1 - i }))
			.filter(
				({ node, byException }, i) =>
					i > 0 && (byException || liveness.atNode(node).some((x) => x > 0)),
			);
		for (const { label } of [...landings].reverse()) control.openBlock(label);
		const target = ({ node }: FunctionEntry, i: number): number =>
			control.labelDepth(
				landings.some((l) => l.label === -1 - i) ? -1 - i : node,
			);
		code.local_get(ENTRY);
		code.br_table(
			[
				...entries.map(target),
				...this.inner.map((node) => control.labelDepth(node)),
			],
			control.labelDepth(graph.head),
		);
		for (const { node, byException } of landings) {
			control.close();
			x.reload(liveness.atNode(node).filter((x) => x > 0));
			// Only a catch_end asks, and it takes this back.
			if (byException && graph.nodes[node]?.catches === "catch_end") {
				code.i32_const(1);
				code.local_set(locals.caught);
			}
			code.br(control.labelDepth(node));
		}
	}

	private comesBackTo(target: number): boolean {
		const { flow, graph } = this.input;
		for (let node = 1; node < graph.nodeCount; node++) {
			if (flow.viaDispatcher(node, target)) return true;
		}
		return false;
	}
}
