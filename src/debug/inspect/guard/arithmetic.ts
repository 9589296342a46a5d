/** Arithmetic as Erlang's: integers without bounds, floats that are finite. */
import {
	type FloatValue,
	float,
	type IntegerValue,
	integer,
	type Value,
} from "../values/value.ts";
import { GuardFailure } from "./errors.ts";

export type NumberValue = IntegerValue | FloatValue;

type IntegerOperator = "div" | "rem" | "band" | "bor" | "bxor" | "bsl" | "bsr";

/** Bits beyond which a shift is not made. */
const MOST_BITS = 1n << 20n;

export function isNumber(value: Value): value is NumberValue {
	return value.kind === "integer" || value.kind === "float";
}

function toFloat(value: NumberValue): number {
	const number = Number(value.value);
	if (!Number.isFinite(number)) throw new GuardFailure("badarith");
	return number;
}

function finite(value: number): FloatValue {
	if (!Number.isFinite(value)) throw new GuardFailure("badarith");
	return float(value);
}

export function calculate(
	operator: "+" | "-" | "*" | "/",
	left: Value,
	right: Value,
): Value {
	if (!isNumber(left) || !isNumber(right)) throw new GuardFailure("badarith");
	if (operator === "/") {
		const by = toFloat(right);
		if (by === 0) throw new GuardFailure("badarith");
		return finite(toFloat(left) / by);
	}
	if (left.kind === "integer" && right.kind === "integer") {
		const [a, b] = [left.value, right.value];
		return integer(operator === "+" ? a + b : operator === "-" ? a - b : a * b);
	}
	const [a, b] = [toFloat(left), toFloat(right)];
	return finite(operator === "+" ? a + b : operator === "-" ? a - b : a * b);
}

export function calculateIntegers(
	operator: IntegerOperator,
	left: Value,
	right: Value,
): Value {
	if (left.kind !== "integer" || right.kind !== "integer")
		throw new GuardFailure("badarith");
	const [a, b] = [left.value, right.value];
	switch (operator) {
		case "div":
		case "rem":
			if (b === 0n) throw new GuardFailure("badarith");
			return integer(operator === "div" ? a / b : a % b);
		case "band":
			return integer(a & b);
		case "bor":
			return integer(a | b);
		case "bxor":
			return integer(a ^ b);
		case "bsl":
			return integer(shifted(a, b));
		case "bsr":
			return integer(shifted(a, -b));
	}
}

/** @param by to the left; to the right where it is negative */
function shifted(value: bigint, by: bigint): bigint {
	if (by <= 0n) return by < -MOST_BITS ? (value < 0n ? -1n : 0n) : value >> -by;
	if (value === 0n) return 0n;
	if (by > MOST_BITS) throw new GuardFailure("system_limit");
	return value << by;
}

/** An integer of a float without its fraction. */
export function toInteger(value: number): Value {
	return integer(BigInt(value));
}

/** Halves away from 0. */
export function rounded(value: number): Value {
	const size = Math.abs(value);
	const whole = Math.floor(size);
	// Adding a half would round where a float has no more digits.
	const up = size - whole >= 0.5 ? whole + 1 : whole;
	return toInteger(value < 0 ? -up : up);
}
