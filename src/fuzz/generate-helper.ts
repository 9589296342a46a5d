/** Chains of arithmetic, and functions small enough to be inlined. */
import type {
	Chain,
	ChainOperand,
	ChainStep,
	Helper,
	HelperBody,
	Leaf,
} from "./ast.ts";
import { PatternGenerator } from "./generate-pattern.ts";

/** Operations of chains, the last three with constants. */
const CHAINED = [
	"+",
	"-",
	"*",
	"band",
	"bor",
	"bxor",
	"div",
	"bsl",
	"bsr",
	"rem",
];
const SHAPES = ["is_integer", "is_list", "is_tuple", "is_atom"] as const;

export class HelperGenerator extends PatternGenerator {
	protected helper(): Helper {
		return this.scoped(() => {
			this.known = [];
			const a = this.bind(this.pick(["int", "int", "list", "tuple"]));
			const b = this.bind("int");
			const test = this.choose(2) === 0 ? this.guard() : this.pick(SHAPES);
			const yes = this.helperBody();
			const no = this.choose(3) === 0 ? undefined : this.helperBody();
			return { parameters: [a, b], test, yes, no };
		});
	}

	protected helperBody(): HelperBody {
		switch (this.choose(5)) {
			case 0:
				return this.leaf(this.kind());
			case 1:
				return { kind: "part", name: this.pick(["hd", "tl", "tuple_size"]) };
			default:
				return { kind: "chain", chain: this.chain(1 + this.choose(3)) };
		}
	}

	/** Of integers: mostly each step uses the one before. */
	protected chain(length: number): Chain {
		const steps: ChainStep[] = [];
		const operand = (): ChainOperand =>
			steps.length > 0 && this.choose(4) === 3
				? { kind: "step", index: this.choose(steps.length) }
				: this.leaf("int");
		const mask = (bits: bigint): Leaf => ({
			kind: "int",
			value: (1n << bits) - 1n,
		});
		while (steps.length < length) {
			const left: ChainOperand =
				steps.length > 0 && this.choose(8) < 7
					? { kind: "step", index: steps.length - 1 }
					: operand();
			const name = this.pick(CHAINED);
			if (name !== "bsl" && name !== "bsr" && name !== "rem") {
				steps.push({ name, left, right: operand() });
				continue;
			}
			// What AtomVM gets wrong is beyond this (docs/testing.md).
			const bits = this.pick(name === "bsl" ? [20n, 40n] : [26n, 40n, 62n]);
			steps.push({ name: "band", left, right: mask(bits) });
			const by = this.pick([1, 3, 4, 13, 27, 31, 32, 33, 62, 63]);
			steps.push({
				name,
				left: { kind: "step", index: steps.length - 1 },
				right: { kind: "int", value: BigInt(by) },
			});
		}
		return steps;
	}
}
