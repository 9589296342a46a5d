/**
 * What a suite's run with counting must reach: the least native share, and for each instruction the most times that
 * native code may leave to the interpreter there. A fast path that is lost gives right results, so only this tells.
 */
import { writeFileSync } from "node:fs";
import { AvmjitError } from "../errors.ts";
import { readJson } from "./own-suite.ts";
import type { Summary } from "./summary.ts";

export const FLOORS_FILE = "floors.json";

export interface Floors {
	readonly schema: 1;
	/** Instructions executed natively ÷ all, over the suite: at least this. */
	readonly nativeShare: number;
	/** By instruction, exits over the suite: at most this many; none where an instruction is not named. */
	readonly exits: Readonly<Record<string, number>>;
}

type Counted = Pick<Summary, "nativeShare" | "exits">;

/** @throws AvmjitError `file` */
export function readFloors(file: string): Floors {
	const floors = readJson<Partial<Floors>>(file);
	const { nativeShare, exits } = floors;
	if (typeof nativeShare !== "number" || typeof exits !== "object")
		throw new AvmjitError(
			"file",
			file,
			"has no nativeShare or no exits",
			"write it anew with --write-floors",
		);
	return { schema: 1, nativeShare, exits };
}

/** One line for each instruction that left too often, and for a share that is too low. */
export function brokenFloors(floors: Floors, counted: Counted): string[] {
	const lines = counted.exits.flatMap(([name, count]) => {
		const most = floors.exits[name] ?? 0;
		return count <= most
			? []
			: [`${name} left to the interpreter ${count} times, allowed are ${most}`];
	});
	const share = counted.nativeShare ?? 0;
	if (share < floors.nativeShare)
		lines.push(
			`native share ${percents(share)}, needed are ${percents(floors.nativeShare)}`,
		);
	return lines;
}

/** A tenth more exits than were counted may be, as some depend on time; the share is rounded down to 0.01%. */
export function floorsOf(counted: Counted): Floors {
	const exits = counted.exits
		.map(([name, count]) => [name, Math.ceil(count + count / 10)] as const)
		.sort(([a], [b]) => (a < b ? -1 : 1));
	return {
		schema: 1,
		nativeShare: Math.floor((counted.nativeShare ?? 0) * 10_000) / 10_000,
		exits: Object.fromEntries(exits),
	};
}

export function writeFloors(file: string, floors: Floors): void {
	writeFileSync(file, `${JSON.stringify(floors, null, "\t")}\n`);
}

function percents(share: number): string {
	return `${(100 * share).toFixed(3)}%`;
}
