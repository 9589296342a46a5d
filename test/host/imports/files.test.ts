/** The C library's calls on files, over a folder that is really there. */
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { errno } from "../../../src/host/imports/errno.ts";
import { files } from "../../../src/host/imports/files.ts";
import { OpenFlag } from "../../../src/host/platform.ts";
import { caller, type FakeHost, fakeHost } from "./fake-host.ts";

const AT_FDCWD = -100;
const AT_SYMLINK_NOFOLLOW = 0x100;
const AT_REMOVEDIR = 0x200;
const [F_DUPFD, F_GETFD, F_GETFL, F_SETFL] = [0, 1, 3, 4];
const [SEEK_SET, SEEK_CUR, SEEK_END] = [0, 1, 2];
const { Create, ReadWrite, WriteOnly, Append, Exclusive, Truncate, Folder } =
	OpenFlag;

let folder: string;
let host: FakeHost;
let call: ReturnType<typeof caller>;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "avmjit-files-"));
	host = fakeHost({ folder });
	call = caller(files(host));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const path = (name: string): string => join(folder, name);
const text = (name: string): string => readFileSync(path(name), "utf8");

function open(name: string, flags = 0, mode = 0o644): number {
	const varargs = host.room(4);
	host.memory.setU32(varargs, mode);
	return call("__syscall_openat", AT_FDCWD, host.string(name), flags, varargs);
}

/** An array of buffers: of texts, or of room for so many bytes. */
function buffers(...parts: readonly (string | number)[]): number {
	const iovs = host.room(8 * parts.length);
	for (const [i, part] of parts.entries()) {
		const address =
			typeof part === "string" ? host.string(part) : host.room(part);
		host.memory.setU32(iovs + 8 * i, address);
		host.memory.setU32(
			iovs + 8 * i + 4,
			typeof part === "string" ? part.length : part,
		);
	}
	return iovs;
}

/** What buffers hold, each cut to what was read into it. */
function contents(iovs: number, count: number, length: number): string[] {
	let rest = length;
	return Array.from({ length: count }, (_, i) => {
		const size = Math.min(rest, host.memory.u32(iovs + 8 * i + 4));
		rest -= size;
		return host.memory.text(host.memory.u32(iovs + 8 * i), size);
	});
}

function write(fd: number, ...parts: string[]): [error: number, done: number] {
	const result = host.room(4);
	const error = call("fd_write", fd, buffers(...parts), parts.length, result);
	return [error, host.memory.u32(result)];
}

function read(fd: number, ...sizes: number[]): string[] | number {
	const result = host.room(4);
	const iovs = buffers(...sizes);
	const error = call("fd_read", fd, iovs, sizes.length, result);
	return error === 0
		? contents(iovs, sizes.length, host.memory.u32(result))
		: error;
}

function seek(fd: number, by: bigint, whence: number): bigint | number {
	const result = host.room(8);
	const error = call("fd_seek", fd, by, whence, result);
	return error === 0 ? host.memory.u64(result) : error;
}

/** Kind, permissions and size out of a `struct stat`. */
function status(buffer: number) {
	const mode = host.memory.u32(buffer + 4);
	return { kind: mode & 0o170000, size: host.memory.u64(buffer + 24) };
}

