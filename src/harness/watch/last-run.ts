/** What is kept of the last run of a suite, so that the next one can leave out what has not changed since. */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { hashText } from "../../../atomvm/cache.ts";

/** The last result of a test. */
export interface LastResult {
	/** What its files were then (fingerprints.ts). */
	readonly fingerprint: string;
	/** Hash of its module. */
	readonly beam: string;
	/** Hash of the source that the module was made of, as far as that is known; "" when it has none. */
	readonly source: string;
	readonly failed: boolean;
}

interface LastRunFile {
	readonly schema: 1;
	readonly code: string;
	readonly tests: Readonly<Record<string, LastResult>>;
}

export class LastRun {
	private readonly file: string;

	/**
	 * @param about the suite and the options that decide on results
	 * @param code of this package and of the prepared VM: results of another are not taken for its own
	 */
	constructor(
		private readonly cacheFolder: string,
		about: string,
		private readonly code: string,
	) {
		this.file = join(cacheFolder, `last-run-${hashText(about)}.json`);
	}

	/** By the test's name; empty when there was none. */
	read(): Map<string, LastResult> {
		try {
			const kept = JSON.parse(readFileSync(this.file, "utf8")) as LastRunFile;
			if (kept.schema === 1 && kept.code === this.code)
				return new Map(Object.entries(kept.tests));
		} catch {
			// None yet, or damaged.
		}
		return new Map();
	}

	/** Adds results to those of other tests. What cannot be written is done without. */
	add(results: ReadonlyMap<string, LastResult>): void {
		const tests = Object.fromEntries([...this.read(), ...results]);
		const kept: LastRunFile = { schema: 1, code: this.code, tests };
		const temporary = `${this.file}.${process.pid}`;
		try {
			mkdirSync(this.cacheFolder, { recursive: true });
			writeFileSync(temporary, JSON.stringify(kept));
			renameSync(temporary, this.file);
		} catch {
			// The next run is of all tests then.
		}
	}
}
