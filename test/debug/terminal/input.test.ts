import { PassThrough } from "node:stream";
import { setImmediate } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import {
	GivenCommands,
	TypedCommands,
} from "../../../src/debug/terminal/input.ts";

function typed(isTerminal = true) {
	const input = new PassThrough();
	const output = new PassThrough();
	let shown = "";
	output.on("data", (text) => {
		shown += text;
	});
	const interrupts: string[] = [];
	const commands = new TypedCommands({
		input,
		output,
		prompt: "> ",
		isTerminal,
		history: ["older"],
		historySize: 10,
		complete: async (line) => [
			["finish "].filter((w) => w.startsWith(line)),
			line,
		],
		onInterrupt: () => interrupts.push("interrupt"),
		onEarlyLine: (line) => line !== "pause",
	});
	return { input, commands, interrupts, shown: () => shown };
}

describe("a terminal", () => {
	it("is asked with a prompt, line by line, to its end", async () => {
		const { input, commands, shown } = typed();
		const line = commands.next();
		input.write("run\r");
		expect(await line).toBe("run");
		expect(shown()).toContain("> ");
		const end = commands.next();
		input.write("\u0004");
		expect(await end).toBeUndefined();
		expect(await commands.next()).toBeUndefined();
	});

	it("completes and remembers", async () => {
		const { input, commands } = typed();
		const line = commands.next();
		input.write("fi\t");
		await setImmediate();
		await setImmediate();
		input.write("2\r");
		expect(await line).toBe("finish 2");
		const older = commands.next();
		input.write("\u001b[A\u001b[A\r");
		expect(await older).toBe("older");
		commands.close();
	});

	it("takes back what was typed at Ctrl-C, and interrupts what runs", async () => {
		const { input, commands, interrupts } = typed();
		const line = commands.next();
		input.write("rubbish\u0003");
		await setImmediate();
		input.write("run\r");
		expect(await line).toBe("run");
		expect(interrupts).toEqual([]);
		input.write("\u0003");
		await setImmediate();
		expect(interrupts).toEqual(["interrupt"]);
		commands.close();
	});

	it("keeps lines typed early, but those that are for now", async () => {
		const { input, commands } = typed();
		input.write("pause\rstep\r");
		await setImmediate();
		expect(await commands.next()).toBe("step");
		commands.close();
	});
});

describe("a pipe", () => {
	it("is read without prompts, as fast as it comes", async () => {
		const { input, commands, shown } = typed(false);
		input.end("break 12\nrun");
		expect(await commands.next()).toBe("break 12");
		expect(await commands.next()).toBe("run");
		expect(await commands.next()).toBeUndefined();
		expect(shown()).toBe("");
	});
});

it("commands of the command line come one after the other", async () => {
	const commands = new GivenCommands(["a", "b"]);
	expect(await commands.next()).toBe("a");
	expect(await commands.next()).toBe("b");
	expect(await commands.next()).toBeUndefined();
});
