/** Code that matches a value in a y register with a pattern, and binds its variables. */
import type { Arg } from "../beam/module-writer.ts";
import type { Pattern } from "./ast.ts";
import type { FunctionWriter } from "./function-writer.ts";

const X0: Arg = { x: 0 };

export function emitPattern(
	f: FunctionWriter,
	pattern: Pattern,
	value: Arg,
	fail: number,
): void {
	const failLabel: Arg = { f: fail };
	switch (pattern.kind) {
		case "any":
			break;
		case "bind":
			f.op("move", value, f.bind(pattern.variable));
			break;
		case "cons": {
			f.op("is_nonempty_list", failLabel, value);
			const [head, tail] = [f.reserve(), f.reserve()];
			f.op("get_list", value, head, tail);
			emitPattern(f, pattern.head, head, fail);
			emitPattern(f, pattern.tail, tail, fail);
			break;
		}
		case "tuple": {
			f.op("is_tuple", failLabel, value);
			f.op("test_arity", failLabel, value, { u: pattern.items.length });
			for (const [i, item] of pattern.items.entries()) {
				const element = f.reserve();
				f.op("get_tuple_element", value, { u: i }, element);
				emitPattern(f, item, element, fail);
			}
			break;
		}
		case "map": {
			f.op("is_map", failLabel, value);
			const values = pattern.pairs.map(() => f.reserve());
			f.op("get_map_elements", failLabel, value, {
				list: pattern.pairs.flatMap(([key], i) => [
					f.leaf(key),
					values[i] as Arg,
				]),
			});
			for (const [i, [, inner]] of pattern.pairs.entries())
				emitPattern(f, inner, values[i] as Arg, fail);
			break;
		}
		case "bits":
			emitBits(f, pattern, value, fail);
			break;
		case "nil":
			f.op("is_nil", failLabel, value);
			break;
		default:
			f.op("is_eq_exact", failLabel, value, f.leaf(pattern));
	}
}

function emitBits(
	f: FunctionWriter,
	{ fields, rest }: Pattern & { kind: "bits" },
	value: Arg,
	fail: number,
): void {
	const state = f.reserve();
	f.op("bs_start_match4", { f: fail }, { u: 0 }, value, X0);
	f.op("move", X0, state);
	const total = fields.reduce((sum, { bits }) => sum + bits, 0);
	const list: Arg[] =
		rest === undefined
			? [{ atom: "ensure_exactly" }, { u: total }]
			: [{ atom: "ensure_at_least" }, { u: total }, { u: 8 }];
	for (const [i, { bits, little, isSigned }] of fields.entries()) {
		const flags = [
			...(little ? [{ atom: "little" }] : []),
			...(isSigned ? [{ atom: "signed" }] : []),
		];
		list.push(
			{ atom: "integer" },
			{ u: i },
			flags.length > 0 ? { literal: flags } : { atom: "" },
			{ i: BigInt(bits) },
			{ u: 1 },
			{ x: i },
		);
	}
	if (rest !== undefined)
		list.push(
			{ atom: "get_tail" },
			{ u: fields.length },
			{ u: 8 },
			{ x: fields.length },
		);
	f.op("bs_match", { f: fail }, state, { list });
	for (const [x, { variable }] of fields.entries())
		f.op("move", { x }, f.bind(variable));
	if (rest !== undefined) f.op("move", { x: fields.length }, f.bind(rest));
}
