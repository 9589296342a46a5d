/**
 * Compiled modules kept between runs. The addresses of a VM are constants of the code compiled for it, so a module is found again
 * when a program starts the same way: every answer that the compiler had of the VM is kept beside the code, and must be
 * the same.
 */
import type { BeamModule } from "../beam/beam-file.ts";
import type { CompileTarget } from "../jit/emit/compile-target.ts";
import {
	type CompiledModule,
	compileModule,
	type ModuleOptions,
} from "../jit/module-compiler.ts";
import type { ModuleStore } from "./module-store.ts";

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

/** Chunks that the compiler does not read. */
const NOT_COMPILED = /^(Dbgi|Docs|CInf|Attr|ExCk|Abst)$/;
const SUFFIX = ".wasm-cache";

export class ModuleCache {
	/** What became of the modules asked for. */
	readonly statistics = { found: 0, compiled: 0 };

	constructor(private readonly store: ModuleStore) {}

	/** The module compiled for that VM: from the store, or now. */
	compile(
		beam: BeamModule,
		target: CompileTarget,
		options: ModuleOptions,
	): CompiledModule {
		// What a function decides is not known before it is asked, and a map is not kept.
		if (
			options.map === true ||
			options.debug === true ||
			options.select !== undefined ||
			options.leaveHere !== undefined ||
			options.askHere !== undefined ||
			options.stops !== undefined ||
			options.traced !== undefined ||
			options.without !== undefined
		)
			return compileModule(beam, target, options);
		const file = this.key(beam, target, options) + SUFFIX;
		const found = this.read(file, target);
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
		const { moduleIndex, moduleAddress, codeAddress, layout, cells } = target;
		const parts: (string | Uint8Array)[] = [
			this.store.compiler,
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
		];
		for (const [name, bytes] of beam.chunks)
			if (!NOT_COMPILED.test(name))
				parts.push(`${name} ${bytes.length} `, bytes);
		return this.store.hash(parts).slice(0, 40);
	}

	/** The module in a file, when it is whole and was compiled for such a VM. */
	private read(
		file: string,
		target: CompileTarget,
	): CompiledModule | undefined {
		const bytes = this.store.read(file);
		if (bytes === undefined) return undefined;
		try {
			const end = 4 + viewOf(bytes).getUint32(0, true);
			const text = new TextDecoder().decode(bytes.subarray(4, end));
			const header = JSON.parse(text) as Header;
			const wasm = new Uint8Array(bytes.subarray(end));
			if (this.store.hash([wasm]) !== header.hash) return undefined;
			for (const [question, about, answer] of header.answers)
				if (ask(target, question, about) !== answer) return undefined;
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

	/** A file: the header's length, the header, the wasm. */
	private write(
		file: string,
		{ wasm, entries, functions, slots }: CompiledModule,
		answers: readonly Answer[],
	): void {
		const header: Header = {
			hash: this.store.hash([wasm]),
			answers,
			entries,
			functions,
			slots: { ...slots, exported: [...slots.exported] },
		};
		const head = new TextEncoder().encode(JSON.stringify(header));
		const bytes = new Uint8Array(4 + head.length + wasm.length);
		viewOf(bytes).setUint32(0, head.length, true);
		bytes.set(head, 4);
		bytes.set(wasm, 4 + head.length);
		this.store.write(file, bytes);
	}
}

function viewOf(bytes: Uint8Array): DataView {
	return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
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
