/** Operators of guards, with how strongly they bind (erl_parse of OTP: the same order, other numbers). */
export const BINARY_OPERATORS = {
	orelse: { binds: 1, to: "left" },
	andalso: { binds: 2, to: "left" },
	"==": { binds: 3, to: "none" },
	"/=": { binds: 3, to: "none" },
	"=<": { binds: 3, to: "none" },
	"<": { binds: 3, to: "none" },
	">=": { binds: 3, to: "none" },
	">": { binds: 3, to: "none" },
	"=:=": { binds: 3, to: "none" },
	"=/=": { binds: 3, to: "none" },
	"+": { binds: 5, to: "left" },
	"-": { binds: 5, to: "left" },
	bor: { binds: 5, to: "left" },
	bxor: { binds: 5, to: "left" },
	bsl: { binds: 5, to: "left" },
	bsr: { binds: 5, to: "left" },
	or: { binds: 5, to: "left" },
	xor: { binds: 5, to: "left" },
	"*": { binds: 6, to: "left" },
	"/": { binds: 6, to: "left" },
	div: { binds: 6, to: "left" },
	rem: { binds: 6, to: "left" },
	band: { binds: 6, to: "left" },
	and: { binds: 6, to: "left" },
} as const;

export type BinaryOperator = keyof typeof BINARY_OPERATORS;

export const UNARY_OPERATORS = ["+", "-", "bnot", "not"] as const;

export type UnaryOperator = (typeof UNARY_OPERATORS)[number];

export function isBinaryOperator(text: string): text is BinaryOperator {
	return Object.hasOwn(BINARY_OPERATORS, text);
}

export function isUnaryOperator(text: string): text is UnaryOperator {
	return (UNARY_OPERATORS as readonly string[]).includes(text);
}