describe("reading and writing", () => {
	it("goes on where the last call ended", () => {
		const fd = open("a", Create | ReadWrite);
		expect(write(fd, "abc", "defg")).toEqual([0, 7]);
		expect(write(fd, "h")).toEqual([0, 1]);
		expect(text("a")).toBe("abcdefgh");
		expect(seek(fd, 1n, SEEK_SET)).toBe(1n);
		expect(read(fd, 2, 3)).toEqual(["bc", "def"]);
		expect(read(fd, 10)).toEqual(["gh"]);
		expect(read(fd, 10)).toEqual([""]);
	});

	it("stops at the end of the file, in the middle of the buffers", () => {
		writeFileSync(path("a"), "abc");
		expect(read(open("a"), 2, 5, 5)).toEqual(["ab", "c", ""]);
	});

	it("at a position leaves the file's own as it is", () => {
		const fd = open("a", Create | ReadWrite);
		write(fd, "abcdef");
		const result = host.room(4);
		expect(call("fd_pwrite", fd, buffers("XY"), 1, 1n, result)).toBe(0);
		expect(host.memory.u32(result)).toBe(2);
		const iovs = buffers(2, 2);
		expect(call("fd_pread", fd, iovs, 2, 2n, result)).toBe(0);
		expect(contents(iovs, 2, host.memory.u32(result))).toEqual(["Yd", "ef"]);
		write(fd, "!");
		expect(text("a")).toBe("aXYdef!");
	});

	it("appends wherever the position is", () => {
		writeFileSync(path("a"), "abc");
		const fd = open("a", WriteOnly | Append);
		seek(fd, 0n, SEEK_SET);
		write(fd, "d");
		expect(text("a")).toBe("abcd");
	});

	it("of descriptors 1 and 2 is the VM's output", () => {
		expect(write(1, "to ", "stdout")).toEqual([0, 9]);
		expect(write(2, "to stderr")).toEqual([0, 9]);
		expect(host.written).toEqual({ stdout: "to stdout", stderr: "to stderr" });
	});

	it("of descriptor 0 finds nothing", () => {
		expect(read(0, 10)).toEqual([""]);
	});

	it("of what is not open is an error", () => {
		expect(write(7, "x")).toEqual([errno("EBADF"), 0]);
		expect(read(7, 1)).toBe(errno("EBADF"));
		expect(seek(7, 0n, SEEK_SET)).toBe(errno("EBADF"));
		const result = host.room(4);
		expect(call("fd_pread", 7, buffers(1), 1, 0n, result)).toBe(errno("EBADF"));
		expect(call("fd_pwrite", 7, buffers("x"), 1, 0n, result)).toBe(
			errno("EBADF"),
		);
	});

	it("of a file opened only for the other one is an error", () => {
		writeFileSync(path("a"), "abc");
		expect(write(open("a"), "x")[0]).toBe(errno("EBADF"));
		expect(read(open("a", WriteOnly), 1)).toBe(errno("EBADF"));
	});
});

describe("positions", () => {
	it("are counted from the start, from here and from the end", () => {
		writeFileSync(path("a"), "0123456789");
		const fd = open("a");
		expect(seek(fd, 4n, SEEK_SET)).toBe(4n);
		expect(seek(fd, 2n, SEEK_CUR)).toBe(6n);
		expect(seek(fd, -1n, SEEK_END)).toBe(9n);
		expect(read(fd, 5)).toEqual(["9"]);
		expect(seek(fd, -1n, SEEK_SET)).toBe(errno("EINVAL"));
		expect(seek(fd, 0n, SEEK_CUR)).toBe(10n);
	});

	it("of standard input are none", () => {
		expect(seek(0, 0n, SEEK_SET)).toBe(errno("ESPIPE"));
	});
});

describe("opening", () => {
	it("gives the lowest number that is free, from 3", () => {
		writeFileSync(path("a"), "");
		const fds = [open("a"), open("a"), open("a")];
		expect(fds).toEqual([3, 4, 5]);
		expect(call("fd_close", 4)).toBe(0);
		expect(open("a")).toBe(4);
		expect(call("fd_close", 9)).toBe(errno("EBADF"));
	});

	it("creates, cuts and refuses as its flags say", () => {
		expect(open("a")).toBe(-errno("ENOENT"));
		expect(open("a", Create | WriteOnly | Exclusive, 0o600)).toBe(3);
		expect(statSync(path("a")).mode & 0o777).toBe(0o600);
		expect(open("a", Create | WriteOnly | Exclusive)).toBe(-errno("EEXIST"));
		writeFileSync(path("a"), "abc");
		open("a", WriteOnly | Truncate);
		expect(text("a")).toBe("");
		expect(open("a", Folder)).toBe(-errno("ENOTDIR"));
		expect(open("")).toBe(-errno("ENOENT"));
	});

	it("starts from the folder that a descriptor is of", () => {
		mkdirSync(path("below"));
		writeFileSync(path("below/a"), "inside");
		const below = open("below", Folder);
		const fd = call("__syscall_openat", below, host.string("a"), 0, 0);
		expect(read(fd, 10)).toEqual(["inside"]);
		expect(call("__syscall_openat", 99, host.string("a"), 0, 0)).toBe(
			-errno("EBADF"),
		);
	});
});

