/** A folder of files named by the hash of all that went into them; safe for several processes at once. */
import { createHash } from "node:crypto";
import {
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import lockfile from "proper-lockfile";
import { AvmjitError } from "../src/errors.ts";

/** The package's own folder: above atomvm/ in the sources, above dist/ when built. */
export function packageFolder(): string {
	const here = new URL(".", import.meta.url);
	const built = here.pathname.endsWith("/dist/atomvm/");
	return fileURLToPath(new URL(built ? "../../" : "../", here));
}

export function defaultCacheFolder(): string {
	return process.env.AVMJIT_CACHE ?? join(packageFolder(), ".cache");
}

/** Hash of all code files below folders of this package, besides `extra`. */
export function hashCode(folders: readonly string[], extra: string): string {
	const hash = createHash("sha256").update(extra);
	for (const folder of folders) {
		const path = fileURLToPath(new URL(`./${folder}/`, import.meta.url));
		const names = readdirSync(path, { recursive: true, encoding: "utf8" });
		for (const name of names.sort()) {
			if (!/(?<!\.d)\.[jt]s$/.test(name)) continue;
			hash.update(name).update(readFileSync(join(path, name)));
		}
	}
	return hash.digest("hex").slice(0, 24);
}

export function hashText(...parts: readonly string[]): string {
	const hash = createHash("sha256");
	for (const part of parts) hash.update(`${part.length}:`).update(part);
	return hash.digest("hex").slice(0, 24);
}

function createFolder(folder: string): void {
	try {
		mkdirSync(folder, { recursive: true });
	} catch (error) {
		throw new AvmjitError(
			"file",
			folder,
			`cannot be created (${(error as NodeJS.ErrnoException).code})`,
			"set AVMJIT_CACHE to a folder that can be written",
		);
	}
}

/** Writes all files, then gives the folder its name in one step. */
export function storeFolder(
	folder: string,
	files: Readonly<Record<string, Uint8Array | string>>,
): void {
	const temporary = `${folder}.${process.pid}.tmp`;
	rmSync(temporary, { recursive: true, force: true });
	createFolder(temporary);
	for (const [name, contents] of Object.entries(files))
		writeFileSync(join(temporary, name), contents);
	rmSync(folder, { recursive: true, force: true });
	renameSync(temporary, folder);
}

/** Runs `work` while no other process does; a lock whose process was killed is taken over after ten seconds. */
export async function withLock<T>(
	folder: string,
	onWait: () => void,
	work: () => Promise<T>,
): Promise<T> {
	createFolder(folder);
	const options = { stale: 10_000, update: 2_000, realpath: false };
	let release: (() => Promise<void>) | undefined;
	for (let tries = 0; release === undefined; tries++) {
		try {
			release = await lockfile.lock(folder, options);
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code !== "ELOCKED") throw error;
			if (tries === 0) onWait();
			await new Promise((resolve) => setTimeout(resolve, 500));
		}
	}
	try {
		return await work();
	} finally {
		await release();
	}
}
