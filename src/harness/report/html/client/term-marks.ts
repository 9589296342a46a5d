/** Which parts of a term differ from another one: a tree along the term, so that what shows the term can look ahead. */
import { normalise } from "../../../normalise.ts";
import type { Step, TermDifference } from "../../term-diff.ts";

export type Side = "left" | "right";

export class Marks {
	/** Whether the whole of it differs. */
	isWhole = false;
	private readonly parts = new Map<string, Marks>();

	/** What differs on one side. */
	add(differences: readonly TermDifference[], side: Side): this {
		for (const difference of differences) {
			if (difference[side] === undefined) continue;
			let marks: Marks = this;
			for (const step of difference.path)
				marks = marks.make(stepKey(step, side));
			marks.isWhole = true;
		}
		return this;
	}

	get isEmpty(): boolean {
		return !this.isWhole && this.parts.size === 0;
	}

	/** @param index from 0 */
	ofItem(index: number): Marks | undefined {
		return this.parts.get(`${index + 1}`);
	}

	/** @param key as it is printed */
	ofKey(key: string): Marks | undefined {
		return this.parts.get(mapKey(key));
	}

	get ofTail(): Marks | undefined {
		return this.parts.get("tail");
	}

	private make(key: string): Marks {
		let marks = this.parts.get(key);
		if (marks === undefined) {
			marks = new Marks();
			this.parts.set(key, marks);
		}
		return marks;
	}
}

function stepKey(step: Step, side: Side): string {
	if (step.of === "tail") return "tail";
	if (step.of === "map") return mapKey(step.key);
	const { number, otherNumber } = step;
	return `${side === "right" ? (otherNumber ?? number) : number}`;
}

/** Keys may have pids, which are others on either side. */
function mapKey(key: string): string {
	return `key ${normalise(key)}`;
}
