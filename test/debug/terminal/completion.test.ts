import { PassThrough } from "node:stream";
import { beforeEach, describe, expect, it } from "vitest";
import { COMMANDS } from "../../../src/debug/terminal/commands/index.ts";
import { completerOf } from "../../../src/debug/terminal/completion.ts";
import { Console } from "../../../src/debug/terminal/console.ts";
import { Debugger } from "../../../src/debug/terminal/debugger.ts";
import { FakeSession, MODULE, TARGET } from "./fake-session.ts";

let the: Debugger;
const complete = async (line: string): Promise<string[]> =>
	(await completerOf(the, COMMANDS)(line))[0];

beforeEach(() => {
	const out = new PassThrough();
	the = new Debugger(
		TARGET,
		(target) =>
			new FakeSession(target, [
				{ offset: 37, variables: { Total: "1", Tail: "[]" } },
			]),
		new Console(out, out),
	);
});

describe("completion", () => {
	it("of commands", async () => {
		expect(await complete("sta")).toEqual(["stack "]);
		expect(await complete("bre")).toEqual(["break", "breaks"]);
		expect(await complete("help fin")).toEqual(["finish "]);
	});

	it("of places and what may follow them", async () => {
		expect(await complete("break known_rem_unsigned:s")).toEqual([
			`${MODULE}:start/0 `,
		]);
		expect(await complete("until ")).toEqual([
			`${MODULE}:start/0`,
			`${MODULE}:id/1`,
			`${MODULE}.erl:`,
		]);
		expect(await complete(`break ${MODULE}.e`)).toEqual([`${MODULE}.erl:`]);
		expect(await complete("break 6 a")).toEqual(["after "]);
	});

	it("of variables, also within an expression and a condition", async () => {
		await the.run();
		expect(await complete("print T")).toEqual(["Total", "Tail"]);
		expect(await complete("print hd(Tai")).toEqual(["Tail "]);
		expect(await complete("break 6 if To")).toEqual(["Total "]);
	});

	it("of words, processes and breakpoints", async () => {
		expect(await complete("catch a")).toEqual(["all "]);
		expect(await complete("delete ")).toEqual([]);
		the.breakpoints.add({ at: { module: MODULE, offset: 1 } });
		expect(await complete("delete ")).toEqual(["1 "]);
		expect(await complete("process ")).toEqual([]);
		await the.run();
		expect(await complete("process ")).toEqual(["<0.1.0> "]);
	});

	it("of nothing where nothing is known", async () => {
		expect(await complete("xyzzy a")).toEqual([]);
		expect(await complete("step ")).toEqual([]);
	});
});
