/**
 * What is known where control flow meets: of each node, what all ways to it have in common.
 *
 * A fact is about the program's values, whoever computed them, so it holds, too, when the interpreter hands over at the
 * node. It does not where native code always leaves on the way there: what the tests behind that would tell is not known.
 */
import { Facts } from "./facts.ts";

export interface Arrival {
	readonly facts: Facts;
	/** Whether the top of the stack is in its local. */
	readonly stack: boolean;
}

export class Arrivals {
	private readonly byNode = new Map<number, Arrival>();

	/** Control goes from here to `node`. */
	add(node: number, facts: Facts, stack: boolean): void {
		const known = this.byNode.get(node);
		if (known === undefined) {
			this.byNode.set(node, { facts: facts.copy(), stack });
			return;
		}
		known.facts.merge(facts);
		if (known.stack && !stack) this.byNode.set(node, { ...known, stack });
	}

	/** The interpreter goes from here to `node`: nothing is known there. */
	addUnknown(node: number): void {
		this.byNode.set(node, { facts: new Facts(), stack: false });
	}

	/** Undefined when nothing has gone to the node. */
	at(node: number): Arrival | undefined {
		return this.byNode.get(node);
	}
}