describe("descriptors", () => {
	it("have the flags that they were opened with", () => {
		const fd = open("a", Create | ReadWrite | Append);
		const flags = call("__syscall_fcntl64", fd, F_GETFL, 0);
		expect(flags).toBe(Create | ReadWrite | Append);
		expect(call("__syscall_fcntl64", fd, F_SETFL, 0)).toBe(0);
		expect(call("__syscall_fcntl64", fd, F_GETFD, 0)).toBe(0);
		expect(call("__syscall_fcntl64", 1, F_GETFL, 0)).toBe(1);
		expect(call("__syscall_fcntl64", 2, F_SETFL, 0)).toBe(0);
		expect(call("__syscall_fcntl64", 99, F_GETFL, 0)).toBe(-errno("EBADF"));
	});

	it("have copies, with the same position", () => {
		writeFileSync(path("a"), "abcdef");
		const fd = open("a");
		const least = host.room(4);
		host.memory.setU32(least, 10);
		const copy = call("__syscall_fcntl64", fd, F_DUPFD, least);
		expect(copy).toBe(10);
		expect(read(fd, 2)).toEqual(["ab"]);
		expect(read(copy, 2)).toEqual(["cd"]);
	});

	it("are synchronised and cut", () => {
		const fd = open("a", Create | ReadWrite);
		write(fd, "abcdef");
		expect(call("fd_sync", fd)).toBe(0);
		expect(call("__syscall_ftruncate64", fd, 2n)).toBe(0);
		expect(text("a")).toBe("ab");
		expect(call("fd_sync", 99)).toBe(errno("EBADF"));
		expect(call("__syscall_ftruncate64", 99, 2n)).toBe(-errno("EBADF"));
	});
});

describe("what a file is", () => {
	const [FILE, FOLDER, LINK] = [0o100000, 0o040000, 0o120000];
	beforeEach(() => {
		writeFileSync(path("a"), "abc");
		symlinkSync("a", path("link"));
		mkdirSync(path("below"));
	});

	it("is said of descriptors and of paths", () => {
		const buffer = host.room(96);
		const fd = open("a");
		expect(call("__syscall_fstat64", fd, buffer)).toBe(0);
		expect(status(buffer)).toEqual({ kind: FILE, size: 3n });
		expect(call("__syscall_stat64", host.string("below"), buffer)).toBe(0);
		expect(status(buffer).kind).toBe(FOLDER);
		expect(call("__syscall_stat64", host.string("none"), buffer)).toBe(
			-errno("ENOENT"),
		);
		expect(call("__syscall_fstat64", 99, buffer)).toBe(-errno("EBADF"));
	});

	it("is that of a link, or of what it points to", () => {
		const buffer = host.room(96);
		const kind = (name: string, ...args: number[]): number => {
			expect(call(name, ...args)).toBe(0);
			return status(buffer).kind;
		};
		const link = host.string("link");
		expect(kind("__syscall_stat64", link, buffer)).toBe(FILE);
		expect(kind("__syscall_lstat64", link, buffer)).toBe(LINK);
		expect(kind("__syscall_newfstatat", AT_FDCWD, link, buffer, 0)).toBe(FILE);
		expect(
			kind("__syscall_newfstatat", AT_FDCWD, link, buffer, AT_SYMLINK_NOFOLLOW),
		).toBe(LINK);
	});

	it("has its times, in seconds and nanoseconds", () => {
		const buffer = host.room(96);
		call("__syscall_stat64", host.string("a"), buffer);
		const { mtimeMs } = statSync(path("a"));
		expect(host.memory.u64(buffer + 56)).toBe(
			BigInt(Math.floor(mtimeMs / 1000)),
		);
		expect(host.memory.u32(buffer + 64)).toBe(
			Math.floor((mtimeMs % 1000) * 1e6),
		);
	});
});

