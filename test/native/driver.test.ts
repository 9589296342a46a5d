import { expect, it } from "vitest";
import {
	type Arg,
	ModuleWriter,
	NIL,
} from "../../dist/src/beam/module-writer.js";
import type { TestingJitOptions as JitOptions } from "../../dist/src/link/jit-runtime.js";
import { Bit, TestProcess } from "./process.ts";
import { describeNative, type Runtime } from "./runtime.ts";

const X0: Arg = { x: 0 };
const SLICE = 1024;

await describeNative("driver.c", (shared) => {
	/** Runs start/0 of a module in a VM of its own; what is left of its process, and how it ended. */
	const run = (
		write: (writer: ModuleWriter) => void,
		options: JitOptions = {},
		cells: readonly (readonly [
			"MOST_REFILLS" | "TURN_REDUCTIONS",
			number,
		])[] = [],
	): {
		runtime: Runtime;
		process: TestProcess;
		value: string;
		exit: string;
	} => {
		const runtime = shared.fresh(options);
		for (const [cell, value] of cells) runtime.setCell(cell, value);
		const writer = new ModuleWriter("driven");
		write(writer);
		const { address } = runtime.vm.load(writer.toBytes(), "driven.beam");
		const process = new TestProcess(runtime);
		process.bits = Bit.leader;
		const name = runtime.vm.instance.copyIn(
			new TextEncoder().encode("start\0"),
		);
		runtime.avm("context_execute_loop", process.context, address, name, 0);
		return {
			runtime,
			process,
			value: process.text(process.x(0)),
			exit: process.text(process.field("exit_reason")),
		};
	};
	const begin = (writer: ModuleWriter, name: string, arity: number): number => {
		const label = writer.newLabel();
		writer.beginFunction(name, arity, label);
		writer.exportFunction(name, arity, label);
		return label;
	};
	/** count(N): calls itself N times, and returns `done`. */
	const counting =
		(calls: bigint) =>
		(writer: ModuleWriter): void => {
			const count = begin(writer, "count", 1);
			const more = writer.newLabel();
			writer.op("is_eq_exact", { f: more }, X0, { i: 0n });
			writer.op("move", { atom: "done" }, X0);
			writer.op("return");
			writer.op("label", { u: more });
			writer.op(
				"gc_bif2",
				{ f: 0 },
				{ u: 1 },
				{ ext: ["erlang", "-", 2] },
				X0,
				{ i: 1n },
				X0,
			);
			writer.op("call_only", { u: 1 }, { f: count });
			begin(writer, "start", 0);
			writer.op("move", { i: calls }, X0);
			writer.op("call_only", { u: 1 }, { f: count });
		};

	it("runs the first process to its end", () => {
		const { value, exit, runtime, process } = run((writer) => {
			begin(writer, "start", 0);
			writer.op("move", { atom: "at_the_end" }, X0);
			writer.op("return");
		});
		expect([value, exit]).toEqual(["at_the_end", "normal"]);
		// The driver knows the end of a process itself: the interpreter is not asked to go on there.
		const module = process.field("saved_module");
		const field = (name: string): number =>
			runtime.vm.instance.memory.u32(
				module + runtime.linkage.offset("Module", name),
			);
		const code = field("code") + runtime.linkage.offset("CodeChunk", "code");
		expect(process.field("saved_ip") - code).toBeLessThan(
			field("end_instruction_ii"),
		);
		const stopped =
			runtime.global +
			runtime.linkage.offset("GlobalContext", "scheduler_stop_all");
		expect(runtime.vm.instance.memory.u8(stopped)).toBe(1);
	});

	it("prolongs the turn of a process that is alone, slice by slice", () => {
		const calls = 5 * SLICE + 100;
		const { runtime, value } = run(counting(BigInt(calls)), {}, [
			["MOST_REFILLS", 20],
		]);
		expect(value).toBe("done");
		expect(runtime.cell("REFILLS")).toBe(20 - 5);
		const left = SLICE - runtime.cell("REDUCTIONS");
		expect(left).toBeGreaterThanOrEqual(100);
		expect(left).toBeLessThan(110);
	});

	it("ends turns where none may be prolonged, and starts each with a slice", () => {
		const { runtime, value } = run(counting(BigInt(3 * SLICE)), {}, [
			["MOST_REFILLS", 0],
		]);
		expect(value).toBe("done");
		expect(runtime.cell("REFILLS")).toBe(0);
		expect(runtime.cell("REDUCTIONS")).toBeLessThanOrEqual(SLICE);
	});

	it("a turn has as many reductions as are asked for, and is not prolonged", () => {
		for (const reductions of [1, 7]) {
			const { runtime, value } = run(counting(50n), { reductions }, [
				["MOST_REFILLS", 20],
			]);
			expect(value).toBe("done");
			expect(runtime.cell("REFILLS")).toBe(0);
			expect(runtime.cell("REDUCTIONS")).toBeLessThanOrEqual(reductions + 1);
		}
	});

	it("goes on natively where the interpreter comes to compiled functions, and back", () => {
		for (const compiled of ["start", "count"]) {
			const { value, runtime } = run(counting(3000n), {
				select: (name) => name === compiled,
			});
			expect(value).toBe("done");
			const functions = runtime.vm.jit?.functions ?? [];
			expect(functions.length).toBeGreaterThan(0);
		}
	});

	it("ends a process whose error nothing catches", () => {
		const { exit } = run((writer) => {
			begin(writer, "start", 0);
			writer.op("badmatch", { atom: "nothing" });
		});
		expect(exit).toBe("{{badmatch,nothing},[]}");
	});

	it("goes on at a catch, natively or not", () => {
		for (const select of [undefined, (): boolean => false]) {
			const { value } = run(
				(writer) => {
					begin(writer, "start", 0);
					const caught = writer.newLabel();
					writer.op("allocate", { u: 1 }, { u: 0 });
					writer.op("try", { y: 0 }, { f: caught });
					writer.op("badmatch", { atom: "nothing" });
					writer.op("label", { u: caught });
					writer.op("try_case", { y: 0 });
					writer.op("move", { x: 1 }, X0);
					writer.op("deallocate", { u: 1 });
					writer.op("return");
				},
				select ? { select } : {},
			);
			expect(value).toBe("{badmatch,nothing}");
		}
	});

	it("has a process wait for a message, while others run", () => {
		const program = (writer: ModuleWriter): void => {
			const child = begin(writer, "child", 1);
			writer.op("move", { atom: "from_the_child" }, { x: 1 });
			writer.op("send");
			writer.op("return");
			const lambda = writer.addLambda("child", 1, child, 1);
			begin(writer, "start", 0);
			const [loop, wait] = [writer.newLabel(), writer.newLabel()];
			writer.op("allocate", { u: 1 }, { u: 0 });
			writer.op("init_yregs", { list: [{ y: 0 }] });
			writer.op("bif0", { ext: ["erlang", "self", 0] }, X0);
			writer.op("test_heap", { alloc: [0, 0, 1] }, { u: 1 });
			writer.op("make_fun3", { u: lambda }, X0, { list: [X0] });
			writer.op("move", NIL, { x: 1 });
			writer.op("call_ext", { u: 2 }, { ext: ["erlang", "spawn_opt", 2] });
			writer.op("label", { u: loop });
			writer.op("loop_rec", { f: wait }, X0);
			writer.op("remove_message");
			writer.op("deallocate", { u: 1 });
			writer.op("return");
			writer.op("label", { u: wait });
			writer.op("wait", { f: loop });
		};
		for (const options of [{}, { reductions: 1 }] as const) {
			const { value, exit } = run(program, options);
			expect([value, exit]).toEqual(["from_the_child", "normal"]);
		}
	});

	it("refill_reductions gives another slice only to a process that is alone", () => {
		const runtime = shared.fresh();
		const { native, avm, linkage, vm } = runtime;
		const process = new TestProcess(runtime);
		const { memory } = vm.instance;
		const ready =
			runtime.global + linkage.offset("GlobalContext", "ready_processes");
		const next = ready + linkage.offset("ListHead", "next");
		const prev = ready + linkage.offset("ListHead", "prev");
		const refill = (): readonly [number, number, number] => [
			native("refill_reductions", process.context),
			runtime.cell("REFILLS"),
			runtime.cell("REDUCTIONS"),
		];
		memory.setU32(next, ready);
		memory.setU32(prev, ready);
		runtime.setCell("REFILLS", 2);
		runtime.setCell("REDUCTIONS", 0);
		expect(refill()).toEqual([1, 1, SLICE]);
		runtime.setCell("REDUCTIONS", 0);
		expect(refill()).toEqual([1, 0, SLICE]);
		runtime.setCell("REDUCTIONS", 0);
		expect(refill()).toEqual([0, 0, 0]);
		// Another process is ready.
		runtime.setCell("REFILLS", 2);
		memory.setU32(next, ready + 64);
		expect(refill()).toEqual([0, 2, 0]);
		memory.setU32(next, ready);
		// A message has come.
		const id = process.field("process_id");
		const message = process.atom("hello");
		avm("globalcontext_send_message", runtime.global, id, message);
		memory.setU32(next, ready);
		memory.setU32(prev, ready);
		expect(refill()).toEqual([0, 2, 0]);
		native("receive_peek", process.context);
		expect(refill()).toEqual([1, 1, SLICE]);
	});
});
