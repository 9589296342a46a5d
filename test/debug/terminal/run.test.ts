/** The prompt of the built command, with real programs. */
import { spawn } from "node:child_process";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { execa } from "execa";
import { describe, expect, it } from "vitest";
import { ERLANG_TESTS } from "../../files.ts";

const fixture = (name: string): string =>
	fileURLToPath(new URL(`../${name}.beam`, import.meta.url));
const ORDERS = fixture("dap/fixtures/orders");
const DEEP = fixture("dap/fixtures/deep");
const WAITS = fixture("dap/fixtures/waits");
const RUNNING = fixture("fixtures/running");
const PING_PONG = fileURLToPath(
	new URL("process_ping_pong.beam", ERLANG_TESTS),
);
const UNSIGNED = fileURLToPath(
	new URL("known_rem_unsigned.beam", ERLANG_TESTS),
);

async function script(
	file: string,
	commands: readonly string[],
	...args: readonly string[]
) {
	const done = await execa("node", ["bin/avmjit.js", "debug", file, ...args], {
		reject: false,
		input: commands.join("\n"),
		env: { NO_COLOR: "1" },
	});
	const { stdout, stderr, exitCode } = done;
	return { stdout, stderr, exitCode, lines: stdout.split("\n") };
}

const MODES = [
	["--emulated", ["--emulated"], "interpreted"],
	["the JIT", [], "native"],
] as const;