describe("folders", () => {
	it("are made, listed and taken away", () => {
		expect(call("__syscall_mkdirat", AT_FDCWD, host.string("x"), 0o755)).toBe(
			0,
		);
		writeFileSync(path("x/file"), "");
		expect(call("__syscall_rmdir", host.string("x"))).toBe(-errno("ENOTEMPTY"));
		expect(call("__syscall_unlinkat", AT_FDCWD, host.string("x/file"), 0)).toBe(
			0,
		);
		expect(
			call("__syscall_unlinkat", AT_FDCWD, host.string("x"), AT_REMOVEDIR),
		).toBe(0);
		expect(existsSync(path("x"))).toBe(false);
		call("__syscall_mkdirat", AT_FDCWD, host.string("y"), 0o755);
		expect(call("__syscall_rmdir", host.string("y"))).toBe(0);
		expect(readdirSync(folder)).toEqual([]);
	});

	it("give their entries, as many as there is room for", () => {
		for (const name of ["a", "b", "c"]) writeFileSync(path(name), "");
		mkdirSync(path("d"));
		symlinkSync("a", path("e"));
		const fd = open(".", Folder);
		const SIZE = 280;
		const buffer = host.room(2 * SIZE + 10);
		const entries: [name: string, type: number][] = [];
		const rest = (): void => {
			for (;;) {
				const size = 2 * SIZE + 10;
				const length = call("__syscall_getdents64", fd, buffer, size);
				if (length === 0) break;
				for (let at = buffer; at < buffer + length; at += SIZE)
					entries.push([host.memory.cString(at + 19), host.memory.u8(at + 18)]);
			}
		};
		rest();
		const all = [
			["a", 8],
			["b", 8],
			["c", 8],
			["d", 4],
			["e", 10],
		];
		expect(entries.sort()).toEqual(all);
		// From the start again.
		entries.length = 0;
		expect(seek(fd, 0n, SEEK_SET)).toBe(0n);
		rest();
		expect(entries.sort()).toEqual(all);
		expect(call("__syscall_getdents64", 99, buffer, SIZE)).toBe(
			-errno("EBADF"),
		);
	});

	it("the one that paths start from has a name, if there is room for it", () => {
		const size = folder.length + 1;
		const buffer = host.room(size);
		expect(call("__syscall_getcwd", buffer, size)).toBe(size);
		expect(host.memory.cString(buffer)).toBe(folder);
		expect(call("__syscall_getcwd", buffer, size - 1)).toBe(-errno("EINVAL"));
	});

	it("files go from one to another", () => {
		writeFileSync(path("a"), "abc");
		mkdirSync(path("below"));
		const below = open("below", Folder);
		const from = host.string("a");
		const to = host.string("b");
		expect(call("__syscall_renameat", AT_FDCWD, from, below, to)).toBe(0);
		expect(text("below/b")).toBe("abc");
		expect(call("__syscall_renameat", AT_FDCWD, from, below, to)).toBe(
			-errno("ENOENT"),
		);
	});
});

it("what there is none of is an error", () => {
	expect(call("fd_fdstat_get")).toBe(errno("ENOSYS"));
	expect(call("__syscall_dup3")).toBe(-errno("ENOSYS"));
	expect(call("__syscall_pipe")).toBe(-errno("ENOSYS"));
	expect(call("__syscall_ioctl")).toBe(-errno("ENOTTY"));
	expect(call("__syscall_mknodat")).toBe(-errno("EPERM"));
});

it("what is no error of a file is thrown", () => {
	const broken = fakeHost({
		folder,
		platform: {
			...host.platform,
			files: {
				...host.platform.files,
				status: () => {
					throw new Error("a defect");
				},
			},
		},
	});
	const stat = caller(files(broken));
	expect(() => stat("__syscall_stat64", broken.string("a"), 0)).toThrow(
		"a defect",
	);
});
