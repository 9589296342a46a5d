/** Writes programs as Erlang source: for people, and for erlc. */
import type {
	BitField,
	BuildSegment,
	Chain,
	ChainOperand,
	Clause,
	Expr,
	FunctionDefinition,
	Guard,
	Helper,
	HelperBody,
	Lambda,
	Leaf,
	Pattern,
	Program,
	Tangle,
	TangleStep,
	Variable,
} from "./ast.ts";

const OPERATORS = new Set(
	"+ - * / div rem band bor bxor bsl bsr and or xor < > =< >= == /= =:= =/= ++".split(
		" ",
	),
);
const PREFIX = new Set(["-", "bnot", "not"]);

export function printModule(
	name: string,
	programs: readonly Program[],
): string {
	return [
		`-module(${name}).`,
		"-export([start/0]).",
		"-compile([nowarn_unused_vars, nowarn_unused_function, nowarn_shadow_vars]).",
		"",
		`start() -> [${programs.map((_, i) => `p${i}()`).join(", ")}].`,
		...programs.flatMap(printProgram),
		"",
		"reply(Parent, Body) -> Parent ! {reply, catch {v, Body()}}.",
		"received(true) -> receive X when is_integer(X) -> [X | received(true)] after 0 -> [] end;",
		"received(false) -> receive X -> [X | received(false)] after 0 -> [] end.",
		"",
	].join("\n");
}

function printProgram(program: Program, index: number): string[] {
	const prefix = `p${index}`;
	const printer = new Printer(prefix);
	return [
		"",
		`${prefix}() -> try ${prefix}_main() of V -> {value, V} catch C:R:S -> {C, R, S} end.`,
		`${prefix}_main() -> ${printer.expr(program.main)}.`,
		...program.functions.map((f, i) => printer.definition(i, f)),
		...program.helpers.map((h, i) => printHelper(`${prefix}_h${i}`, h)),
	];
}

class Printer {
	/** Variables that `receive` binds, one each: they stay bound behind it. */
	private replies = 0;

	constructor(private readonly prefix: string) {}

	definition(
		index: number,
		{ parameters, atEnd, body }: FunctionDefinition,
	): string {
		const name = `${this.prefix}_f${index}`;
		const [fuel = 0, ...rest] = parameters;
		const others = rest.map((p) => `, ${variable(p)}`).join("");
		return [
			`${name}(0${others}) -> ${this.expr(substitute(atEnd, fuel))};`,
			`${name}(${variable(fuel)}${others}) -> ${this.expr(body)}.`,
		].join("\n");
	}

	expr(expr: Expr): string {
		const all = (exprs: readonly Expr[]): string =>
			exprs.map((e) => this.expr(e)).join(", ");
		switch (expr.kind) {
			case "bif":
			case "remote":
				return this.applied(expr);
			case "cons":
				return `[${this.expr(expr.head)} | ${this.expr(expr.tail)}]`;
			case "tuple":
				return `{${all(expr.items)}}`;
			case "map":
				return `${expr.base ? `(${this.expr(expr.base)})` : ""}#{${expr.pairs
					.map(
						([key, value]) =>
							`${leaf(key)} ${expr.exact ? ":=" : "=>"} ${this.expr(value)}`,
					)
					.join(", ")}}`;
			case "build":
				return `<<${expr.segments.map((s) => this.segment(s)).join(", ")}>>`;
			case "let":
				return `begin ${variable(expr.variable)} = ${this.expr(expr.value)}, ${this.expr(expr.body)} end`;
			case "case":
				return `case ${this.expr(expr.value)} of ${expr.clauses.map((c) => this.clause(c)).join("; ")} end`;
			case "call":
				return `${this.prefix}_f${expr.callee}(${all(expr.args)})`;
			case "fun":
				return this.lambda(expr.lambda);
			case "callFun":
				return `(${this.expr(expr.callee)})(${all(expr.args)})`;
			case "try":
				return `try ${this.expr(expr.body)} catch ${variable(expr.cls)}:${variable(expr.reason)} -> ${this.expr(expr.handler)} end`;
			case "catch":
				return `(catch {v, ${this.expr(expr.body)}})`;
			case "mailbox":
				return `begin ${expr.values.map((v) => `self() ! ${this.expr(v)}, `).join("")}lists:reverse(received(true) ++ received(false)) end`;
			case "chain":
				return printChain(expr.chain);
			case "helper":
				return `${this.prefix}_h${expr.callee}(${all(expr.args)})`;
			case "tangle":
				return this.tangle(expr.tangle);
			case "spawn":
				return this.spawn(expr.lambda);
			default:
				return leaf(expr);
		}
	}

	private applied({
		kind,
		name,
		args,
		...rest
	}: Expr & { kind: "bif" | "remote" }): string {
		const printed = args.map((arg) => this.expr(arg));
		if (args.length === 2 && OPERATORS.has(name))
			return `(${printed[0]} ${name} ${printed[1]})`;
		if (args.length === 1 && PREFIX.has(name)) return `(${name} ${printed[0]})`;
		const module = "module" in rest ? rest.module : "erlang";
		return `${kind === "bif" ? "" : `${module}:`}${name}(${printed.join(", ")})`;
	}