describe.each(MODES)("with %s", (_, args, by) => {
	it("stops at breakpoints, steps and shows variables by name", async () => {
		const { stdout, stderr, exitCode } = await script(
			ORDERS,
			[
				"break total",
				"run",
				"next",
				"vars",
				"print Sum + map_get(price, Order)",
				"step",
				"stack",
				"up",
				"print Rest",
				"finish",
				"delete 1",
				"c",
			],
			...args,
		);
		expect(stderr).toBe("");
		const order = "#{count => 4,item => pen,price => 150}";
		const rest =
			"[#{count => 1,item => book,price => 1200},#{count => 10,item => paper,price => 400}]";
		expect(stdout).toBe(
			[
				"breakpoint 1: orders:total/2 (orders:total/2 at orders.erl:14)",
				`breakpoint 1: orders:total/2 at orders.erl:14, process <0.1.0>, ${by}`,
				"    12 |     total(Orders, 0).",
				"    13 |",
				">   14 | total([], Sum) ->",
				"    15 |     Sum;",
				"    16 | total([Order | Rest], Sum) ->",
				"Sum = 0",
				`orders:total/2 at orders.erl:17, process <0.1.0>, ${by}`,
				"    15 |     Sum;",
				"    16 | total([Order | Rest], Sum) ->",
				">   17 |     total(Rest, Sum + cost(Order)).",
				"    18 |",
				"    19 | cost(#{price := Price, count := Count}) ->",
				`Order = ${order}`,
				`Rest = ${rest}`,
				`Order = ${order}`,
				`Rest  = ${rest}`,
				"Sum   = 0",
				"150",
				`orders:cost/1 at orders.erl:19, process <0.1.0>, ${by}`,
				"    17 |     total(Rest, Sum + cost(Order)).",
				"    18 |",
				">   19 | cost(#{price := Price, count := Count}) ->",
				"    20 |     Full = Price * Count,",
				"    21 |     Full - discount(Count, Full).",
				`x0 = ${order}`,
				`>  0  orders:cost/1 at orders.erl:19  ${by}`,
				`   1  orders:total/2 at orders.erl:17  ${by}`,
				`>  1  orders:total/2 at orders.erl:17  ${by}`,
				"    15 |     Sum;",
				"    16 | total([Order | Rest], Sum) ->",
				">   17 |     total(Rest, Sum + cost(Order)).",
				"    18 |",
				"    19 | cost(#{price := Price, count := Count}) ->",
				"[",
				"  #{count => 1,item => book,price => 1200},",
				"  #{count => 10,item => paper,price => 400}",
				"]",
				`orders:total/2 at orders.erl:17, process <0.1.0>, ${by}`,
				"    15 |     Sum;",
				"    16 | total([Order | Rest], Sum) ->",
				">   17 |     total(Rest, Sum + cost(Order)).",
				"    18 |",
				"    19 | cost(#{price := Price, count := Count}) ->",
				"returned = 600",
				"ended with the value: 5760",
			].join("\n"),
		);
		expect(exitCode).toBe(0);
	});

	it("takes conditions, hit counts and logpoints", async () => {
		const { lines, stderr, exitCode } = await script(
			ORDERS,
			[
				"break 20 if Count > 3 after 1",
				"break 17 log {Sum} before {map_get(item, Order)}",
				"run",
				"c",
			],
			...args,
		);
		expect(stderr).toBe("");
		expect(lines.filter((line) => line.includes(" before "))).toEqual([
			"logpoint 2: orders.erl:17 log {Sum} before {map_get(item, Order)} (orders:total/2 at orders.erl:17)",
			"orders:total/2 at orders.erl:17  0 before pen",
			"orders:total/2 at orders.erl:17  600 before book",
			"orders:total/2 at orders.erl:17  1800 before paper",
		]);
		const stops = lines.filter((line) =>
			line.startsWith("breakpoint 1: orders:"),
		);
		expect(stops).toHaveLength(1);
		expect(lines).toContain("Price = 400");
		expect(exitCode).toBe(0);
	});

	it("stops where an exception is raised that nothing catches", async () => {
		const { lines, exitCode } = await script(
			DEEP,
			["run", "stack", "c"],
			...args,
		);
		const at = lines.findIndex((line) => line.startsWith("exception "));
		expect(lines[0]).toBe("{caught,badarith}");
		expect(lines[at]).toContain("badarith: deep:inner/1 at deep.erl:20");
		expect(lines.filter((line) => /^[> ] {2}\d {2}deep:/.test(line))).toEqual([
			expect.stringMatching(/^> {2}0 {2}deep:inner\/1 at deep.erl:20/),
			`   1  deep:middle/1 at deep.erl:16  ${by}`,
			`   2  deep:outer/1 at deep.erl:12  ${by}`,
		]);
		expect(lines).toContain("** exception error: badarith");
		expect(lines.at(-1)).toMatch(/^ended with an exception: /);
		expect(exitCode).toBe(1);
	});

	it("shows processes, and their mailboxes", async () => {
		const { lines, stderr, exitCode } = await script(
			PING_PONG,
			[
				"break 18 after 1",
				"run",
				"ps",
				"next",
				"process 1",
				"mailbox",
				"process",
				"process <0.9.0>",
			],
			...args,
		);
		expect(
			lines.filter((line) =>
				/^breakpoint 1: process|^[ >] {2}<|^process/.test(line),
			),
		).toEqual([
			"breakpoint 1: process_ping_pong.erl:18 after 1 (process_ping_pong:pong/2 at process_ping_pong.erl:19)",
			`breakpoint 1: process_ping_pong:pong/2 at process_ping_pong.erl:19, process <0.2.0>, ${by}`,
			expect.stringMatching(
				/^ {3}<0\.1\.0> +waiting +0 +\d+ {2}process_ping_pong:ping\/3 at process_ping_pong\.erl:1[45]$/,
			),
			expect.stringMatching(
				/^> {2}<0\.2\.0> +running +0 +\d+ {2}process_ping_pong:pong\/2 at process_ping_pong\.erl:19$/,
			),
			`process_ping_pong:pong/2 at process_ping_pong.erl:17, process <0.2.0>, ${by}`,
			...Array(2).fill(
				expect.stringMatching(
					/^process <0\.1\.0>: ready, 1 message, \d+ words$/,
				),
			),
		]);
		expect(lines).toContain("1 = {pong,<0.2.0>,3999}");
		expect(stderr).toBe("<0.9.0>: there is no such process; `ps` lists them");
		expect(exitCode).toBe(2);
	});

	it("runs up to an interrupt, and on", async () => {
		const child = spawn(
			"node",
			[
				"bin/avmjit.js",
				"debug",
				RUNNING,
				"-x",
				"break forever",
				"-x",
				"run",
				"-x",
				"delete",
				"-x",
				"c",
				"-x",
				"print x0",
				...args,
			],
			{
				stdio: ["ignore", "pipe", "pipe"],
				env: { ...process.env, NO_COLOR: "1" },
			},
		);
		let [out, wrong] = ["", ""];
		child.stderr.on("data", (text) => {
			wrong += text;
		});
		const ended = new Promise((resolve) => child.once("close", resolve));
		for await (const text of child.stdout) {
			out += text;
			if (
				out.includes("breakpoint 1: running:forever/1") &&
				!out.includes("paused")
			) {
				await setTimeout(300);
				child.kill("SIGINT");
			}
		}
		expect(await ended).toBe(0);
		expect(wrong).toBe("");
		expect(out).toContain("paused: running:forever/1");
		expect(out.trimEnd().split("\n").at(-1)).toMatch(/^\d+$/);
	});
});

