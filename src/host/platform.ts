/**
 * What the engine needs of the place it runs in. Everything else in src/host, link, jit, beam, wasm and abi uses only what
 * Node and browsers have in common (WebAssembly, TextDecoder, Intl). A new place is one file of platform/.
 *
 * The VM blocks: a browser runs it in a worker. There it may also compile modules without waiting, and its own code waits
 * in `memory.atomic.wait32`, so neither is asked for here.
 */
import type { BeamModule } from "../beam/beam-file.ts";
import type { ModuleSources } from "../beam/module-sources.ts";
import type { ModuleStore } from "../link/module-store.ts";
import type { OutputSink } from "./output.ts";

export interface Platform {
	readonly clock: Clock;
	readonly files: FileSystem;
	/** The standard streams of the place; a VM writes to them when it is given this as its `output`. */
	readonly output: OutputSink;
	/** Folder that relative paths start from when a VM is given none. */
	readonly folder: string;
	/** Environment variables, "NAME=value", that a VM has when it is given none. */
	readonly environment: readonly string[];
	/** Fills the array with random bytes. */
	random(bytes: Uint8Array<ArrayBuffer>): void;
	/** A place for compiled modules to stay in between runs, by a name such as a folder's; undefined when there is none. */
	moduleStore(name: string): ModuleStore | undefined;
	/** Source files of a module that came from `beam.where`; where there are none debuggers are shown BEAM instructions. */
	sources?(beam: BeamModule): ModuleSources;
}

/** A VM may ask from any thread it is run in; answers never go back. */
export interface Clock {
	/** Nanoseconds since 1970, UTC. */
	realTime(): bigint;
	/** Nanoseconds since any moment, never set back. */
	monotonic(): bigint;
}

/** O_* bits of Emscripten's C library: the flags that {@link FileSystem.open} is given. */
export const OpenFlag = {
	WriteOnly: 0o1,
	ReadWrite: 0o2,
	Create: 0o100,
	Exclusive: 0o200,
	Truncate: 0o1000,
	Append: 0o2000,
	Folder: 0o200000,
	NoFollow: 0o400000,
} as const;

export type FileKind = "file" | "folder" | "link" | "other";

export interface FileStatus {
	readonly kind: FileKind;
	/** Type and permissions, as POSIX has them. */
	readonly mode: number;
	/** In bytes. */
	readonly size: number;
	/** Blocks of 512 bytes in use. */
	readonly blocks: number;
	readonly dev: number;
	readonly ino: number;
	readonly nlink: number;
	readonly uid: number;
	readonly gid: number;
	readonly rdev: number;
	/** Milliseconds since 1970, UTC. */
	readonly atimeMs: number;
	readonly mtimeMs: number;
	readonly ctimeMs: number;
}

export interface FolderEntry {
	readonly name: string;
	readonly kind: FileKind;
}

/**
 * Files, as the C library's calls need them: nothing waits for a promise. Paths are absolute. What fails throws an error
 * whose `code` is POSIX's name for it, as {@link systemError} makes them.
 */
export interface FileSystem {
	/** An absolute path. */
	resolve(folder: string, path: string): string;
	/** @param flags of {@link OpenFlag} @param mode permissions of a new file @returns a number for the calls below */
	open(path: string, flags: number, mode: number): number;
	close(file: number): void;
	/** @param position null: where the file itself is, for what cannot be positioned @returns bytes read, 0 at the end */
	read(file: number, into: Uint8Array, position: number | null): number;
	/** @param position null: at the file's own position, or its end when it was opened to append @returns bytes written */
	write(file: number, bytes: Uint8Array, position: number | null): number;
	/** Waits until what was written is kept. */
	sync(file: number): void;
	truncate(file: number, size: number): void;
	statusOf(file: number): FileStatus;
	/** @param follow of a symbolic link, what it points to */
	status(path: string, follow: boolean): FileStatus;
	/** Without "." and "..". */
	list(path: string): readonly FolderEntry[];
	makeFolder(path: string, mode: number): void;
	removeFolder(path: string): void;
	remove(path: string): void;
	rename(from: string, to: string): void;
	/** A whole file. */
	readFile(path: string): Uint8Array;
}

/** @param code such as "ENOENT" */
export function systemError(code: string): Error & { readonly code: string } {
	return Object.assign(new Error(code), { code });
}

/** The code of an error that a {@link FileSystem} has thrown; undefined for other errors. */
export function systemErrorCode(error: unknown): string | undefined {
	if (!(error instanceof Error) || !("code" in error)) return undefined;
	const { code } = error;
	return typeof code === "string" && /^E[A-Z0-9]+$/.test(code)
		? code
		: undefined;
}
