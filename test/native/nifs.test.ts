import fc from "fast-check";
import { expect, it } from "vitest";
import { smallInteger } from "../../dist/src/abi/terms.js";
import { anyValue } from "./arbitraries.ts";
import { Bit, TestProcess } from "./process.ts";
import { describeNative } from "./runtime.ts";
import type { Value } from "./terms.ts";

await describeNative("nifs.c", (runtime) => {
	const process = new TestProcess(runtime);
	const model = new TestProcess(runtime);
	const { context, xAt } = process;
	const { native, avm } = runtime;

	/** What a NIF says to arguments in x registers: the result, or the exception; and that it left the arguments. */
	const call = (
		nif: (...args: number[]) => number,
		args: readonly Value[],
		room?: number,
	): string => {
		process.reset(2048);
		process.push(process.atom("on_the_stack"));
		for (const [i, arg] of args.entries()) process.setX(i, process.put(arg));
		const before = args.map((_, i) => process.text(process.x(i)));
		if (room !== undefined) process.fillUp(room);
		const result = nif(context, args.length, xAt);
		expect(process.stack(1)).toEqual([process.atom("on_the_stack")]);
		expect(args.map((_, i) => process.text(process.x(i)))).toEqual(before);
		return result === 0 ? process.exception : process.text(result);
	};
	const ours =
		(name: string) =>
		(...args: number[]): number =>
			native(name, ...args);
	const atomVm =
		(name: string) =>
		(...args: number[]): number =>
			avm(name, ...args);

	it("setelement puts an element in a copy, with room and without", () => {
		fc.assert(
			fc.property(
				fc.array(anyValue, { minLength: 1, maxLength: 10 }),
				fc.nat(),
				anyValue,
				fc.option(fc.nat(12), { nil: undefined }),
				(elements, at, value, room) => {
					const index = at % elements.length;
					const expected = elements.map((e, i) => (i === index ? value : e));
					const text = call(
						ours("setelement"),
						[BigInt(index + 1), { tuple: elements }, value],
						room,
					);
					model.reset();
					expect(text).toBe(model.text(model.put({ tuple: expected })));
				},
			),
			{ numRuns: 500, seed: 1 },
		);
	});

	it("setelement's errors are AtomVM's", () => {
		const pair: Value = { tuple: [1n, 2n] };
		for (const args of [
			[0n, pair, 9n],
			[3n, pair, 9n],
			[-1n, pair, 9n],
			[1n << 28n, pair, 9n],
			[(1n << 28n) + 1n, pair, 9n],
			[1n << 70n, pair, 9n],
			[1, pair, 9n],
			[{ atom: "a" }, pair, 9n],
			[1n, [1n, 2n], 9n],
			[1n, { atom: "a" }, 9n],
			[1n, { tuple: [] }, 9n],
			[1n, { binary: Uint8Array.of(1, 2) }, 9n],
			[1n, 1n << 60n, 9n],
		] as const) {
			const expected = call(atomVm("nif_erlang_setelement_3"), args);
			expect(call(ours("setelement"), args)).toBe(expected);
			expect(expected).toBe("error:badarg");
		}
	});

	it("concat puts a proper list before any term", () => {
		const list = fc.array(anyValue, { maxLength: 20 });
		fc.assert(
			fc.property(
				list,
				fc.oneof(list, anyValue),
				fc.option(fc.nat(50), { nil: undefined }),
				(a, b, room) => {
					const expected = call(atomVm("nif_erlang_concat_2"), [a, b]);
					expect(call(ours("concat"), [a, b], room)).toBe(expected);
					if (Array.isArray(b)) {
						model.reset();
						expect(expected).toBe(model.text(model.put([...a, ...b])));
					}
				},
			),
			{ numRuns: 500, seed: 2 },
		);
	});

	it("concat shares its second argument and takes two words for each element", () => {
		process.reset();
		const tail = process.put([{ atom: "t" }]);
		process.setX(0, process.put([1n, 2n, 3n]));
		process.setX(1, tail);
		const used = process.used;
		const result = native("concat", context, 2, xAt);
		expect(process.used - used).toBe(6);
		const third = result - 1 + 16;
		expect(runtime.vm.instance.memory.u32(third)).toBe(tail);
		process.setX(0, process.put([]));
		expect(native("concat", context, 2, xAt)).toBe(tail);
	});

	it("concat's errors are AtomVM's", () => {
		for (const args of [
			[{ atom: "a" }, []],
			[1n, [1n]],
			[{ tuple: [1n] }, [1n]],
		] as const) {
			expect(call(ours("concat"), args)).toBe("error:badarg");
			expect(call(atomVm("nif_erlang_concat_2"), args)).toBe("error:badarg");
		}
		process.reset();
		process.setX(
			0,
			process.list(
				[smallInteger(1), smallInteger(2)],
				process.atom("improper"),
			),
		);
		process.setX(1, process.put([1n]));
		expect(native("concat", context, 2, xAt)).toBe(0);
		expect(process.exception).toBe("error:badarg");
	});

	it("both raise out_of_memory where the heap may not grow", () => {
		for (const [name, size] of [
			["setelement", 40],
			["concat", 30],
		] as const) {
			process.reset(128);
			process.bits = Bit.hasMaxHeapSize;
			process.setField("max_heap_size", 128);
			const items = new Array<number>(size).fill(smallInteger(1));
			const isConcat = name === "concat";
			process.setX(0, isConcat ? process.list(items) : smallInteger(1));
			process.setX(1, isConcat ? process.put([]) : process.tuple(...items));
			process.setX(2, process.list(items));
			process.fillUp(2);
			expect([name, native(name, context, 3, xAt), process.exception]).toEqual([
				name,
				0,
				"error:out_of_memory",
			]);
		}
	});
});
