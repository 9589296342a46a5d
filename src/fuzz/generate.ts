/**
 * Makes a program out of a tape of choices. Every decision takes the next number of the tape (0 when it has ended), and
 * the choices are ordered with the simplest first: so any tape is a program, and a tape that shrinks is a program that does.
 */
import type {
	BuildSegment,
	Clause,
	Expr,
	FunctionDefinition,
	Lambda,
	Program,
	Variable,
} from "./ast.ts";
import type { Kind } from "./choices.ts";
import { HelperGenerator } from "./generate-helper.ts";

const ARITHMETIC = ["+", "-", "*", "div", "rem", "band", "bor", "bxor"];
const SHIFTS = [0, 1, 3, 4, 27, 28, 31, 32, 33, 63, 64, -1, -5];
/** Helpers of a program. */
const HELPERS = 3;
const COMPARISONS = ["<", "=:=", ">=", "==", "=/=", ">", "=<", "/="];
const TESTS = [
	"is_integer",
	"is_list",
	"is_atom",
	"is_binary",
	"is_tuple",
	"is_map",
	"is_float",
	"is_number",
	"is_boolean",
];

export function generateProgram(tape: readonly number[]): Program {
	return new Generator(tape).program();
}

class Generator extends HelperGenerator {
	/** Arities of the functions, fuel included. */
	private arities: number[] = [];
	private fuel: Variable | undefined;
	/** Not where the fuel has run out. */
	private mayCall = true;

	program(): Program {
		const count = 1 + this.choose(3);
		this.arities = Array.from({ length: count }, () => 1 + this.choose(4));
		// First, so that a tape that ends early still has a program that calls something.
		const main = this.main();
		const functions = this.arities.map((arity) => this.functionOf(arity));
		const helpers = Array.from({ length: HELPERS }, () => this.helper());
		return { functions, helpers, main };
	}

	/** An expression, mostly with calls of the functions. */
	private main(): Expr {
		const calls = Array.from(
			{ length: this.choose(4) },
			(): Expr => ({ kind: "catch", body: this.call(this.kind(), 3) }),
		);
		const value = this.expression(this.kind(), 3);
		return calls.length === 0
			? value
			: { kind: "tuple", items: [...calls, value] };
	}

	private functionOf(arity: number): FunctionDefinition {
		this.known = [];
		const fuel = this.bind("int");
		const parameters = [fuel];
		while (parameters.length < arity) parameters.push(this.bind(this.kind()));
		this.fuel = undefined;
		const result = this.kind();
		this.mayCall = false;
		const atEnd = this.expression(result, 1);
		this.mayCall = true;
		this.fuel = fuel;
		return { parameters, atEnd, body: this.expression(result, 4) };
	}

	// -- expressions ---------------------------------------------------------------------------------------------------

	private expression(wanted: Kind, depth: number): Expr {
		// What is of another kind than wanted raises, mostly.
		const kind = this.choose(48) === 47 ? this.kind() : wanted;
		if (depth <= 0) return this.simple(kind);
		const sub = (other: Kind): Expr => this.expression(other, depth - 1);
		switch (this.choose(16)) {
			case 0:
				return this.simple(kind);
			case 1:
			case 2:
				return this.scoped(() => {
					const bound = this.kind();
					const value = sub(bound);
					const variable = this.bind(bound);
					return {
						kind: "let",
						variable,
						value,
						body: sub(kind),
					};
				});
			case 3:
			case 4:
				return this.caseOf(kind, depth);
			case 5:
				return this.mayCall ? this.call(kind, depth) : this.simple(kind);
			case 6:
				return this.scoped(() => {
					const body = sub(kind);
					const cls = this.variables++;
					const reason = this.variables++;
					return { kind: "try", body, cls, reason, handler: sub(kind) };
				});
			case 7:
				return this.callFun(kind, depth);
			case 8:
				return this.rare(kind, depth);
			default:
				return this.specific(kind, sub);
		}
	}

	/** A leaf, or a tuple or map of leaves. */
	private simple(kind: Kind): Expr {
		const leaf = this.leaf(kind);
		if (leaf.kind === "var") return leaf;
		if (kind === "tuple") {
			const count = this.choose(3);
			return {
				kind: "tuple",
				items: Array.from({ length: count }, () => this.leaf(this.kind())),
			};
		}
		if (kind !== "map") return leaf;
		const pairs = this.keys(2).map((key) => [key, this.leaf("int")] as const);
		return { kind: "map", base: undefined, exact: false, pairs };
	}

