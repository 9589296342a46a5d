/**
 * Compiled modules on disk. The addresses of a VM are constants of the code compiled for it, so a module is found again
 * when a program starts the same way: every answer that the compiler had of the VM is kept beside the code, and must be
 * the same.
 */
import { createHash } from "node:crypto";
import {
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	utimesSync,
	writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { BeamModule } from "../beam/beam-file.ts";
import type { CompileTarget } from "../jit/emit/compile-target.ts";
import {
	type CompiledModule,
	compileModule,
	type ModuleOptions,
} from "../jit/module-compiler.ts";

/** One question to the VM and its answer. */
type Answer = readonly [
	question: "atom" | "atomNamed" | "literal" | "integer" | "imported",
	about: string,
	answer: string,
];

interface Header {
	/** Of what follows the header. */
	readonly hash: string;
	readonly answers: readonly Answer[];
	readonly entries: CompiledModule["entries"];
	readonly functions: CompiledModule["functions"];
	readonly slots: Omit<CompiledModule["slots"], "exported"> & {
		readonly exported: readonly (readonly [
			number,
			{ slot: number; arity: number },
		])[];
	};
}

/** Files kept; those not used for longest go first. */
const MOST_FILES = 1000;
/** Chunks that the compiler does not read. */
const NOT_COMPILED = /^(Dbgi|Docs|CInf|Attr|ExCk|Abst)$/;
const SUFFIX = ".wasm-cache";

export class ModuleCache {
	private readonly compiler: string;
	/** What became of the modules asked for. */
	readonly statistics = { found: 0, compiled: 0 };

	/** @param folder made when it is first written to */
	constructor(private readonly folder: string) {
		this.compiler = compilerHash();
	}

	/** The module compiled for that VM: from the disk, or now. */
	compile(
		beam: BeamModule,
		target: CompileTarget,
		options: ModuleOptions,
	): CompiledModule {
		// What a function decides is not known before it is asked.
		if (options.select !== undefined || options.leaveHere !== undefined)
			return compileModule(beam, target, options);
		const file = join(this.folder, this.key(beam, target, options) + SUFFIX);
		const found = read(file, target);
		if (found !== undefined) {
			this.statistics.found++;
			return found;
		}
		this.statistics.compiled++;
		const answers: Answer[] = [];
		const compiled = compileModule(beam, recording(target, answers), options);
		this.write(file, compiled, answers);
		return compiled;
	}

	private key(
		beam: BeamModule,
		target: CompileTarget,
		options: ModuleOptions,
	): string {
		const hash = createHash("sha256");
		hash.update(this.compiler);
		const { moduleIndex, moduleAddress, codeAddress, layout, cells } = target;
		hash.update(
			JSON.stringify([
				moduleIndex,
				moduleAddress,
				codeAddress,
				layout,
				cells,
				Object.entries(options)
					.filter(([, value]) => /^(boolean|number)$/.test(typeof value))
					.sort(),
			]),
		);
		for (const [name, bytes] of beam.chunks) {
			if (NOT_COMPILED.test(name)) continue;
			hash.update(`${name} ${bytes.length} `);
			hash.update(bytes);
		}
		return hash.digest("hex").slice(0, 40);
	}

	/** A cache that cannot be written to is none. */
	private write(
		file: string,
		{ wasm, entries, functions, slots }: CompiledModule,
		answers: readonly Answer[],
	): void {
		const header: Header = {
			hash: hashOf(wasm),
			answers,
			entries,
			functions,
			slots: { ...slots, exported: [...slots.exported] },
		};
		const head = Buffer.from(JSON.stringify(header));
		const size = Buffer.alloc(4);
		size.writeUInt32LE(head.length);
		const temporary = `${file}.${process.pid}`;
		try {
			mkdirSync(this.folder, { recursive: true });
			writeFileSync(temporary, Buffer.concat([size, head, wasm]));
			renameSync(temporary, file);
			if (this.statistics.compiled === 1) this.prune();
		} catch {
			discard(temporary);
		}
	}

	private prune(): void {
		const files = readdirSync(this.folder)
			.filter((name) => name.endsWith(SUFFIX))
			.map((name) => join(this.folder, name));
		if (files.length <= MOST_FILES) return;
		const byAge = files
			.map((file) => ({ file, used: statSync(file).mtimeMs }))
			.sort((a, b) => b.used - a.used);
		for (const { file } of byAge.slice(MOST_FILES / 2))
			rmSync(file, { force: true });
	}
}

function discard(file: string): void {
	try {
		rmSync(file, { force: true });
	} catch {
		// Its folder is none.
	}
}

/** The module in a file, when it is whole and was compiled for such a VM. */
function read(file: string, target: CompileTarget): CompiledModule | undefined {
	try {
		const bytes = readFileSync(file);
		const end = 4 + bytes.readUInt32LE();
		const header = JSON.parse(bytes.toString("utf8", 4, end)) as Header;
		const wasm = new Uint8Array(bytes.subarray(end));
		if (hashOf(wasm) !== header.hash) return undefined;
		for (const [question, about, answer] of header.answers)
			if (ask(target, question, about) !== answer) return undefined;
		const now = new Date();
		utimesSync(file, now, now);
		const { entries, functions, slots } = header;
		return {
			wasm,
			entries,
			functions: functions.map((f) => ({ ...f, skipped: f.skipped })),
			slots: { ...slots, exported: new Map(slots.exported) },
		};
	} catch {
		return undefined;
	}
}

function ask(
	target: CompileTarget,
	question: Answer[0],
	about: string,
): string {
	switch (question) {
		case "atomNamed":
			return String(target.atomNamed(about));
		case "integer":
			return String(target.integer(BigInt(about)));
		case "imported":
			return JSON.stringify(target.imported(Number(about)));
		default:
			return String(target[question](Number(about)));
	}
}

/** The same context; what it is asked is noted, once. */
function recording(target: CompileTarget, answers: Answer[]): CompileTarget {
	const asked = new Set<string>();
	const note = <T>(question: Answer[0], about: string, answer: T): T => {
		const key = `${question} ${about}`;
		if (!asked.has(key)) {
			asked.add(key);
			const text =
				question === "imported" ? JSON.stringify(answer) : String(answer);
			answers.push([question, about, text]);
		}
		return answer;
	};
	return {
		...target,
		atom: (index) => note("atom", String(index), target.atom(index)),
		atomNamed: (name) => note("atomNamed", name, target.atomNamed(name)),
		literal: (index) => note("literal", String(index), target.literal(index)),
		integer: (value) => note("integer", String(value), target.integer(value)),
		imported: (index) =>
			note("imported", String(index), target.imported(index)),
	};
}

function hashOf(bytes: Uint8Array): string {
	return createHash("sha256").update(bytes).digest("hex");
}

let knownCompiler: string | undefined;

/** Of the code that compiles: another compiler makes other modules. */
function compilerHash(): string {
	if (knownCompiler === undefined) {
		const hash = createHash("sha256");
		for (const folder of ["../beam", "../jit", "../wasm", "."]) {
			const path = fileURLToPath(new URL(folder, import.meta.url));
			for (const name of readdirSync(path, { recursive: true }).sort()) {
				if (/\.[jt]s$/.test(String(name)))
					hash.update(readFileSync(join(path, String(name))));
			}
		}
		knownCompiler = hash.digest("hex");
	}
	return knownCompiler;
}
