import { expect, it } from "vitest";
import {
	Boxed,
	NIL,
	PRIMARY_BOXED,
	PRIMARY_LIST,
} from "../../dist/src/abi/terms.js";
import { TestProcess } from "./process.ts";
import { describeNative } from "./runtime.ts";
import { loadSubject } from "./subject.ts";

await describeNative("check.c", (runtime) => {
	const process = new TestProcess(runtime);
	const subject = loadSubject(runtime);
	const { memory } = runtime.vm.instance;
	const setUp = (): void => {
		process.reset(64);
		process.setField("cp", subject.returnTo(0));
	};
	/** The violation that a trap names, or "none". */
	const check = (live: number): string => {
		try {
			expect(runtime.native("check_state", process.context, live)).toBe(1);
			return "none";
		} catch (error) {
			if (!(error instanceof WebAssembly.RuntimeError)) throw error;
			expect(error.message).toBe("unreachable");
			return (
				/at (?:native\.wasm\.)?(\w+) \(wasm:/.exec(error.stack ?? "")?.[1] ??
				"?"
			);
		}
	};

	it("finds nothing wrong with terms of every kind", () => {
		setUp();
		for (const [n, value] of [
			1n,
			1n << 40n,
			-(1n << 100n),
			1.5,
			{ atom: "a" },
			[1n],
			{ tuple: [] },
			{ binary: Uint8Array.of(1) },
			{ map: [[1n, 2n]] },
		].entries())
			process.setX(n, process.put(value as never));
		process.setX(9, process.binary(new Uint8Array(70), "refc"));
		process.setX(10, process.binary(Uint8Array.of(1), "sub"));
		process.setX(11, process.matchState(process.x(10)));
		for (const [n, tag] of [
			Boxed.Reference,
			Boxed.Fun,
			Boxed.ExternalPid,
			Boxed.ExternalPort,
			Boxed.ExternalReference,
		].entries())
			process.setX(12 + n, process.boxed(tag, 0, 0, 0));
		expect(check(0x1ffff)).toBe("none");
	});

	it("finds pointers of the heap and the stack out of bounds", () => {
		const cases: [string, () => void][] = [
			[
				"heap_pointer_out_of_bounds",
				() =>
					memory.setU32(
						process.heapAt("heap_ptr"),
						process.heapField("heap_start") - 4,
					),
			],
			[
				"heap_pointer_out_of_bounds",
				() =>
					memory.setU32(
						process.heapAt("heap_ptr"),
						process.heapField("heap_end") + 4,
					),
			],
			[
				"stack_pointer_out_of_bounds",
				() => {
					process.fillUp(10);
					process.setField("e", process.heapField("heap_ptr") - 4);
				},
			],
		];
		for (const [violation, breakIt] of cases) {
			setUp();
			breakIt();
			expect(check(0)).toBe(violation);
		}
		setUp();
		process.fillUp(0);
		expect(check(0)).toBe("none");
		// A stack in an older fragment is no fault.
		process.addFragment(16);
		expect(check(0)).toBe("none");
	});

	it("finds return addresses of nothing", () => {
		setUp();
		process.setField("cp", (200 << 24) >>> 0);
		expect(check(0)).toBe("return_address_of_no_module");
		const code = memory.u32(
			subject.module + runtime.linkage.offset("Module", "code"),
		);
		const size = [0, 1, 2, 3].reduce(
			(sum, i) =>
				sum * 256 +
				memory.u8(code + runtime.linkage.offset("CodeChunk", "size") + i),
			0,
		);
		process.setField("cp", subject.returnTo(size));
		expect(check(0)).toBe("none");
		process.setField("cp", subject.returnTo(size + 1));
		expect(check(0)).toBe("return_address_out_of_code");
	});

	it("finds live x registers that are no terms, and looks at no others", () => {
		const size = memory.bytes.length;
		const cases: [string, () => number][] = [
			["x_register_is_no_term", () => 0],
			["x_register_is_no_term", () => subject.returnTo(4)],
			["x_register_points_nowhere", () => 512 | PRIMARY_BOXED],
			["x_register_points_nowhere", () => 1020 | PRIMARY_LIST],
			["x_register_points_nowhere", () => (size | PRIMARY_LIST) >>> 0],
			[
				"x_register_points_at_no_header",
				() => (process.words(NIL, NIL) | PRIMARY_BOXED) >>> 0,
			],
			[
				"x_register_points_at_no_header",
				() => (process.words(0x3c) | PRIMARY_BOXED) >>> 0,
			],
		];
		for (const n of [0, 5, 16])
			for (const [violation, make] of cases) {
				setUp();
				process.setX(n, make());
				expect(check(1 << n)).toBe(violation);
				expect(check(0x1ffff & ~(1 << n))).toBe("none");
			}
	});
});
