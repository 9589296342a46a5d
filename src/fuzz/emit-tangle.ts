/** Writes a loop with two entries: control flow that is not reducible. */
import { type Arg, NIL } from "../beam/module-writer.ts";
import type { Tangle, TangleStep } from "./ast.ts";
import type { FunctionWriter } from "./function-writer.ts";

const X0: Arg = { x: 0 };
const NO_LABEL: Arg = { f: 0 };

/** The value goes to x0. */
export function emitTangle(
	f: FunctionWriter,
	{ value, turns, enters, repeats, one, two }: Tangle,
): void {
	f.value(value);
	const v = f.reserve();
	const left = f.reserve();
	const [first, second, end] = [f.newLabel(), f.newLabel(), f.newLabel()];
	f.op("move", X0, v);
	f.op("move", { i: BigInt(turns) }, left);
	f.op(enters, { f: first }, v);
	f.op("jump", { f: second });
	f.label(first);
	step(f, one, v);
	f.label(second);
	f.op("is_ne_exact", { f: end }, left, { i: 0n });
	f.op("gc_bif2", NO_LABEL, { u: 0 }, erlang("-", 2), left, { i: 1n }, left);
	f.op(repeats, { f: first }, v);
	step(f, two, v);
	f.op("jump", { f: second });
	f.label(end);
	f.op("move", v, X0);
}

function step(f: FunctionWriter, kind: TangleStep, v: Arg): void {
	switch (kind) {
		case "list":
			f.op("test_heap", { u: 2 }, { u: 0 });
			f.op("put_list", v, NIL, v);
			break;
		case "tuple":
			f.op("test_heap", { u: 2 }, { u: 0 });
			f.op("put_tuple2", v, { list: [v] });
			break;
		case "element":
			f.op("bif2", NO_LABEL, erlang("element", 2), { i: 1n }, v, v);
			break;
		case "hd":
			f.op("bif1", NO_LABEL, erlang("hd", 1), v, v);
			break;
		case "plus":
			f.op("gc_bif2", NO_LABEL, { u: 0 }, erlang("+", 2), v, { i: 1n }, v);
			break;
		case "size":
			f.op("bif1", NO_LABEL, erlang("tuple_size", 1), v, v);
			break;
	}
}

function erlang(name: string, arity: number): Arg {
	return { ext: ["erlang", name, arity] };
}
