import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import {
	addToHistory,
	HISTORY_SIZE,
	readHistory,
} from "../../../src/debug/terminal/history.ts";

const newFile = (): string =>
	join(mkdtempSync(join(tmpdir(), "avmjit-history-")), "sub", "history");

it("history is kept from prompt to prompt, each line once", () => {
	const file = newFile();
	expect(readHistory(file)).toEqual([]);
	addToHistory(file, ["break 12", "run"]);
	addToHistory(file, ["step", "break 12"]);
	expect(readHistory(file)).toEqual(["break 12", "step", "run"]);
	addToHistory(file, []);
	expect(readHistory(file)).toEqual(["break 12", "step", "run"]);
});

it("history keeps the newest lines", () => {
	const file = newFile();
	const lines = Array.from(
		{ length: HISTORY_SIZE + 5 },
		(_, i) => `print ${i}`,
	);
	addToHistory(file, lines);
	const kept = readHistory(file);
	expect(kept).toHaveLength(HISTORY_SIZE);
	expect(kept[0]).toBe(lines.at(-1));
});

it("history that cannot be written is none", () => {
	const file = newFile();
	const blocked = join(file, "..", "..", "x");
	writeFileSync(blocked, "");
	expect(() => addToHistory(join(blocked, "history"), ["run"])).not.toThrow();
	expect(readHistory(join(blocked, "history"))).toEqual([]);
});
