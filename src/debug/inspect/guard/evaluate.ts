/** What guard expressions come to. */
import { compareValues } from "../values/compare.ts";
import {
	binary,
	boolean,
	integer,
	list,
	map,
	tuple,
	type Value,
} from "../values/value.ts";
import { calculate, calculateIntegers, isNumber } from "./arithmetic.ts";
import { aritiesOf, guardBif } from "./bifs.ts";
import { GuardFailure } from "./errors.ts";
import { namedValue, wordValue } from "./names.ts";
import type { BinaryOperator } from "./operators.ts";
import type { GuardScope } from "./scope.ts";
import type { MapEntry, Node, Segment, Shape } from "./syntax.ts";

/** @throws GuardFailure with the innermost part that fails */
export function evaluate(node: Node, scope: GuardScope): Value {
	return new Evaluation(scope).value(node);
}

class Evaluation {
	constructor(private readonly scope: GuardScope) {}

	value(node: Node): Value {
		try {
			return this.shape(node);
		} catch (error) {
			if (!(error instanceof GuardFailure) || error.span !== undefined)
				throw error;
			throw new GuardFailure(error.reason, node, error.isMistake);
		}
	}

	private all(nodes: readonly Node[]): Value[] {
		return nodes.map((node) => this.value(node));
	}

	private shape(node: Node): Value {
		switch (node.kind) {
			case "value":
				return node.value;
			case "variable":
				return namedValue(node.name, this.scope);
			case "word":
				return wordValue(node.name, this.scope);
			case "list":
				return list(
					this.all(node.elements),
					...(node.tail ? [this.value(node.tail)] : []),
				);
			case "tuple":
				return tuple(this.all(node.elements));
			case "map":
				return this.map(node.entries, node.of && this.value(node.of));
			case "binary":
				return this.binary(node.segments);
			case "unary":
				return this.unary(node);
			case "operation":
				return this.operation(node);
			case "call":
				return this.call(node.name, node.args);
			case "guards":
				return boolean(node.guards.some((tests) => this.holds(tests)));
		}
	}

	/** A test that fails makes its guard false, and no other. */
	private holds(tests: readonly Node[]): boolean {
		try {
			return tests.every((test) => isTrue(this.value(test)));
		} catch (error) {
			if (error instanceof GuardFailure && !error.isMistake) return false;
			throw error;
		}
	}

	private map(entries: readonly MapEntry[], of?: Value): Value {
		// As in Erlang, all parts are there before anything is done with them.
		const added = entries.map(({ key, value, mustExist }) => ({
			key: this.value(key),
			value: this.value(value),
			mustExist,
		}));
		const found: [Value, Value][] = [];
		if (of !== undefined) {
			if (of.kind !== "map") throw new GuardFailure("badmap");
			for (let i = 0; i < of.size; i++) found.push([of.key(i), of.value(i)]);
		}
		for (const { key, value, mustExist } of added) {
			const known = found.find(([one]) => compareValues(one, key, true) === 0);
			if (known !== undefined) known[1] = value;
			else if (mustExist) throw new GuardFailure("badkey");
			else found.push([key, value]);
		}
		return map(found.sort(([one], [other]) => compareValues(one, other, true)));
	}

	private binary(segments: readonly Segment[]): Value {
		const parts = segments.map((segment) =>
			"bytes" in segment ? segment.bytes : this.value(segment.byte),
		);
		const bytes = parts.flatMap((part) => {
			if (part instanceof Uint8Array) return [...part];
			if (part.kind !== "integer") throw new GuardFailure("badarg");
			return [Number(BigInt.asUintN(8, part.value))];
		});
		return binary(Uint8Array.from(bytes));
	}

	private unary({
		operator,
		operand,
	}: Shape & { readonly kind: "unary" }): Value {
		const value = this.value(operand);
		switch (operator) {
			case "not":
				return boolean(!booleanOf(value));
			case "bnot":
				if (value.kind !== "integer") throw new GuardFailure("badarith");
				return integer(~value.value);
			case "+":
				if (!isNumber(value)) throw new GuardFailure("badarith");
				return value;
			case "-":
				return value.kind === "float"
					? { kind: "float", value: -value.value }
					: calculate("-", ZERO, value);
		}
	}

	private operation({
		operator,
		left,
		right,
	}: Shape & { readonly kind: "operation" }): Value {
		const one = this.value(left);
		if (operator === "andalso")
			return booleanOf(one) ? this.value(right) : boolean(false);
		if (operator === "orelse")
			return booleanOf(one) ? boolean(true) : this.value(right);
		return apply(operator, one, this.value(right));
	}

	private call(name: string, args: readonly Node[]): Value {
		const bif = guardBif(name, args.length);
		if (bif !== undefined) return bif(this.all(args), this.scope);
		const arities = aritiesOf(name);
		const hint =
			arities.length === 0
				? "guards know no such function"
				: `it takes ${arities.join(" or ")} argument${arities.join() === "1" ? "" : "s"}`;
		throw new GuardFailure(`${name}/${args.length}: ${hint}`, undefined, true);
	}
}

const ZERO = integer(0);

function apply(
	operator: Exclude<BinaryOperator, "andalso" | "orelse">,
	one: Value,
	other: Value,
): Value {
	switch (operator) {
		case "+":
		case "-":
		case "*":
		case "/":
			return calculate(operator, one, other);
		case "div":
		case "rem":
		case "band":
		case "bor":
		case "bxor":
		case "bsl":
		case "bsr":
			return calculateIntegers(operator, one, other);
		case "and":
			return boolean(both(one, other).every((value) => value));
		case "or":
			return boolean(both(one, other).some((value) => value));
		case "xor":
			return boolean(booleanOf(one) !== booleanOf(other));
		case "=:=":
			return boolean(compareValues(one, other, true) === 0);
		case "=/=":
			return boolean(compareValues(one, other, true) !== 0);
		case "==":
			return boolean(compareValues(one, other, false) === 0);
		case "/=":
			return boolean(compareValues(one, other, false) !== 0);
		case "<":
			return boolean(compareValues(one, other, false) < 0);
		case "=<":
			return boolean(compareValues(one, other, false) <= 0);
		case ">":
			return boolean(compareValues(one, other, false) > 0);
		case ">=":
			return boolean(compareValues(one, other, false) >= 0);
	}
}

export function isTrue(value: Value): boolean {
	return value.kind === "atom" && value.name === "true";
}

function booleanOf(value: Value): boolean {
	if (isTrue(value)) return true;
	if (value.kind === "atom" && value.name === "false") return false;
	throw new GuardFailure("badarg");
}

function both(one: Value, other: Value): readonly boolean[] {
	return [booleanOf(one), booleanOf(other)];
}
