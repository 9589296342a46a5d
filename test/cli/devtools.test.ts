/**
 * The recipe for DevTools (docs/debugger.md), by the protocol that they speak. AVMJIT_NODES names other versions of Node that it
 * must work in, too: paths of their executables, with commas between them.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, it } from "vitest";
import { Inspected } from "../inspector.ts";

const NODES = [
	process.execPath,
	...(process.env.AVMJIT_NODES ?? "").split(",").filter((path) => path !== ""),
];
const FIXTURES = new URL("../beam/fixtures/", import.meta.url);

function fixture(name: string): string {
	return fileURLToPath(new URL(name, FIXTURES));
}

let running: Inspected | undefined;
afterEach(() => running?.end());

describe.each(NODES)("debugged in %s", (node) => {
	it("stops at a line of the .erl, steps to the next one and shows terms", async () => {
		running = await Inspected.start(node, [
			"run",
			"--debug",
			fixture("variables.beam"),
		]);
		const script = await running.toProgram();
		const source = script.source("/variables.erl");
		expect(source).toBe(String(new URL("variables.erl", FIXTURES)));
		const { chunk } = await running.send<{ chunk: { lines: string[] } }>(
			"Debugger.disassembleWasmModule",
			{ scriptId: script.script.scriptId },
		);
		expect(chunk.lines.join("\n")).toMatch(/block \$after_\d+\n/);
		// sum/2, its first clause: Next = Acc + H.
		const [column] = script.columns(source, 13);
		await running.send("Debugger.setBreakpointByUrl", {
			url: script.script.url,
			lineNumber: 0,
			columnNumber: column,
		});
		const first = await running.resume();
		const [frame, caller] = first.callFrames;
		if (!frame || !caller) throw new Error("no frames");
		expect(first.hitBreakpoints).toHaveLength(1);
		expect(script.placeOf(frame)).toBe("variables.erl:13");
		expect(frame.functionName).toBe("$variables:sum/2");
		expect(caller.functionName).toBe("$variables:start/0");
		expect(script.placeOf(caller)).toBe("variables.erl:8");
		expect(await running.locals(frame)).toEqual(
			expect.arrayContaining(["$ctx", "$x0_T", "$x1_Acc_Next", "$x2_H"]),
		);
		const paused = running;
		const term = (name: string) =>
			paused.evaluate(frame, `avmjit.term(${name})`);
		expect(await term("$x0_T")).toBe("[2,3]");
		expect(await term("$x1_Acc_Next")).toBe("0");
		expect(await term("$x2_H")).toBe("1");
		expect(await paused.evaluate(frame, "avmjit.locals(locals)")).toMatchObject(
			{ x0_T: "[2,3]", x1_Acc_Next: "0", x2_H: "1" },
		);
		expect(await paused.evaluate(frame, "avmjit.stack($ctx)")).toEqual([
			"variables:start/0 (variables.erl:8)",
		]);

		const second = await running.stepOver(script, frame);
		const [next] = second.callFrames;
		if (!next) throw new Error("no frame");
		expect(script.placeOf(next)).toBe("variables.erl:14");
		expect(await running.evaluate(next, "avmjit.term($x1_Acc_Next)")).toBe("1");

		// The next round of the loop.
		const third = await running.resume();
		const [again] = third.callFrames;
		if (!again) throw new Error("no frame");
		expect(script.placeOf(again)).toBe("variables.erl:13");
		expect(
			await running.evaluate(again, "avmjit.locals(locals)"),
		).toMatchObject({ x0_T: "[3]", x1_Acc_Next: "1", x2_H: "2" });
	});

	it("names Erlang's functions in profiles", () => {
		const folder = mkdtempSync(join(tmpdir(), "avmjit-profile-"));
		try {
			execFileSync(node, [
				"--cpu-prof",
				`--cpu-prof-dir=${folder}`,
				fileURLToPath(new URL("../../bin/avmjit.js", import.meta.url)),
				"run",
				"--debug",
				fileURLToPath(
					new URL("../../bench/programs/fib.beam", import.meta.url),
				),
			]);
			const [file = ""] = readdirSync(folder);
			const { nodes } = JSON.parse(
				readFileSync(join(folder, file), "utf8"),
			) as { nodes: { callFrame: { functionName: string } }[] };
			const names = nodes.map(({ callFrame }) => callFrame.functionName);
			expect(names).toContain("fib:fib/1");
		} finally {
			rmSync(folder, { recursive: true });
		}
	});
});
