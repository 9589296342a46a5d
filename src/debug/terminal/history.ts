/** What was typed at earlier prompts, in a file. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** Lines that are kept. */
export const HISTORY_SIZE = 500;

/** The newest is the first; none where there is no such file yet. */
export function readHistory(file: string): string[] {
	try {
		return readFileSync(file, "utf8")
			.split("\n")
			.filter((line) => line !== "")
			.slice(-HISTORY_SIZE)
			.reverse();
	} catch {
		return [];
	}
}

/**
 * Adds lines, oldest first, to what other prompts have written meanwhile. Where the file cannot be written there is no
 * history, and no harm.
 */
export function addToHistory(file: string, lines: readonly string[]): void {
	if (lines.length === 0) return;
	// A line that comes again stands where it was typed last.
	const newestFirst = [...[...lines].reverse(), ...readHistory(file)];
	const all = [...new Set(newestFirst)].slice(0, HISTORY_SIZE).reverse();
	try {
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, all.map((line) => `${line}\n`).join(""));
	} catch {}
}
