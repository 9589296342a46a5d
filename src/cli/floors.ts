/** Options of `test-erlang` for the floors of a suite (harness/floors.ts). */
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Command } from "commander";
import { AvmjitError } from "../errors.ts";
import {
	brokenFloors,
	FLOORS_FILE,
	floorsOf,
	readFloors,
	writeFloors,
} from "../harness/floors.ts";
import type { Summary } from "../harness/summary.ts";

export interface FloorOptions {
	readonly floors?: string | false;
	readonly writeFloors?: boolean;
}

export function addFloorOptions(command: Command): Command {
	return command
		.option(
			"--floors <file>",
			"least native share and most exits by instruction (default: the suite's floors.json, for a whole run in plain mode)",
		)
		.option("--no-floors", "do not compare with the suite's floors.json")
		.option("--write-floors", "write them anew, from this run");
}

/**
 * Lines that say which floors were not reached. `folder` is the suite's; `isWhole` says whether all of it ran, counted
 * and in plain mode: only then are its own floors compared.
 */
export function checkFloors(
	{ floors, writeFloors: write }: FloorOptions,
	folder: string,
	isWhole: boolean,
	summary: Summary,
): string[] {
	if (floors === false) return [];
	const isWanted = floors !== undefined || write === true;
	if (isWanted && !isWhole)
		throw new AvmjitError(
			"usage",
			"--floors",
			"are those of a whole run with counting, in plain mode",
			"leave out the filter, --no-count, and the modes that hunt bugs",
		);
	const file = floors ?? join(folder, FLOORS_FILE);
	if (write === true) writeFloors(file, floorsOf(summary));
	if (!isWhole || (floors === undefined && !existsSync(file))) return [];
	return brokenFloors(readFloors(file), summary);
}
