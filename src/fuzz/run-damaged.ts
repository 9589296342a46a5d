/** Runs damaged modules with the JIT: whatever they do, the host must go on, and say what happened. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pLimit from "p-limit";
import { ModulePool } from "../harness/module-pool.ts";
import type { RunOutcome } from "../harness/outcome.ts";
import type { VmBuild } from "../host/build.ts";
import { damage } from "./mutate.ts";

export interface DamagedOptions {
	readonly build: VmBuild;
	/** Good modules to damage. */
	readonly files: readonly string[];
	readonly modules: number;
	readonly seed: number;
	readonly jobs: number;
	/** ms that a module may take; many do not end. */
	readonly timeout: number;
	readonly signal?: AbortSignal;
	readonly onProgress?: (done: number) => void;
}

export interface DamagedResult {
	readonly modules: number;
	/** By kind of outcome. */
	readonly ends: Readonly<Record<string, number>>;
	/** Errors of this project's own code, with the seed that makes them again. */
	readonly failures: readonly {
		readonly seed: number;
		readonly file: string;
		readonly error: string;
	}[];
}

export async function runDamaged(
	options: DamagedOptions,
): Promise<DamagedResult> {
	const { build, files, modules, seed, timeout, signal } = options;
	const folder = mkdtempSync(join(tmpdir(), "avmjit-damaged-"));
	const goods = files.map((file) => new Uint8Array(readFileSync(file)));
	const ends: Record<string, number> = {};
	const failures: { seed: number; file: string; error: string }[] = [];
	const limit = pLimit(options.jobs);
	const pool = new ModulePool();
	let done = 0;
	const one = async (number: number): Promise<void> => {
		if (signal?.aborted) return;
		const index = number % goods.length;
		const bytes = damage(goods[index] as Uint8Array, number);
		const file = join(folder, `${number}.beam`);
		writeFileSync(file, bytes);
		const outcome = await pool.run(
			{ build, file, folder, jit: { checkExits: false } },
			timeout,
			signal,
		);
		rmSync(file, { force: true });
		if (signal?.aborted) return;
		const kind = isOurs(outcome) ? "error of the host" : outcome.kind;
		ends[kind] = (ends[kind] ?? 0) + 1;
		if (isOurs(outcome))
			failures.push({
				seed: number,
				file: files[index] as string,
				error: outcome.text,
			});
		options.onProgress?.(++done);
	};
	try {
		await Promise.all(
			Array.from({ length: modules }, (_, i) => limit(() => one(seed + i))),
		);
	} finally {
		await pool.close();
		rmSync(folder, { recursive: true, force: true });
	}
	return { modules: done, ends, failures };
}

/** Not a trap of the VM, but an exception of ours, which comes with its stack. */
function isOurs({ kind, text }: RunOutcome): boolean {
	return kind === "crash" && /\n {4}at /.test(text);
}