	private specific(kind: Kind, sub: (kind: Kind) => Expr): Expr {
		const bif = (name: string, ...args: Expr[]): Expr => ({
			kind: "bif",
			name,
			args,
		});
		switch (kind) {
			case "int":
				return this.integerOf(bif, sub);
			case "float":
				switch (this.choose(4)) {
					case 0:
						return bif(this.pick(["+", "*", "-"]), sub("float"), sub("float"));
					case 1:
						return bif("/", sub("float"), sub("int"));
					case 2:
						return bif("float", sub("int"));
					default:
						return bif("-", sub("int"), sub("float"));
				}
			case "bool":
				switch (this.choose(4)) {
					case 0:
						return bif(this.pick(TESTS), sub(this.kind()));
					case 1:
						return bif("not", sub("bool"));
					case 2:
						return bif(
							this.pick(["and", "or", "xor"]),
							sub("bool"),
							sub("bool"),
						);
					default: {
						const compared = this.kind();
						return bif(this.pick(COMPARISONS), sub(compared), sub(compared));
					}
				}
			case "list":
				switch (this.choose(5)) {
					case 0:
					case 1:
						return { kind: "cons", head: sub(this.kind()), tail: sub("list") };
					case 2:
						return bif("tl", sub("list"));
					case 3:
						return {
							kind: "remote",
							module: "erlang",
							name: "++",
							args: [sub("list"), sub("list")],
						};
					default:
						return {
							kind: "remote",
							module: "lists",
							name: "reverse",
							args: [sub("list")],
						};
				}
			case "tuple":
				return {
					kind: "tuple",
					items: Array.from({ length: this.choose(4) }, () => sub(this.kind())),
				};
			case "map":
				return this.mapOf(sub);
			case "bin":
				return {
					kind: "build",
					segments: Array.from({ length: 1 + this.choose(3) }, () =>
						this.segment(sub),
					),
				};
		}
	}

	private integerOf(
		bif: (name: string, ...args: Expr[]) => Expr,
		sub: (kind: Kind) => Expr,
	): Expr {
		switch (this.choose(13)) {
			case 0:
			case 1:
			case 2: {
				const name = this.pick(ARITHMETIC);
				// AtomVM takes integers of 64 bits for negative ones.
				const below: Expr = { kind: "int", value: (1n << 62n) - 1n };
				return name === "rem"
					? bif(
							name,
							bif("band", sub("int"), below),
							bif("band", sub("int"), below),
						)
					: bif(name, sub("int"), sub("int"));
			}
			case 9:
			case 10:
				return { kind: "chain", chain: this.chain(2 + this.choose(4)) };
			case 11:
			case 12:
				return {
					kind: "helper",
					callee: this.choose(HELPERS),
					args: [sub(this.pick(["int", "int", "list", "tuple"])), sub("int")],
				};
			case 8: {
				// AtomVM's integers end at 256 bits, and shifts do not always notice.
				const mask: Expr = { kind: "int", value: (1n << 40n) - 1n };
				const by: Expr = { kind: "int", value: BigInt(this.pick(SHIFTS)) };
				return this.choose(2) === 0
					? bif("bsl", bif("band", sub("int"), mask), by)
					: bif(
							"bsr",
							this.choose(2) === 0
								? bif("band", sub("int"), mask)
								: bif("bnot", bif("band", sub("int"), mask)),
							by,
						);
			}
			case 3:
				return bif("length", sub("list"));
			case 4:
				return bif("byte_size", sub("bin"));
			case 5:
				return bif("element", { kind: "int", value: 1n }, sub("tuple"));
			case 6:
				return bif(this.pick(["-", "abs", "bnot"]), sub("int"));
			case 7:
				return bif("hd", sub("list"));
			default:
				return bif(
					this.pick(["map_size", "tuple_size"]),
					sub(this.pick(["map", "tuple"])),
				);
		}
	}

