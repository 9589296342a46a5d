import fc from "fast-check";
import { expect, it } from "vitest";
import {
	ATOM_MASK,
	NIL,
	PRIMARY_BOXED,
	smallInteger,
} from "../../dist/src/abi/terms.js";
import { TestProcess } from "./process.ts";
import { describeNative } from "./runtime.ts";
import { loadSubject } from "./subject.ts";

/** context.h: the low bit of an exception's class, that x registers are in use. */
const LIVE_REGISTERS = 1;

await describeNative("traces.c", (runtime) => {
	const ours = new TestProcess(runtime);
	const theirs = new TestProcess(runtime);
	const subject = loadSubject(runtime);
	const second = loadSubject(runtime, "second_subject");
	const interpreted = loadSubject(runtime, "interpreted_subject");
	runtime.vm.jit?.unlink(interpreted.module);
	const { native, avm } = runtime;
	const { memory } = runtime.vm.instance;

	/** Frames as words of a stack, the innermost first; the last one catches, so that raising ends there. */
	const bottom = [
		subject.catchAt(subject.labels.caught ?? 0),
		subject.returnTo(7),
	];
	const word = fc.oneof(
		fc.nat(60).map((offset) => subject.returnTo(offset)),
		fc.nat(60).map((offset) => second.returnTo(offset)),
		fc
			.constantFrom(subject, second)
			.map((module) => module.catchAt(module.labels.caught ?? 0)),
		fc
			.constantFrom(subject, second)
			.map((module) => module.returnTo(endInstruction(module.module))),
		fc.integer({ min: -5, max: 5 }).map((n) => smallInteger(n) >>> 0),
		fc.constant(NIL),
	);
	const frames = fc
		.array(fc.tuple(word, fc.boolean()), { maxLength: 12 })
		// Some twice in a row: they are one frame of a trace.
		.map((words) => words.flatMap(([w, twice]) => (twice ? [w, w] : [w])));

	const setUp = (
		process: TestProcess,
		words: readonly number[],
		room?: number,
	): void => {
		process.reset(400);
		// The class is an atom without its tag.
		process.setField("exception_class", process.atom("error") & ~ATOM_MASK);
		process.setField(
			"exception_reason",
			process.put({ tuple: [{ atom: "the_reason" }, 1n << 40n] }),
		);
		process.push(...words);
		if (room !== undefined) process.fillUp(room);
	};
	const element = (tuple: number, n: number): number =>
		memory.u32(tuple - PRIMARY_BOXED + 4 * n);
	/** What native code makes: raising leaves class, reason and raw trace in x0 to x2. */
	const raise = (
		words: readonly number[],
		offset: number,
		room?: number,
	): number => {
		setUp(ours, [...words, ...bottom], room);
		const result = native("raise_failed", ours.context, subject.module, offset);
		expect(result).toBe(0);
		expect(ours.text(ours.x(1))).toBe(`{the_reason,${1n << 40n}}`);
		return ours.x(2);
	};
	const original = (words: readonly number[], offset: number): number => {
		setUp(theirs, [...words, ...bottom]);
		return avm("stacktrace_create_raw", theirs.context, subject.module, offset);
	};
	const built = (process: TestProcess, raw: number): string => {
		process.setX(0, raw);
		const list = avm("stacktrace_build", process.context, process.xAt, 1);
		return process.text(list);
	};
	const compare = (raw: number, expected: number): void => {
		expect(ours.text(element(raw, 5))).toBe(theirs.text(element(expected, 5)));
		expect(ours.text(element(raw, 6))).toBe("error");
		for (const n of [1, 2, 3, 4]) {
			const bound = Number(ours.number(element(raw, n)));
			const exact = Number(theirs.number(element(expected, n)));
			expect(bound).toBeGreaterThanOrEqual(exact);
		}
		expect(built(ours, raw)).toBe(built(theirs, expected));
	};

	it("has the frames that AtomVM finds, and bounds of their lines", () => {
		fc.assert(
			fc.property(
				frames,
				fc.nat(60),
				fc.option(fc.nat(40), { nil: undefined }),
				(words, offset, room) => {
					const raw = raise(words, offset, room);
					const count = ours.number(element(raw, 1));
					const expected = original(words, offset);
					expect(count).toBe(theirs.number(element(expected, 1)));
					compare(raw, expected);
				},
			),
			{ numRuns: 500, seed: 1 },
		);
	});

	it("counts a module's files once, and frames each", () => {
		const once = raise([subject.returnTo(1)], 20);
		const files = ours.number(element(once, 4));
		const bytes = ours.number(element(once, 3));
		const count = ours.number(element(once, 1)) ?? 0n;
		// Without line numbers a module has one name of a file, its own.
		expect([files, bytes]).toEqual([1n, BigInt("subject.erl".length)]);
		const again = raise([subject.returnTo(1), subject.returnTo(2)], 20);
		expect(ours.number(element(again, 4))).toBe(files);
		expect(ours.number(element(again, 3))).toBe(bytes);
		expect(ours.number(element(again, 1))).toBe(count + 1n);
		const both = raise([subject.returnTo(1), second.returnTo(2)], 20);
		expect(ours.number(element(both, 4))).toBe(2n);
		expect(ours.number(element(both, 3))).toBe(
			BigInt("subject.erl".length + "second_subject.erl".length),
		);
	});

	it("is AtomVM's own where a module without native code is on the stack", () => {
		const words = [interpreted.returnTo(9), subject.returnTo(3)];
		const raw = raise(words, 12);
		expect(ours.text(raw)).toBe(theirs.text(original(words, 12)));
	});

	it("is AtomVM's own where x registers are part of it", () => {
		const words = [subject.returnTo(3)];
		const run = (process: TestProcess): void => {
			setUp(process, [...words, ...bottom]);
			process.setField(
				"exception_class",
				process.field("exception_class") | LIVE_REGISTERS,
			);
		};
		run(ours);
		native("raise_failed", ours.context, subject.module, 12);
		run(theirs);
		const expected = avm(
			"stacktrace_create_raw",
			theirs.context,
			subject.module,
			12,
		);
		expect(ours.text(ours.x(2))).toBe(theirs.text(expected));
	});

	it("keeps a trace that is built already", () => {
		for (const list of [[], [{ atom: "built" }]]) {
			setUp(ours, bottom);
			ours.setField("exception_stacktrace", ours.put(list));
			native("raise_failed", ours.context, subject.module, 3);
			const text = list.length === 0 ? "[]" : "[built]";
			expect(ours.text(ours.x(2))).toBe(`{0,0,0,0,${text},error}`);
		}
	});

	it("has a failed NIF as its innermost frame, by name and arity", () => {
		for (let room = 0; room < 60; room++) {
			const words = [subject.returnTo(30), second.returnTo(31)];
			setUp(ours, [...words, ...bottom], room);
			native(
				"nif_failed",
				ours.context,
				subject.module,
				subject.imports["erlang:setelement/3"] ?? -1,
				3,
				25,
				33,
			);
			setUp(theirs, [...words, ...bottom]);
			const expected = avm(
				"stacktrace_create_raw_mfa",
				theirs.context,
				subject.module,
				25,
				theirs.atom("erlang"),
				theirs.atom("setelement"),
				3,
			);
			compare(ours.x(2), expected);
			expect(ours.text(element(ours.x(2), 5))).toContain("erlang,setelement,3");
		}
	});

	it("finds the stack in an older fragment", () => {
		setUp(ours, [subject.returnTo(40), ...bottom]);
		ours.addFragment(100);
		native("raise_failed", ours.context, subject.module, 3);
		compare(ours.x(2), original([subject.returnTo(40)], 3));
	});

	function endInstruction(module: number): number {
		return memory.u32(
			module + runtime.linkage.offset("Module", "end_instruction_ii"),
		);
	}
});
