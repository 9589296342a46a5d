/** Node: the only place in src/host and the layers below it that knows it. */
import { createHash, randomFillSync } from "node:crypto";
import * as fs from "node:fs";
import { extname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { ModuleStore } from "../../link/module-store.ts";
import {
	type FileKind,
	type FileStatus,
	type FileSystem,
	OpenFlag,
	type Platform,
} from "../platform.ts";
import { Sources } from "./sources.ts";

/** The process's own: its files, clocks and standard streams; the environment is not shown to the VM. */
export const nodePlatform: Platform = {
	clock: {
		realTime: () =>
			BigInt(Math.round((performance.timeOrigin + performance.now()) * 1e6)),
		monotonic: () => process.hrtime.bigint(),
	},
	files: nodeFiles(),
	output: (stream, bytes) => process[stream].write(bytes),
	get folder() {
		return process.cwd();
	},
	environment: [],
	random: (bytes) => randomFillSync(bytes),
	moduleStore: (folder) => folderStore(folder),
	sources(beam) {
		const sources = new Sources(beam, resolve(beam.where));
		return {
			at(file) {
				const found = sources.at(file);
				return (
					found && {
						url: pathToFileURL(found.path).href,
						text: found.lines.join("\n"),
					}
				);
			},
		};
	},
};

function nodeFiles(): FileSystem {
	const { constants } = fs;
	/** Node's bit for each of the C library's; 0 for those that the system lacks. */
	const flags: readonly (readonly [number, number | undefined])[] = [
		[OpenFlag.WriteOnly, constants.O_WRONLY],
		[OpenFlag.ReadWrite, constants.O_RDWR],
		[OpenFlag.Create, constants.O_CREAT],
		[OpenFlag.Exclusive, constants.O_EXCL],
		[OpenFlag.Truncate, constants.O_TRUNC],
		[OpenFlag.Append, constants.O_APPEND],
		[OpenFlag.Folder, constants.O_DIRECTORY],
		[OpenFlag.NoFollow, constants.O_NOFOLLOW],
	];
	return {
		resolve,
		open: (path, bits, mode) =>
			fs.openSync(
				path,
				flags.reduce((all, [bit, own = 0]) => all | (bits & bit ? own : 0), 0),
				mode,
			),
		close: fs.closeSync,
		read: (file, into, position) =>
			fs.readSync(file, into, 0, into.length, position),
		write: (file, bytes, position) =>
			fs.writeSync(file, bytes, 0, bytes.length, position),
		sync: fs.fsyncSync,
		truncate: fs.ftruncateSync,
		statusOf: (file) => status(fs.fstatSync(file)),
		status: (path, follow) =>
			status(follow ? fs.statSync(path) : fs.lstatSync(path)),
		list: (path) =>
			fs
				.readdirSync(path, { withFileTypes: true })
				.map((entry) => ({ name: entry.name, kind: kind(entry) })),
		makeFolder: (path, mode) => fs.mkdirSync(path, { mode }),
		removeFolder: (path) => fs.rmdirSync(path),
		remove: fs.unlinkSync,
		rename: fs.renameSync,
		readFile: (path) => new Uint8Array(fs.readFileSync(path)),
	};
}

function status(stats: fs.Stats): FileStatus {
	const { mode, size, blocks, dev, ino, nlink, uid, gid, rdev } = stats;
	const { atimeMs, mtimeMs, ctimeMs } = stats;
	return {
		kind: kind(stats),
		...{ mode, size, blocks, dev, ino, nlink, uid, gid, rdev },
		...{ atimeMs, mtimeMs, ctimeMs },
	};
}

function kind(entry: fs.Stats | fs.Dirent): FileKind {
	if (entry.isFile()) return "file";
	if (entry.isDirectory()) return "folder";
	return entry.isSymbolicLink() ? "link" : "other";
}

/** Files kept in a folder; when there are more, those not used for longest go. */
const MOST_FILES = 1000;

/** @param folder made when it is first written to */
function folderStore(folder: string): ModuleStore {
	const path = (name: string): string => join(folder, name);
	let pruned = false;
	return {
		compiler: compilerHash(),
		hash,
		read(name) {
			try {
				const bytes = fs.readFileSync(path(name));
				const now = new Date();
				fs.utimesSync(path(name), now, now);
				return bytes;
			} catch {
				return undefined;
			}
		},
		write(name, bytes) {
			const temporary = `${path(name)}.${process.pid}`;
			try {
				fs.mkdirSync(folder, { recursive: true });
				fs.writeFileSync(temporary, bytes);
				fs.renameSync(temporary, path(name));
				if (!pruned) prune(folder, extname(name));
				pruned = true;
			} catch {
				discard(temporary);
			}
		},
	};
}

/** Leaves half of what is kept at most. @param suffix of the files that are meant */
function prune(folder: string, suffix: string): void {
	const files = fs
		.readdirSync(folder)
		.filter((name) => name.endsWith(suffix))
		.map((name) => join(folder, name));
	if (files.length <= MOST_FILES) return;
	const byAge = files
		.map((file) => ({ file, used: fs.statSync(file).mtimeMs }))
		.sort((a, b) => b.used - a.used);
	for (const { file } of byAge.slice(MOST_FILES / 2)) discard(file);
}

function discard(file: string): void {
	try {
		fs.rmSync(file, { force: true });
	} catch {
		// Its folder is none.
	}
}

function hash(parts: Iterable<string | Uint8Array>): string {
	const sum = createHash("sha256");
	for (const part of parts) sum.update(part);
	return sum.digest("hex");
}

/** Folders of src/ whose code decides what is compiled. */
const COMPILER = ["abi", "beam", "jit", "link", "wasm"];

let knownCompiler: string | undefined;

/** Hash of the compiler's code. */
function compilerHash(): string {
	knownCompiler ??= hash(compilerFiles());
	return knownCompiler;
}

function* compilerFiles(): Iterable<Uint8Array> {
	for (const folder of COMPILER) {
		const path = fileURLToPath(new URL(`../../${folder}`, import.meta.url));
		const names = fs.readdirSync(path, { recursive: true, encoding: "utf8" });
		for (const name of names.sort())
			if (/(?<!\.d)\.[jt]s$/.test(name))
				yield fs.readFileSync(join(path, name));
	}
}