	private lambda({ parameters, body }: Lambda): string {
		return `fun(${parameters.map(variable).join(", ")}) -> ${this.expr(body)} end`;
	}

	private tangle({ value, turns, enters, repeats, one, two }: Tangle): string {
		const clauses = [
			`Tangle(one, V, C) -> Tangle(two, ${STEPS[one]}, C)`,
			"Tangle(two, V, 0) -> V",
			`Tangle(two, V, C) when ${repeats}(V) -> Tangle(two, ${STEPS[two]}, C - 1)`,
			"Tangle(two, V, C) -> Tangle(one, V, C - 1)",
			`Tangle(enter, V, C) when ${enters}(V) -> Tangle(two, V, C)`,
			"Tangle(enter, V, C) -> Tangle(one, V, C)",
		];
		return `(fun ${clauses.join("; ")} end)(enter, ${this.expr(value)}, ${turns})`;
	}

	private spawn(lambda: Lambda): string {
		const reply = `Reply${this.replies++}`;
		return `begin (fun(Parent, Body) -> erlang:spawn_opt(fun() -> reply(Parent, Body) end, []) end)(self(), ${this.lambda(lambda)}), receive {reply, ${reply}} -> ${reply} end end`;
	}

	private segment({ type, value, bits, little }: BuildSegment): string {
		const size = bits === undefined ? "" : `:${bits}`;
		return `(${this.expr(value)})${size}/${type}${little ? "-little" : ""}`;
	}

	private clause({ pattern, guard, body }: Clause): string {
		return `${printPattern(pattern)}${guard ? ` when ${printGuard(guard)}` : ""} -> ${this.expr(body)}`;
	}
}

/** As one expression: a step that is used twice is there twice. */
function printChain(chain: Chain): string {
	const printed: string[] = [];
	const operand = (o: ChainOperand): string =>
		o.kind === "step" ? (printed[o.index] ?? "") : leaf(o);
	for (const { name, left, right } of chain)
		printed.push(`(${operand(left)} ${name} ${operand(right)})`);
	return printed.at(-1) ?? "";
}

function printHelper(
	name: string,
	{ parameters: [a, b], test, yes, no }: Helper,
): string {
	const body = (value: HelperBody): string => {
		if (value.kind === "chain") return printChain(value.chain);
		return value.kind === "part"
			? `${value.name}(${variable(a)})`
			: leaf(value);
	};
	const passes =
		typeof test === "string" ? `${test}(${variable(a)})` : printGuard(test);
	const other = no === undefined ? "" : `; _ -> ${body(no)}`;
	// A `case`, so that where there is no other clause the error is a case_clause of the first parameter.
	return `${name}(${variable(a)}, ${variable(b)}) -> case ${variable(a)} of _ when ${passes} -> ${body(yes)}${other} end.`;
}

const STEPS: Readonly<Record<TangleStep, string>> = {
	list: "[V]",
	tuple: "{V}",
	element: "element(1, V)",
	hd: "hd(V)",
	plus: "V + 1",
	size: "tuple_size(V)",
};

const TESTS = {
	is_lt: "<",
	is_ge: ">=",
	is_eq: "==",
	is_eq_exact: "=:=",
	is_ne_exact: "=/=",
} as const;

function printGuard({ test, left, right }: Guard): string {
	return `${leaf(left)} ${TESTS[test]} ${leaf(right)}`;
}

function printPattern(pattern: Pattern): string {
	switch (pattern.kind) {
		case "any":
			return "_";
		case "bind":
			return variable(pattern.variable);
		case "cons":
			return `[${printPattern(pattern.head)} | ${printPattern(pattern.tail)}]`;
		case "tuple":
			return `{${pattern.items.map(printPattern).join(", ")}}`;
		case "map":
			return `#{${pattern.pairs.map(([key, value]) => `${leaf(key)} := ${printPattern(value)}`).join(", ")}}`;
		case "bits":
			return `<<${[
				...pattern.fields.map(printField),
				...(pattern.rest === undefined
					? []
					: [`${variable(pattern.rest)}/binary`]),
			].join(", ")}>>`;
		default:
			return leaf(pattern);
	}
}

function printField({ variable: v, bits, little, isSigned }: BitField): string {
	return `${variable(v)}:${bits}/${little ? "little-" : ""}${isSigned ? "signed" : "unsigned"}`;
}

function leaf(expr: Leaf): string {
	switch (expr.kind) {
		case "int":
			return String(expr.value);
		case "float":
			return expr.value.toExponential().replace(/^(-?\d+)e/, "$1.0e");
		case "atom":
			return expr.name;
		case "nil":
			return "[]";
		case "binary":
			return `<<${expr.bytes.join(", ")}>>`;
		case "var":
			return variable(expr.variable);
	}
}

function variable(number: Variable): string {
	return `V${number}`;
}

/** The fuel is 0 where it has run out: there is no variable for it. */
function substitute(expr: Expr, fuel: Variable): Expr {
	return {
		kind: "let",
		variable: fuel,
		value: { kind: "int", value: 0n },
		body: expr,
	};
}