	private segment(sub: (kind: Kind) => Expr): BuildSegment {
		const little = this.choose(2) === 1;
		switch (this.choose(6)) {
			case 0:
				return {
					type: "binary",
					value: sub("bin"),
					bits: undefined,
					little: false,
				};
			case 1:
				return {
					type: "utf8",
					value: sub("int"),
					bits: undefined,
					little: false,
				};
			case 2:
				return { type: "float", value: sub("float"), bits: 64, little };
			default:
				return {
					type: "integer",
					value: sub("int"),
					bits: this.pick([8, 16, 32, 64, 24, 4, 12, 48, 7, 1]),
					little,
				};
		}
	}

	private mapOf(sub: (kind: Kind) => Expr): Expr {
		const base = this.choose(3) === 0 ? undefined : sub("map");
		return {
			kind: "map",
			base,
			exact: base !== undefined && this.choose(4) === 3,
			pairs: this.keys(3).map((key) => [key, sub(this.kind())]),
		};
	}

	private call(kind: Kind, depth: number): Expr {
		const callee = this.choose(this.arities.length);
		const fuel: Expr =
			this.fuel === undefined
				? { kind: "int", value: BigInt(this.choose(3)) }
				: {
						kind: "bif",
						name: "-",
						args: [
							{ kind: "var", variable: this.fuel },
							{ kind: "int", value: 1n },
						],
					};
		const args: Expr[] = [fuel];
		while (args.length < (this.arities[callee] ?? 1))
			args.push(this.expression(kind, depth - 2));
		return { kind: "call", callee, args };
	}

	private callFun(kind: Kind, depth: number): Expr {
		const args = Array.from({ length: this.choose(3) }, () =>
			this.expression(this.kind(), depth - 2),
		);
		const count = this.choose(12) === 11 ? 1 : args.length;
		const lambda = this.lambda(count, kind, depth - 1);
		return { kind: "callFun", callee: { kind: "fun", lambda }, args };
	}

	private lambda(parameters: number, kind: Kind, depth: number): Lambda {
		return this.scoped(() => ({
			parameters: Array.from({ length: parameters }, () =>
				this.bind(this.kind()),
			),
			body: this.expression(kind, depth),
		}));
	}

	private rare(kind: Kind, depth: number): Expr {
		const sub = (): Expr => this.expression(kind, depth - 1);
		switch (this.choose(8)) {
			case 6:
			case 7:
				return this.tangle(depth);
			case 0:
				return { kind: "catch", body: sub() };
			case 1:
				return {
					kind: "remote",
					module: "erlang",
					name: this.pick(["throw", "error", "exit"]),
					args: [sub()],
				};
			case 2:
				return {
					kind: "mailbox",
					values: Array.from({ length: 1 + this.choose(3) }, () =>
						this.expression(this.kind(), depth - 2),
					),
				};
			case 3:
				return { kind: "spawn", lambda: this.lambda(0, kind, depth - 1) };
			default:
				return {
					kind: "bif",
					name: "map_get",
					args: [this.key(), this.expression("map", depth - 1)],
				};
		}
	}

	private tangle(depth: number): Expr {
		const tests = ["is_integer", "is_list", "is_tuple", "is_atom"] as const;
		const steps = ["list", "tuple", "element", "hd", "plus", "size"] as const;
		return {
			kind: "tangle",
			tangle: {
				value: this.expression(this.kind(), depth - 1),
				turns: this.choose(5),
				enters: this.pick(tests),
				repeats: this.pick(tests),
				one: this.pick(steps),
				two: this.pick(steps),
			},
		};
	}

	// -- case ------------------------------------------------------------------------------------------------------------

	private caseOf(kind: Kind, depth: number): Expr {
		const matched = this.kind();
		const value = this.expression(matched, depth - 1);
		const clauses = Array.from({ length: 1 + this.choose(4) }, () =>
			this.clause(matched, kind, depth),
		);
		if (this.choose(5) < 4)
			clauses.push({
				pattern: { kind: "any" },
				guard: undefined,
				body: this.expression(kind, depth - 2),
			});
		return { kind: "case", value, clauses };
	}

	private clause(matched: Kind, kind: Kind, depth: number): Clause {
		return this.scoped(() => {
			const pattern = this.pattern(matched, 2);
			const guard = this.choose(3) === 0 ? this.guard() : undefined;
			return { pattern, guard, body: this.expression(kind, depth - 1) };
		});
	}
}
