import { afterEach, beforeEach, expect, it } from "vitest";
import { PRIMARY_BOXED, smallInteger } from "../../dist/src/abi/terms.js";
import { Bit, localPid, TestProcess } from "./process.ts";
import { describeNative } from "./runtime.ts";
import { loadSubject } from "./subject.ts";
import type { Value } from "./terms.ts";

/** native/runtime.h, enum Reason */
const Reason = { resume: 1, dead: 4 } as const;
const OFFSET = 17;

await describeNative("raise.c", (runtime) => {
	const subject = loadSubject(runtime);
	const { native, avm, linkage } = runtime;
	const { memory } = runtime.vm.instance;
	const label = subject.labels.caught ?? 0;
	let process: TestProcess;

	/** A frame that catches (its y registers are the catch and a term), below another one. */
	const catching = (): void => {
		process.push(
			process.put({ atom: "y0" }),
			subject.returnTo(11),
			subject.catchAt(label),
			process.put({ atom: "y1" }),
			subject.returnTo(12),
		);
	};
	const expectCaught = (kind: string, reason: string): void => {
		expect(runtime.cell("REASON")).toBe(Reason.resume);
		expect([process.text(process.x(0)), process.text(process.x(1))]).toEqual([
			kind,
			reason,
		]);
		expect(process.field("saved_module")).toBe(subject.module);
		const code = memory.u32(subject.module + linkage.offset("Module", "code"));
		expect(process.field("saved_ip")).toBe(
			code + linkage.offset("CodeChunk", "code") + subject.offset(label),
		);
		// The inner frame is gone, the one that catches is there.
		expect(process.stack(1)).toEqual([subject.catchAt(label)]);
		expect(process.field("exception_stacktrace")).toBe(0);
		expect(process.text(process.field("exception_reason"))).toBe("[]");
	};
	const traceOf = (raw: number): string =>
		process.text(memory.u32(raw - PRIMARY_BOXED + 20));

	beforeEach(() => {
		process = new TestProcess(runtime);
		process.reset(256);
	});
	afterEach(() => {
		const stopped =
			runtime.global + linkage.offset("GlobalContext", "scheduler_stop_all");
		memory.setU8(stopped, 0);
	});

	it("raise_reason goes on at the innermost catch", () => {
		catching();
		const reason = process.put({ atom: "some_reason" });
		expect(
			native("raise_reason", process.context, subject.module, OFFSET, reason),
		).toBe(0);
		expectCaught("error", "some_reason");
		expect(traceOf(process.x(2))).toContain(`{${subject.index},${OFFSET}}`);
	});

	it("raise_pair raises {Name, Value}, with room and without", () => {
		for (const room of [undefined, 0, 1, 2, 3, 4]) {
			process.reset(256);
			catching();
			const value = process.put({ tuple: [1n << 70n] });
			if (room !== undefined) process.fillUp(room);
			native(
				"raise_pair",
				process.context,
				subject.module,
				OFFSET,
				process.atom("badmatch"),
				value,
			);
			expectCaught("error", `{badmatch,{${1n << 70n}}}`);
		}
	});

	it("raise_pair raises out_of_memory where the heap may not grow", () => {
		process.reset(100);
		process.bits = Bit.hasMaxHeapSize;
		process.setField("max_heap_size", 100);
		catching();
		// What is live leaves no room.
		process.push(...new Array<number>(92).fill(smallInteger(1)));
		process.fillUp(0);
		native(
			"raise_pair",
			process.context,
			subject.module,
			OFFSET,
			process.atom("badmatch"),
			smallInteger(1),
		);
		expectCaught("error", "out_of_memory");
	});

	it("raise_failed raises what a BIF has left", () => {
		catching();
		expect(avm("bif_erlang_hd_1", process.context, 0, process.put([]))).toBe(0);
		native("raise_failed", process.context, subject.module, OFFSET);
		expectCaught("error", "badarg");
		expect(traceOf(process.x(2))).toContain(`{${subject.index},${OFFSET}}`);
	});

	it("raise_again keeps class and trace", () => {
		for (const kind of ["error", "exit", "throw"]) {
			process.reset(256);
			catching();
			for (const [n, value] of [
				{ atom: kind },
				{ atom: "first" },
				[],
			].entries())
				process.setX(n, process.put(value));
			native("raise_raw", process.context, subject.module, OFFSET);
			const raw = process.x(2);
			const text = process.text(raw);
			process.push(process.put({ atom: "y0" }), subject.returnTo(11));
			native("raise_again", process.context, raw, process.atom("again"));
			expectCaught(kind, "again");
			expect(process.x(2)).toBe(raw);
			expect(process.text(raw)).toBe(text);
		}
	});

	it("raise_raw takes class, reason and trace, and refuses other classes", () => {
		for (const kind of ["error", "exit", "throw"]) {
			process.reset(256);
			catching();
			const trace: Value = [{ tuple: [{ atom: "m" }, { atom: "f" }, 1n, []] }];
			for (const [n, value] of [
				{ atom: kind },
				{ tuple: [1.5] },
				trace,
			].entries())
				process.setX(n, process.put(value as Value));
			expect(native("raise_raw", process.context, subject.module, OFFSET)).toBe(
				0,
			);
			expectCaught(kind, "{1.5}");
			expect(process.text(process.x(2))).toBe(`{0,0,0,0,[{m,f,1,[]}],${kind}}`);
			process.setX(0, process.x(2));
			const list = native("build_stacktrace", process.context);
			expect(process.text(list)).toBe("[{m,f,1,[]}]");
		}
		process.reset(256);
		catching();
		for (const other of [
			process.atom("exits"),
			smallInteger(1),
			process.put([]),
		]) {
			process.setX(0, other);
			const before = process.field("e");
			const result = native(
				"raise_raw",
				process.context,
				subject.module,
				OFFSET,
			);
			expect(process.text(result)).toBe("badarg");
			expect(process.field("e")).toBe(before);
		}
	});

	it("catch_value is what catch gives", () => {
		const give = (kind: string, reason: Value, room?: number): string => {
			process.reset(256);
			process.setX(0, process.atom(kind));
			process.setX(1, process.put(reason));
			process.setX(
				2,
				process.put({
					tuple: [0n, 0n, 0n, 0n, [{ atom: "trace" }], { atom: kind }],
				} as Value),
			);
			process.push(process.atom("on_the_stack"));
			if (room !== undefined) process.fillUp(room);
			const value = native(
				"catch_value",
				process.context,
				subject.module,
				OFFSET,
			);
			expect(process.stack(1)).toEqual([process.atom("on_the_stack")]);
			return process.text(value);
		};
		for (const room of [undefined, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 12]) {
			expect(give("throw", { tuple: [1.5] }, room)).toBe("{1.5}");
			expect(give("exit", { tuple: [1.5] }, room)).toBe("{'EXIT',{1.5}}");
			expect(give("error", { tuple: [1.5] }, room)).toBe(
				"{'EXIT',{{1.5},[trace]}}",
			);
		}
	});

	it("without a catch the process ends, with the reason of its exit", () => {
		const end = (kind: string, reason: Value, leader = true): string => {
			process = new TestProcess(runtime);
			process.reset(256);
			if (leader) process.bits = Bit.leader;
			for (const [n, value] of [{ atom: kind }, reason, []].entries())
				process.setX(n, process.put(value as Value));
			process.fillUp(0);
			native("raise_raw", process.context, subject.module, OFFSET);
			expect(runtime.cell("REASON")).toBe(Reason.dead);
			return process.text(process.field("exit_reason"));
		};
		expect(end("error", { atom: "why" })).toBe("{why,[]}");
		expect(end("throw", { tuple: [1n << 50n] })).toBe(
			`{{nocatch,{${1n << 50n}}},[]}`,
		);
		expect(end("exit", { tuple: [2n] })).toBe("{2}");
		expect(end("exit", { atom: "normal" })).toBe("normal");
		expect(end("exit", { atom: "shutdown" })).toBe("shutdown");
		const stopped =
			runtime.global + linkage.offset("GlobalContext", "scheduler_stop_all");
		expect(memory.u8(stopped)).toBe(1);
	});

	it("a process that is not the first one ends alone", () => {
		const id = process.field("process_id");
		process.setX(0, process.atom("exit"));
		process.setX(1, process.atom("normal"));
		process.setX(2, process.put([]));
		native("raise_raw", process.context, subject.module, OFFSET);
		expect(runtime.cell("REASON")).toBe(Reason.dead);
		const stopped =
			runtime.global + linkage.offset("GlobalContext", "scheduler_stop_all");
		expect(memory.u8(stopped)).toBe(0);
		const other = new TestProcess(runtime);
		other.setX(0, localPid(id));
		const alive = avm(
			"nif_erlang_is_process_alive_1",
			other.context,
			1,
			other.xAt,
		);
		expect(other.text(alive)).toBe("false");
	});
});
