/** Which sources have another text than before. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Fingerprints } from "./fingerprints.ts";

const SOURCE = /\.(erl|S)$/;
const HEADER = /\.hrl$/;

export class SourceTexts {
	/** Hashes by path. */
	private readonly known = new Map<string, string>();

	/** @param folder whose sources are as they are known from now on */
	constructor(
		private readonly folder: string,
		private readonly fingerprints: Fingerprints,
	) {
		for (const path of this.all())
			this.known.set(path, this.fingerprints.hash(path));
	}

	/** Sources with another text than when this was last asked, and those that include a header with one. */
	edited(): string[] {
		const edited = new Set<string>();
		for (const path of this.all()) {
			const now = this.fingerprints.hash(path);
			if (this.known.get(path) === now) continue;
			this.known.set(path, now);
			if (HEADER.test(path))
				for (const user of this.including(basename(path))) edited.add(user);
			else edited.add(path);
		}
		return [...edited];
	}

	private including(header: string): string[] {
		return this.all().filter(
			(path) =>
				path.endsWith(".erl") &&
				readFileSync(path, "utf8").includes(`${header}"`),
		);
	}

	private all(): string[] {
		if (!existsSync(this.folder)) return [];
		return readdirSync(this.folder)
			.filter((name) => SOURCE.test(name) || HEADER.test(name))
			.map((name) => join(this.folder, name));
	}
}