describe("a program that waits", () => {
	it("is paused by an interrupt, and ended by the second", async () => {
		const child = spawn(
			"node",
			[
				"bin/avmjit.js",
				"debug",
				WAITS,
				"-x",
				"break start",
				"-x",
				"run",
				"-x",
				"c",
				"-x",
				"stack",
			],
			{
				stdio: ["ignore", "pipe", "pipe"],
				env: { ...process.env, NO_COLOR: "1" },
			},
		);
		let out = "";
		const ended = new Promise((resolve) => child.once("close", resolve));
		for await (const text of child.stdout) {
			out += text;
			if (
				out.includes("breakpoint 1: waits:start/0") &&
				!out.includes("paused")
			) {
				await setTimeout(300);
				child.kill("SIGINT");
			}
		}
		expect(await ended).toBe(0);
		expect(out).toContain("paused: waits:start/0");
	});
});

describe("the code", () => {
	it("is shown as source, as instructions and as WebAssembly", async () => {
		const { stdout, stderr } = await script(ORDERS, [
			"break cost",
			"run",
			"list 5",
			"list",
			"disas",
			"nexti",
			"wasm",
			"modules",
			"info",
		]);
		expect(stderr).toBe("");
		expect(stdout).toContain("     4 | -export([start/0]).\n     5 |");
		expect(stdout).toMatch(/^orders:cost\/1\n/m);
		expect(stdout).toMatch(/^ +\d+ {2}get_map_elements /m);
		expect(stdout).toMatch(/^ {2}[0-9a-f]{6} {2} +local\.get /m);
		expect(stdout).toMatch(/^orders +\d+ +\d+ {2}\/.*orders\.erl$/m);
		expect(stdout).toContain("orders.beam, start/0, with the JIT");
	});

	it("is none of the interpreter's", async () => {
		const { stdout } = await script(
			ORDERS,
			["break cost", "run", "wasm"],
			"--emulated",
		);
		expect(stdout).toContain("it is not compiled");
	});
});

describe("both modes", () => {
	it("agree, breakpoint by breakpoint, to the end", async () => {
		const { lines, stderr, exitCode } = await script(ORDERS, [
			"break cost",
			"both",
			"both next",
			"print Full + 1",
			"both run",
			"both off",
		]);
		expect(stderr).toBe("");
		const stops = lines.filter((line) => line.startsWith("stop "));
		expect(stops[0]).toBe(
			"stop 1 (breakpoint), orders:cost/1 at orders.erl:19, process <0.1.0>: same",
		);
		expect(stops.at(-1)).toMatch(/^stop \d+, the end: same$/);
		expect(lines.at(-2)).toMatch(/^both modes agree: \d+ stops compared/);
		expect(exitCode).toBe(0);
	});

	it("differ where AtomVM's interpreter is wrong: in the register, and by the instruction", async () => {
		const { stdout, exitCode } = await script(UNSIGNED, [
			"both run instruction",
		]);
		expect(stdout).toContain(
			[
				": they differ",
				"    emulated  jit",
				"y2  -8        8",
				"  same until stop 6, known_rem_unsigned:start/0 at known_rem_unsigned.erl:6, process <0.1.0>, offset 37",
			].join("\n"),
		);
		expect(exitCode).toBe(1);
	});

	it("differ at the end, when no stop is between", async () => {
		const { lines, exitCode } = await script(UNSIGNED, [
			"break never:called/0",
			"both",
		]);
		expect(lines).toContain("stop 1, the end: they differ");
		expect(lines).toContain(
			"value  {-8,-5,922337203685477580,-1}  {8,1,922337203685477580,615}",
		);
		expect(lines).toContain("  element 1 of the tuple: -8 (emulated), 8 (jit)");
		expect(exitCode).toBe(1);
	});
});

describe("mistakes", () => {
	it("of a script end it with exit code 2, and without a stack trace", async () => {
		const { stderr, exitCode } = await script(ORDERS, [
			"break total if Sum >",
			"run",
		]);
		expect(exitCode).toBe(2);
		expect(stderr).not.toContain("    at ");
		expect(stderr).toContain("the expression ends too soon, at character 6");
	});

	it("of places are found before it runs", async () => {
		for (const [place, message] of [
			["fib/1", "orders has no function fib/1"],
			["orders@9999", "no instruction of orders begins at offset 9999"],
			["99", "no code in line 99 or behind it"],
		] as const) {
			const { stderr, exitCode } = await script(ORDERS, [`break ${place}`]);
			expect(stderr).toBe(message);
			expect(exitCode).toBe(2);
		}
		const { stdout } = await script(ORDERS, ["break other:f/1"]);
		expect(stdout).toBe(
			"breakpoint 1: other:f/1 (module other is not loaded yet)",
		);
	});

	it("of expressions say what is wrong", async () => {
		const { stderr, exitCode } = await script(ORDERS, [
			"break total",
			"run",
			"print Som",
		]);
		expect(exitCode).toBe(2);
		expect(stderr).toContain("Som");
	});
});
