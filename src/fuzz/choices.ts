/** What every part of the generator chooses with: the tape, the variables known so far, and constants. */
import type { Leaf, Variable } from "./ast.ts";

export type Kind = "int" | "float" | "bool" | "list" | "tuple" | "map" | "bin";

const KINDS: readonly Kind[] = [
	"int",
	"list",
	"tuple",
	"bin",
	"map",
	"bool",
	"float",
];

interface Known {
	readonly variable: Variable;
	readonly kind: Kind;
}

/** At the bounds of immediate, boxed and big integers. */
const INTEGERS = [0, 1, -1, 2, 3, 7, 16, 100, 255, 256, -128]
	.map(BigInt)
	.concat(
		[27, 28, 31, 32, 47, 62, 63, 64, 100].flatMap((bit) => [
			1n << BigInt(bit),
			(1n << BigInt(bit)) - 1n,
			-(1n << BigInt(bit)),
			-(1n << BigInt(bit)) - 1n,
		]),
	);
const FLOATS = [0.5, 1, -2.25, 1e10, -1e-5, 3.0e100];
const ATOMS = ["a", "ok", "error", "undefined"];

export class Choices {
	private at = 0;
	protected variables = 0;
	protected known: Known[] = [];

	constructor(private readonly tape: readonly number[]) {}

	protected choose(count: number): number {
		const value = this.tape[this.at++] ?? 0;
		return value % count;
	}

	protected pick<T>(items: readonly T[]): T {
		return items[this.choose(items.length)] as T;
	}

	protected kind(): Kind {
		return this.pick(KINDS);
	}

	protected bind(kind: Kind): Variable {
		const variable = this.variables++;
		this.known.push({ variable, kind });
		return variable;
	}

	/** Variables bound in between are unknown afterwards. */
	protected scoped<T>(make: () => T): T {
		const before = this.known;
		this.known = [...before];
		const made = make();
		this.known = before;
		return made;
	}

	protected leaf(kind: Kind): Leaf {
		const candidates = this.known.filter((v) => v.kind === kind);
		if (candidates.length > 0 && this.choose(4) < 3)
			return { kind: "var", variable: this.pick(candidates).variable };
		switch (kind) {
			case "list":
				return { kind: "nil" };
			case "bin":
				return {
					kind: "binary",
					bytes: Array.from({ length: this.choose(5) }, () => this.choose(256)),
				};
			default:
				return this.constant(kind);
		}
	}

	protected constant(kind: Kind): Leaf {
		switch (kind) {
			case "int":
				return { kind: "int", value: this.pick(INTEGERS) };
			case "float":
				return { kind: "float", value: this.pick(FLOATS) };
			case "bool":
				return { kind: "atom", name: this.pick(["true", "false"]) };
			default:
				return { kind: "atom", name: this.pick(ATOMS) };
		}
	}

	/** Different keys: what two equal ones mean is not for BEAM code to say. */
	protected keys(most: number): Leaf[] {
		const keys = Array.from({ length: 1 + this.choose(most) }, () =>
			this.key(),
		);
		const seen = new Set<string>();
		return keys.filter((key) => {
			const name = key.kind === "int" ? String(key.value) : leafName(key);
			return !seen.has(name) && seen.add(name);
		});
	}

	protected key(): Leaf {
		return this.choose(2) === 0
			? { kind: "atom", name: this.pick(ATOMS) }
			: { kind: "int", value: BigInt(this.choose(3)) };
	}
}

function leafName(leaf: Leaf): string {
	return leaf.kind === "atom" ? leaf.name : leaf.kind;
}
