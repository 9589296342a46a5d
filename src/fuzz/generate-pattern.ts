/** Patterns and guards. */
import type { BitField, Guard, Pattern } from "./ast.ts";
import { Choices, type Kind } from "./choices.ts";

export class PatternGenerator extends Choices {
	protected guard(): Guard {
		const compared = this.kind();
		return {
			test: this.pick([
				"is_lt",
				"is_ge",
				"is_eq_exact",
				"is_ne_exact",
				"is_eq",
			] as const),
			left: this.leaf(compared),
			right: this.leaf(compared),
		};
	}

	protected pattern(kind: Kind, depth: number): Pattern {
		switch (this.choose(4)) {
			case 0:
				return { kind: "bind", variable: this.bind(kind) };
			case 1:
				if (kind !== "list" && kind !== "tuple") return this.constant(kind);
				break;
			default:
		}
		if (depth <= 0) return { kind: "any" };
		const sub = (): Pattern => this.pattern(this.kind(), depth - 1);
		switch (kind) {
			case "list":
				return this.choose(3) === 0
					? { kind: "nil" }
					: {
							kind: "cons",
							head: sub(),
							tail: this.pattern("list", depth - 1),
						};
			case "tuple":
				return {
					kind: "tuple",
					items: Array.from({ length: this.choose(4) }, sub),
				};
			case "map":
				return {
					kind: "map",
					pairs: this.keys(2).map((key) => [key, sub()]),
				};
			case "bin":
				return this.bits();
			default:
				return this.constant(kind);
		}
	}

	protected bits(): Pattern {
		const fields: BitField[] = Array.from({ length: this.choose(4) }, () => {
			const bits = this.pick([8, 16, 4, 32, 24, 64, 12, 1, 3]);
			return {
				variable: this.bind("int"),
				bits,
				// AtomVM reads little-endian integers of whole bytes only.
				little: this.choose(2) === 1 && bits % 8 === 0,
				isSigned: this.choose(2) === 1,
			};
		});
		const sum = fields.reduce((total, { bits }) => total + bits, 0);
		// What is left must be whole bytes for AtomVM.
		const rest =
			sum % 8 === 0 && this.choose(2) === 0 ? this.bind("bin") : undefined;
		return { kind: "bits", fields, rest };
	}
}
