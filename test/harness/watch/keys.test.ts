import { PassThrough } from "node:stream";
import { describe, expect, it } from "vitest";
import { type Command, Keys } from "../../../src/harness/watch/keys.ts";

/** A terminal: what is typed into it, and what came of that. */
function terminal(isTTY = true) {
	const raw: boolean[] = [];
	const input = Object.assign(new PassThrough(), {
		isTTY,
		setRawMode: (on: boolean) => raw.push(on),
	});
	const commands: Command[] = [];
	const shown: (string | undefined)[] = [];
	const keys = new Keys(
		input,
		(command) => commands.push(command),
		(text) => shown.push(text),
	);
	const type = async (text: string): Promise<void> => {
		input.write(text);
		await new Promise((resolve) => setImmediate(resolve));
	};
	return { keys, commands, shown, raw, type, input };
}

describe("a key", () => {
	it.each([
		["a", "all"],
		["\r", "all"],
		["\n", "all"],
		["f", "failed"],
		["q", "quit"],
		["\u0003", "quit"],
		["\u0004", "quit"],
	])("%j asks for %s", async (key, kind) => {
		const { commands, type } = terminal();
		await type(key);
		expect(commands).toEqual([{ kind }]);
	});

	it("of another meaning asks for nothing", async () => {
		const { commands, shown, type } = terminal();
		for (const key of ["x", "\u001b[A", "\u0001", " "]) await type(key);
		expect([commands, shown]).toEqual([[], []]);
	});
});

describe("a filter", () => {
	it("is typed, shown and taken", async () => {
		const { commands, shown, type } = terminal();
		await type("p");
		for (const key of ["a", "x", "\u007f", "q"]) await type(key);
		expect(commands).toEqual([]);
		expect(shown.at(-1)).toMatch(/: aq$/);
		await type("\r");
		expect(commands).toEqual([{ kind: "filter", text: "aq" }]);
		expect(shown.at(-1)).toBeUndefined();
		await type("a");
		expect(commands.at(-1)).toEqual({ kind: "all" });
	});

	it("is given up by Escape, and Ctrl-C ends all the same", async () => {
		const { commands, shown, type } = terminal();
		await type("pa");
		await type("\u001b");
		// The terminal may be about to send more of a sequence.
		await expect.poll(() => shown.at(-1), { timeout: 5_000 }).toBeUndefined();
		expect(commands).toEqual([]);
		await type("p");
		await type("\u0003");
		expect(commands).toEqual([{ kind: "quit" }]);
	});
});

it("the terminal is as before afterwards", async () => {
	const { keys, commands, raw, type } = terminal();
	expect(raw).toEqual([true]);
	keys.close();
	expect(raw).toEqual([true, false]);
	await type("a");
	expect(commands).toEqual([]);
});

it("without a terminal nothing is read", async () => {
	const { keys, commands, raw, type, input } = terminal(false);
	await type("a");
	keys.close();
	expect([commands, raw, input.listenerCount("keypress")]).toEqual([[], [], 0]);
});
