import { describe, expect, it } from "vitest";
import { compileNative } from "../../dist/atomvm/native.js";

const compile = (text: string) =>
	compileNative({ sources: [{ name: "some.c", text }], header: "" });

describe("compileNative", () => {
	it("gives a wasm module", async () => {
		const native = await compile(
			'__attribute__((export_name("one"))) int one(void) { return 1; }',
		);
		expect(WebAssembly.validate(new Uint8Array(native))).toBe(true);
	}, 60_000);

	it("refuses data, which there is no place for", async () => {
		const text =
			'static const int some[] = {1, 2, 4}; __attribute__((export_name("get"))) int get(int i) { return some[i]; }';
		await expect(compile(text)).rejects.toMatchObject({
			message: expect.stringContaining("data of its own"),
		});
	}, 60_000);

	it("shows the compiler's messages", async () => {
		await expect(compile("int f(void) { return x; }")).rejects.toThrow(
			"undeclared",
		);
	}, 60_000);
});

/** A C function of two numbers for each kind of undefined behaviour, and arguments with which it happens or does not. */
const UNDEFINED: Readonly<
	Record<
		string,
		{
			readonly body: string;
			readonly bad: readonly [number, number];
			readonly good: readonly [number, number];
		}
	>
> = {
	"signed overflow": {
		body: "return a + b;",
		bad: [0x7fffffff, 1],
		good: [0x7ffffffe, 1],
	},
	"a product's overflow": {
		body: "return a * b;",
		bad: [0x10000, 0x8000],
		good: [0x10000, 0x7fff],
	},
	"negation of the least": {
		body: "(void) b; return -a;",
		bad: [-0x80000000, 0],
		good: [-0x7fffffff, 0],
	},
	"a shift by too much": {
		body: "return a >> b;",
		bad: [1, 32],
		good: [1, 31],
	},
	"a shift out of a signed number": {
		body: "return a << b;",
		bad: [3, 30],
		good: [3, 29],
	},
	"an unsigned number's shift by too much": {
		body: "return (int) ((unsigned) a << b);",
		bad: [3, 33],
		good: [3, 31],
	},
	"division by zero": { body: "return a / b;", bad: [1, 0], good: [1, 1] },
	"an index behind an array's end": {
		body: "int t[4] = { a, a, a, a }; return t[b];",
		bad: [1, 4],
		good: [1, 3],
	},
	"an index behind the end of a struct's array": {
		body: "return ((struct two *) a)->first[b];",
		bad: [1024, 2],
		good: [1024, 1],
	},
	"a negative index": {
		body: "int t[4] = { a, a, a, a }; return t[b];",
		bad: [1, -1],
		good: [1, 0],
	},
	"an access behind a variable's end": {
		body: "int t[2] = { a, b }; volatile int n = b; return *(&t[0] + n);",
		bad: [1, 2],
		good: [1, 1],
	},
	"a null pointer": {
		body: "(void) b; return *(int *) a;",
		bad: [0, 0],
		good: [1024, 0],
	},
	"an address that is not aligned": {
		body: "(void) b; return *(int *) a;",
		bad: [1026, 0],
		good: [1028, 0],
	},
	"a pointer that wraps around": {
		body: "return (int) ((char *) a + (unsigned) b);",
		bad: [-16, 32],
		good: [-48, 32],
	},
	"a bool that is neither": {
		body: "(void) b; return *(_Bool *) a;",
		bad: [1033, 0],
		good: [1032, 0],
	},
	"what cannot be reached": {
		body: "if (a == b) __builtin_unreachable(); return a;",
		bad: [1, 1],
		good: [1, 2],
	},
	"leading zeros of zero": {
		body: "(void) b; return __builtin_clz((unsigned) a);",
		bad: [0, 0],
		good: [1, 0],
	},
	"a float too large for an integer": {
		body: "return (int) ((double) a * b);",
		bad: [0x10000, 0x10000],
		good: [0x1000, 0x1000],
	},
	"an array of no size": {
		body: "volatile int t[b]; t[b - 1] = a; return t[b - 1];",
		bad: [1, 0],
		good: [1, 2],
	},
};

describe("the test build of the native runtime", () => {
	const names = Object.keys(UNDEFINED);
	const text = [
		"struct two { int first[2]; int last; };",
		...names.map(
			(name, i) =>
				`__attribute__((export_name("f${i}"))) int f${i}(int a, int b) { ${UNDEFINED[name]?.body} }`,
		),
	].join("\n");

	const instantiate = async (sanitize: boolean) => {
		const wasm = await compileNative({
			sources: [{ name: "some.c", text }],
			header: "",
			sanitize,
		});
		const memory = new WebAssembly.Memory({
			initial: 16,
			maximum: 65536,
			shared: true,
		});
		new Uint8Array(memory.buffer).set([1, 2], 1032);
		const table = new WebAssembly.Table({ initial: 16, element: "anyfunc" });
		const { exports } = new WebAssembly.Instance(
			new WebAssembly.Module(wasm as Uint8Array<ArrayBuffer>),
			{ env: { memory, __indirect_function_table: table } },
		);
		return (i: number, args: readonly [number, number]): unknown =>
			(exports[`f${i}`] as (a: number, b: number) => number)(...args);
	};

	it("traps where behaviour is undefined, and nowhere else", async () => {
		const call = await instantiate(true);
		const seen = names.map((name, i) => {
			const { bad, good } = UNDEFINED[name] as (typeof UNDEFINED)[string];
			call(i, good);
			try {
				call(i, bad);
				return `${name}: no trap`;
			} catch (error) {
				return `${name}: ${(error as Error).message}`;
			}
		});
		expect(seen).toEqual(names.map((name) => `${name}: unreachable`));
	}, 60_000);

	it("differs from the ordinary one, which traps only where the machine does", async () => {
		const call = await instantiate(false);
		expect(call(names.indexOf("signed overflow"), [0x7fffffff, 1])).toBe(
			-0x80000000,
		);
		expect(
			call(names.indexOf("an address that is not aligned"), [1026, 0]),
		).toBe(0);
	}, 60_000);
});
