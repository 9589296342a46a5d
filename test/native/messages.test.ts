import fc from "fast-check";
import { expect, it } from "vitest";
import { smallInteger } from "../../dist/src/abi/terms.js";
import { anyValue } from "./arbitraries.ts";
import { localPid, TestProcess } from "./process.ts";
import { describeNative } from "./runtime.ts";

/** native/messages.c */
const NO_MESSAGE = 0;
const SIGNALS_PENDING = 1;
const Wait = { timedOut: 0, lookAgain: 1, leave: 2, wait: 3 } as const;
/** context.h, enum ContextFlags */
const Flag = { waitingTimeout: 1, timeoutExpired: 2 } as const;
const TIMER = Flag.waitingTimeout | Flag.timeoutExpired;

await describeNative("messages.c", (runtime) => {
	const { native, avm, linkage } = runtime;
	const { memory } = runtime.vm.instance;
	const sender = new TestProcess(runtime);
	const send = (to: TestProcess, term: number): number =>
		native("send_message", sender.context, to.pid, term);
	const mailbox = (process: TestProcess, field: string): number =>
		process.at("mailbox") + linkage.offset("Mailbox", field);
	const hasClauses = (process: TestProcess): boolean =>
		memory.u8(mailbox(process, "receive_has_match_clauses")) !== 0;

	it("receives what was sent, in any order that a receive looks at", () => {
		const step = fc.oneof(
			anyValue.map((send) => ({ send })),
			fc.constantFrom(
				{ step: "next" } as const,
				{ step: "done" } as const,
				{ step: "timeout" } as const,
			),
		);
		fc.assert(
			fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
				const process = new TestProcess(runtime);
				const { context } = process;
				/** What is in the mailbox, and where the receive is. */
				let model: string[] = [];
				let at = 0;
				for (const action of steps) {
					if ("send" in action) {
						sender.reset();
						const term = sender.put(action.send);
						model.push(sender.text(term));
						expect(send(process, term)).toBe(1);
					}
					const found = native("receive_peek", context);
					const expected = model[at];
					expect(found === NO_MESSAGE ? undefined : process.text(found)).toBe(
						expected,
					);
					expect(hasClauses(process)).toBe(true);
					if (!("step" in action)) continue;
					if (action.step === "timeout") {
						process.setField("flags", Flag.timeoutExpired);
						expect(native("receive_timed_out", context)).toBe(1);
						expect(process.field("flags")).toBe(0);
						expect(hasClauses(process)).toBe(false);
						at = 0;
					} else if (expected !== undefined && action.step === "next") {
						native("receive_next", context);
						at++;
					} else if (expected !== undefined) {
						const size = process.allWords;
						const counted = process.field("max_heap_size");
						expect(native("receive_done", context)).toBe(1);
						expect(hasClauses(process)).toBe(false);
						// Its words are the heap's now, and counted as a fragment's.
						const more = process.allWords - size;
						// AtomVM counts two words of the message itself, too.
						expect(process.field("max_heap_size") - counted).toBe(more - 2);
						expect(process.text(found)).toBe(expected);
						model = model.filter((_, i) => i !== at);
						at = 0;
					}
				}
				avm("context_destroy", context);
			}),
			{ numRuns: 200, seed: 1 },
		);
	});

	it("counts the words of messages, and has them collected when they are many", () => {
		const process = new TestProcess(runtime);
		sender.reset();
		const list = sender.put(Array.from({ length: 400 }, (_, i) => BigInt(i)));
		const fragments: number[] = [];
		for (let n = 1; n <= 3; n++) {
			send(process, list);
			native("receive_peek", process.context);
			native("receive_done", process.context);
			fragments.push(process.field("max_heap_size"));
			expect(runtime.cell("ALLOCATE_BELOW") === 0).toBe(n === 3);
		}
		// A cell is two words; one more is where AtomVM has the list of what is counted.
		expect(fragments).toEqual([801, 1602, 2403]);
		// A process with limits of its own keeps its maximum.
		process.setField("max_heap_size", 12345);
		process.setField("heap_growth_strategy", 1);
		send(process, list);
		native("receive_peek", process.context);
		native("receive_done", process.context);
		expect(process.field("max_heap_size")).toBe(12345);
		expect(runtime.cell("ALLOCATE_BELOW")).toBe(0);
	});

	it("leaves signals to the interpreter", () => {
		const process = new TestProcess(runtime);
		sender.reset();
		send(process, sender.put({ atom: "first" }));
		sender.setX(0, process.pid);
		sender.setX(1, sender.atom("kill"));
		avm("nif_erlang_exit", sender.context, 2, sender.xAt);
		expect(native("receive_peek", process.context)).toBe(SIGNALS_PENDING);
		expect(hasClauses(process)).toBe(false);
		expect(native("receive_wait", process.context, smallInteger(1))).toBe(
			Wait.leave,
		);
		expect(process.field("flags") & TIMER).toBe(0);
	});

	it("waits with a timer, once, and without one forever", () => {
		const process = new TestProcess(runtime);
		const { context } = process;
		const timer =
			process.at("timer_list_head") + linkage.offset("TimerListItem", "head");
		const isLinked = (): boolean => memory.u32(timer) !== timer;
		const infinity = process.atom("infinity");
		expect(native("receive_wait", context, infinity)).toBe(Wait.wait);
		expect(process.field("flags")).toBe(0);
		expect(native("receive_wait", context, smallInteger(5000))).toBe(Wait.wait);
		expect(process.field("flags") & Flag.waitingTimeout).not.toBe(0);
		const expiry = memory.u64(process.at("timer_list_head"));
		expect(expiry).not.toBe(0n);
		expect(native("receive_wait", context, smallInteger(9000))).toBe(Wait.wait);
		expect(memory.u64(process.at("timer_list_head"))).toBe(expiry);

		// A message takes the timer away when it matches.
		send(process, sender.atom("late"));
		native("receive_peek", context);
		expect(native("receive_wait", context, smallInteger(5000))).toBe(
			Wait.lookAgain,
		);
		native("receive_done", context);
		expect(process.field("flags") & TIMER).toBe(0);
		expect(isLinked()).toBe(false);

		process.setField("flags", Flag.timeoutExpired);
		expect(native("receive_wait", context, smallInteger(5000))).toBe(
			Wait.timedOut,
		);
	});

	it("looks again only while a receive with clauses has a message left", () => {
		const process = new TestProcess(runtime);
		const { context } = process;
		send(process, sender.atom("one"));
		// No clauses: `receive after 5 -> ok end` looks at nothing.
		expect(native("receive_wait", context, process.atom("infinity"))).toBe(
			Wait.wait,
		);
		native("receive_peek", context);
		expect(native("receive_wait", context, process.atom("infinity"))).toBe(
			Wait.lookAgain,
		);
		native("receive_next", context);
		expect(native("receive_wait", context, process.atom("infinity"))).toBe(
			Wait.wait,
		);
	});

	it("sends to registered names, and refuses what is no local receiver", () => {
		const process = new TestProcess(runtime);
		sender.reset();
		const name = sender.atom("a_registered_name");
		sender.setX(0, name);
		sender.setX(1, process.pid);
		avm("nif_erlang_register_2", sender.context, 2, sender.xAt);
		const message = sender.put({ tuple: [{ atom: "hello" }, 1n << 90n] });
		expect(native("send_message", sender.context, name, message)).toBe(1);
		const got = native("receive_peek", process.context);
		expect(process.text(got)).toBe(`{hello,${1n << 90n}}`);
		for (const other of [
			sender.atom("not_registered"),
			smallInteger(1),
			sender.tuple(name, sender.atom("node")),
			sender.put([]),
			sender.put(1n << 40n),
		])
			expect(native("send_message", sender.context, other, message)).toBe(0);
		// A process that is not there any more: nothing happens.
		const gone = localPid(99999);
		expect(native("send_message", sender.context, gone, message)).toBe(1);
	});
});
