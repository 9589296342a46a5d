/** Writes programs as a BEAM module. */
import { type Arg, ModuleWriter, NIL } from "../beam/module-writer.ts";
import type { FunctionDefinition, Program } from "./ast.ts";
import { emitHelper } from "./emit-chain.ts";
import {
	FunctionEmitter,
	type PendingLambda,
	type Unit,
} from "./emit-function.ts";

const X0: Arg = { x: 0 };

/**
 * A module whose start/0 returns a list of what became of each program: {value, V} or {Class, Reason, StackTrace}.
 */
export function emitPrograms(
	name: string,
	programs: readonly Program[],
): Uint8Array {
	const writer = new ModuleWriter(name);
	const replier = emitReplier(writer);
	const entries = programs.map((program, index) =>
		emitProgram(writer, program, `p${index}`, replier),
	);
	emitStart(writer, entries);
	return writer.toBytes();
}

/** start/0: the results of all programs, in a list. */
function emitStart(writer: ModuleWriter, entries: readonly number[]): void {
	const label = writer.newLabel();
	writer.beginFunction("start", 0, label);
	writer.exportFunction("start", 0, label);
	writer.op("allocate", { u: 1 }, { u: 0 });
	writer.op("init_yregs", { list: [{ y: 0 }] });
	writer.op("move", NIL, { y: 0 });
	for (const entry of [...entries].reverse()) {
		writer.op("call", { u: 0 }, { f: entry });
		writer.op("test_heap", { u: 2 }, { u: 1 });
		writer.op("put_list", X0, { y: 0 }, { y: 0 });
	}
	writer.op("move", { y: 0 }, X0);
	writer.op("deallocate", { u: 1 });
	writer.op("return");
}

/** A fun of what another process does: Parent ! {reply, catch Body()}. Returns its index. */
function emitReplier(writer: ModuleWriter): number {
	const label = writer.newLabel();
	const caught = writer.newLabel();
	const [parent, body, value] = [{ y: 0 }, { y: 1 }, { y: 2 }];
	writer.beginFunction("reply", 2, label);
	writer.op("allocate", { u: 3 }, { u: 2 });
	writer.op("init_yregs", { list: [parent, body, value] });
	writer.op("move", X0, parent);
	writer.op("move", { x: 1 }, body);
	writer.op("catch", value, { f: caught });
	writer.op("call_fun2", { atom: "unsafe" }, { u: 0 }, body);
	writer.op("test_heap", { u: 3 }, { u: 1 });
	writer.op("put_tuple2", X0, { list: [{ atom: "v" }, X0] });
	writer.op("label", { u: caught });
	writer.op("catch_end", value);
	writer.op("test_heap", { u: 3 }, { u: 1 });
	writer.op("put_tuple2", { x: 1 }, { list: [{ atom: "reply" }, X0] });
	writer.op("move", parent, X0);
	writer.op("send");
	writer.op("deallocate", { u: 3 });
	writer.op("return");
	return writer.addLambda("reply", 2, label, 2);
}

function emitProgram(
	writer: ModuleWriter,
	program: Program,
	prefix: string,
	replier: number,
): number {
	const labels = program.functions.map(() => writer.newLabel());
	const lambdas: PendingLambda[] = [];
	const helpers = program.helpers.map(() => writer.newLabel());
	const unit: Unit = { writer, labels, helpers, lambdas, prefix, replier };
	for (const [i, helper] of program.helpers.entries())
		emitHelper(writer, `${prefix}_h${i}`, helpers[i] as number, helper);
	for (const [i, definition] of program.functions.entries()) {
		const label = labels[i] as number;
		emitDefinition(unit, `${prefix}_f${i}`, label, definition);
	}
	const main = writer.newLabel();
	new FunctionEmitter(unit).emit(`${prefix}_main`, main, [], program.main);
	for (let i = 0; i < lambdas.length; i++) {
		const { name, label, free, lambda } = lambdas[i] as PendingLambda;
		const parameters = [...lambda.parameters, ...free];
		new FunctionEmitter(unit).emit(name, label, parameters, lambda.body);
	}
	return emitEntry(writer, prefix, main);
}

/** Runs main, and makes a term of how it ended. */
function emitEntry(writer: ModuleWriter, prefix: string, main: number): number {
	const label = writer.newLabel();
	const failed = writer.newLabel();
	writer.beginFunction(prefix, 0, label);
	writer.op("allocate", { u: 3 }, { u: 0 });
	writer.op("init_yregs", { list: [{ y: 0 }, { y: 1 }, { y: 2 }] });
	writer.op("try", { y: 0 }, { f: failed });
	writer.op("call", { u: 0 }, { f: main });
	writer.op("try_end", { y: 0 });
	writer.op("test_heap", { u: 3 }, { u: 1 });
	writer.op("put_tuple2", X0, { list: [{ atom: "value" }, X0] });
	writer.op("deallocate", { u: 3 });
	writer.op("return");
	writer.op("label", { u: failed });
	writer.op("try_case", { y: 0 });
	writer.op("move", X0, { y: 1 });
	writer.op("move", { x: 1 }, { y: 2 });
	writer.op("move", { x: 2 }, X0);
	writer.op("build_stacktrace");
	writer.op("test_heap", { u: 4 }, { u: 1 });
	writer.op("put_tuple2", X0, { list: [{ y: 1 }, { y: 2 }, X0] });
	writer.op("deallocate", { u: 3 });
	writer.op("return");
	return label;
}

/** f(0, …) -> AtEnd; f(Fuel, …) -> Body. */
function emitDefinition(
	unit: Unit,
	name: string,
	label: number,
	{ parameters, atEnd, body }: FunctionDefinition,
): void {
	const [fuel = 0] = parameters;
	new FunctionEmitter(unit).emit(name, label, parameters, {
		kind: "case",
		value: { kind: "var", variable: fuel },
		clauses: [
			{ pattern: { kind: "int", value: 0n }, guard: undefined, body: atEnd },
			{ pattern: { kind: "any" }, guard: undefined, body },
		],
	});
}
