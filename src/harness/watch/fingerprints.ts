/** Which tests an edit concerns: told by what is in their files, not by when these were written. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { hashText } from "../../../atomvm/cache.ts";
import { readBeam } from "../../beam/beam-file.ts";
import { AvmjitError } from "../../errors.ts";
import type { Suite, TestCase } from "../test-case.ts";
import { type SuiteFiles, sourceOf } from "./suite-files.ts";

interface SeenFile {
	/** Changes when the file is written. */
	readonly stamp: string;
	readonly hash: string;
	/** Of a module. */
	readonly atoms: readonly string[];
}

/** Chunks that say how and from what a module was compiled, and change nothing of what it does. */
const ABOUT = /^(CInf|Dbgi|Abst|Docs)$/;

export class Fingerprints {
	private readonly seen = new Map<string, SeenFile>();

	/**
	 * By the test's name: a text that changes when its module does, its source, a module of the same folder that it
	 * names (itself or by way of others), or what it must return.
	 */
	of({ tests }: Suite, files: SuiteFiles): Map<string, string> {
		const modules = modulesIn(files.beams);
		return new Map(
			tests.map((test) => [test.name, this.fingerprint(test, files, modules)]),
		);
	}

	/** Of a file's contents; "" when it cannot be read. */
	hash(path: string): string {
		return this.file(path)?.hash ?? "";
	}

	private fingerprint(
		test: TestCase,
		files: SuiteFiles,
		modules: ReadonlySet<string>,
	): string {
		const source = sourceOf(files, test.name);
		const named = new Set<string>([test.name]);
		const hashes: string[] = [];
		// What is added on the way is visited, too.
		for (const name of named) {
			const file =
				name === test.name ? test.file : join(files.beams, `${name}.beam`);
			const beam = this.file(file);
			hashes.push(beam?.hash ?? "");
			for (const atom of beam?.atoms ?? [])
				if (modules.has(atom)) named.add(atom);
		}
		return hashText(
			test.expected,
			String(test.timeout),
			source === undefined ? "" : this.hash(source),
			...hashes,
		);
	}

	private file(path: string): SeenFile | undefined {
		try {
			const { mtimeMs, ctimeMs, size } = statSync(path);
			const stamp = `${mtimeMs} ${ctimeMs} ${size}`;
			const before = this.seen.get(path);
			if (before?.stamp === stamp) return before;
			const file = { stamp, ...read(path) };
			this.seen.set(path, file);
			return file;
		} catch {
			this.seen.delete(path);
			return undefined;
		}
	}
}

function read(path: string): Omit<SeenFile, "stamp"> {
	const bytes = new Uint8Array(readFileSync(path));
	if (path.endsWith(".beam")) {
		try {
			const { chunks, atoms } = readBeam(bytes, path);
			const texts = [...chunks]
				.filter(([name]) => !ABOUT.test(name))
				.flatMap(([name, contents]) => [name, latin1(contents)]);
			return { hash: hashText(...texts), atoms };
		} catch (error) {
			// Damaged, or half written: it is what it is.
			if (!(error instanceof AvmjitError)) throw error;
		}
	}
	return { hash: hashText(latin1(bytes)), atoms: [] };
}

function latin1(bytes: Uint8Array): string {
	return Buffer.from(bytes).toString("latin1");
}

function modulesIn(folder: string): Set<string> {
	try {
		return new Set(
			readdirSync(folder)
				.filter((name) => name.endsWith(".beam"))
				.map((name) => name.slice(0, -".beam".length)),
		);
	} catch {
		return new Set();
	}
}
