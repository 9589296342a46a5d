/** Files: the C library's system calls over the platform's files. Descriptors 1 and 2 go to the VM's output. */
import { type FolderEntry, OpenFlag, systemError } from "../platform.ts";
import type { HostContext, ImportGroup } from "./context.ts";
import { errno, errnoOf } from "./errno.ts";
import { ENTRY_TYPE, writeStat } from "./file-structs.ts";

/** `dirfd` of the *at calls that means the working directory. */
const AT_FDCWD = -100;
const AT_SYMLINK_NOFOLLOW = 0x100;
const AT_REMOVEDIR = 0x200;
/** fcntl commands. */
const F_DUPFD = 0;
const F_GETFL = 3;
const F_SETFL = 4;

interface OpenFile {
	readonly fd: number;
	readonly path: string;
	readonly flags: number;
	/** Undefined for what cannot be positioned. */
	position: number | undefined;
	/** Entries of a directory, and the next one to give. */
	directory?: { readonly entries: readonly FolderEntry[]; next: number };
}

export function files(host: HostContext): ImportGroup {
	const { memory, output } = host;
	const { files: fs } = host.platform;
	const open = new Map<number, OpenFile>();
	open.set(0, { fd: -1, path: "", flags: 0, position: undefined });

	/** Runs a WASI call: 0 or an error number. */
	function wasi(body: () => number | undefined): number {
		try {
			return body() ?? 0;
		} catch (error) {
			return errnoOf(error);
		}
	}
	/** Runs a system call: a result, or a negative error number. */
	function system(body: () => number | undefined): number {
		try {
			return body() ?? 0;
		} catch (error) {
			return -errnoOf(error);
		}
	}
	function fail(code: string): never {
		throw systemError(code);
	}
	function file(fd: number): OpenFile {
		return open.get(fd) ?? fail("EBADF");
	}
	function pathAt(directory: number, address: number): string {
		const path = memory.cString(address);
		if (path === "") fail("ENOENT");
		return fs.resolve(
			directory === AT_FDCWD ? host.folder : file(directory).path,
			path,
		);
	}
	/** Calls `each` for the buffers of an iovec array until it says stop; returns the sum. */
	function vectors(
		iovs: number,
		count: number,
		each: (address: number, length: number, done: number) => number,
	): number {
		let done = 0;
		for (let i = 0; i < count; i++) {
			const address = memory.u32(iovs + 8 * i);
			const length = memory.u32(iovs + 8 * i + 4);
			const moved = each(address, length, done);
			done += moved;
			if (moved < length) break;
		}
		return done;
	}
	function write(
		fd: number,
		iovs: number,
		count: number,
		at: number | undefined,
	): number {
		if (fd === 1 || fd === 2) {
			const stream = fd === 1 ? "stdout" : "stderr";
			return vectors(iovs, count, (address, length) => {
				output(stream, memory.slice(address, length));
				return length;
			});
		}
		const target = file(fd);
		const append = (target.flags & OpenFlag.Append) !== 0;
		return vectors(iovs, count, (address, length, done) => {
			const position = append ? null : (at ?? target.position ?? 0) + done;
			return fs.write(target.fd, memory.slice(address, length), position);
		});
	}
	function read(
		fd: number,
		iovs: number,
		count: number,
		at: number | undefined,
	): number {
		const source = file(fd);
		if (source.fd === -1) return 0;
		return vectors(iovs, count, (address, length, done) => {
			const buffer = new Uint8Array(length);
			const from = at ?? source.position;
			const position = from === undefined ? null : from + done;
			const moved = fs.read(source.fd, buffer, position);
			memory.set(address, buffer.subarray(0, moved));
			return moved;
		});
	}
	function advance(fd: number, by: number): void {
		const entry = open.get(fd);
		if (entry?.position !== undefined) entry.position += by;
	}
	function freeDescriptor(from = 3): number {
		let fd = from;
		while (open.has(fd) || fd < 3) fd++;
		return fd;
	}
	function stat(path: string, buffer: number, follow: boolean): void {
		writeStat(memory, buffer, fs.status(path, follow));
	}

	return {
		fd_write: (fd: number, iovs: number, count: number, result: number) =>
			wasi(() => {
				const done = write(fd, iovs, count, undefined);
				advance(fd, done);
				memory.setU32(result, done);
				return 0;
			}),
		fd_pwrite: (
			fd: number,
			iovs: number,
			count: number,
			offset: bigint,
			result: number,
		) =>
			wasi(() => {
				memory.setU32(result, write(fd, iovs, count, Number(offset)));
				return 0;
			}),
		fd_read: (fd: number, iovs: number, count: number, result: number) =>
			wasi(() => {
				const done = read(fd, iovs, count, undefined);
				advance(fd, done);
				memory.setU32(result, done);
				return 0;
			}),
		fd_pread: (
			fd: number,
			iovs: number,
			count: number,
			offset: bigint,
			result: number,
		) =>
			wasi(() => {
				memory.setU32(result, read(fd, iovs, count, Number(offset)));
				return 0;
			}),
		fd_seek: (fd: number, offset: bigint, whence: number, result: number) =>
			wasi(() => {
				const target = file(fd);
				if (target.position === undefined) fail("ESPIPE");
				const base =
					whence === 0
						? 0
						: whence === 1
							? (target.position as number)
							: fs.statusOf(target.fd).size;
				const position = base + Number(offset);
				if (position < 0) fail("EINVAL");
				target.position = position;
				if (position === 0 && target.directory) target.directory.next = 0;
				memory.setU64(result, BigInt(position));
				return 0;
			}),
		fd_close: (fd: number) =>
			wasi(() => {
				const target = file(fd);
				open.delete(fd);
				if (target.fd >= 0) fs.close(target.fd);
				return 0;
			}),
		fd_sync: (fd: number) =>
			wasi(() => {
				fs.sync(file(fd).fd);
				return 0;
			}),
		fd_fdstat_get: () => errno("ENOSYS"),
		__syscall_openat: (
			directory: number,
			path: number,
			flags: number,
			varargs: number,
		) =>
			system(() => {
				const name = pathAt(directory, path);
				const mode = flags & OpenFlag.Create ? memory.u32(varargs) : 0o666;
				const fd = fs.open(name, flags, mode);
				const { kind } = fs.statusOf(fd);
				const seekable = kind === "file" || kind === "folder";
				const number = freeDescriptor();
				open.set(number, {
					fd,
					path: name,
					flags,
					position: seekable ? 0 : undefined,
				});
				return number;
			}),
		__syscall_fcntl64: (fd: number, command: number, varargs: number) =>
			system(() => {
				if (fd === 1 || fd === 2) return command === F_GETFL ? 1 : 0;
				const target = file(fd);
				if (command === F_GETFL) return target.flags;
				if (command === F_SETFL) return 0;
				if (command === F_DUPFD) {
					const number = freeDescriptor(memory.u32(varargs));
					open.set(number, target);
					return number;
				}
				return 0;
			}),
		__syscall_fstat64: (fd: number, buffer: number) =>
			system(() => {
				writeStat(memory, buffer, fs.statusOf(file(fd).fd));
				return 0;
			}),
		__syscall_stat64: (path: number, buffer: number) =>
			system(() => {
				stat(pathAt(AT_FDCWD, path), buffer, true);
				return 0;
			}),
		__syscall_lstat64: (path: number, buffer: number) =>
			system(() => {
				stat(pathAt(AT_FDCWD, path), buffer, false);
				return 0;
			}),
		__syscall_newfstatat: (
			directory: number,
			path: number,
			buffer: number,
			flags: number,
		) =>
			system(() => {
				stat(
					pathAt(directory, path),
					buffer,
					(flags & AT_SYMLINK_NOFOLLOW) === 0,
				);
				return 0;
			}),
		__syscall_ftruncate64: (fd: number, length: bigint) =>
			system(() => {
				fs.truncate(file(fd).fd, Number(length));
				return 0;
			}),
		__syscall_getcwd: (buffer: number, size: number) =>
			system(() => {
				const { folder } = host;
				const length = new TextEncoder().encode(folder).length + 1;
				if (length > size) fail("EINVAL");
				memory.setCString(buffer, folder, size);
				return length;
			}),
		__syscall_mkdirat: (directory: number, path: number, mode: number) =>
			system(() => {
				fs.makeFolder(pathAt(directory, path), mode);
				return 0;
			}),
		__syscall_rmdir: (path: number) =>
			system(() => {
				fs.removeFolder(pathAt(AT_FDCWD, path));
				return 0;
			}),
		__syscall_unlinkat: (directory: number, path: number, flags: number) =>
			system(() => {
				const name = pathAt(directory, path);
				if (flags & AT_REMOVEDIR) fs.removeFolder(name);
				else fs.remove(name);
				return 0;
			}),
		__syscall_renameat: (
			fromDirectory: number,
			from: number,
			toDirectory: number,
			to: number,
		) =>
			system(() => {
				fs.rename(pathAt(fromDirectory, from), pathAt(toDirectory, to));
				return 0;
			}),
		__syscall_getdents64: (fd: number, buffer: number, size: number) =>
			system(() => {
				const target = file(fd);
				target.directory ??= { entries: fs.list(target.path), next: 0 };
				return writeEntries(host, target.directory, buffer, size);
			}),
		__syscall_dup3: () => -errno("ENOSYS"),
		__syscall_ioctl: () => -errno("ENOTTY"),
		__syscall_mknodat: () => -errno("EPERM"),
		__syscall_pipe: () => -errno("ENOSYS"),
	};
}

/** Bytes of the C library's `struct dirent`. */
const DIRENT_SIZE = 280;

function writeEntries(
	{ memory }: HostContext,
	directory: NonNullable<OpenFile["directory"]>,
	buffer: number,
	size: number,
): number {
	let at = buffer;
	while (at + DIRENT_SIZE <= buffer + size) {
		const entry = directory.entries[directory.next];
		if (entry === undefined) break;
		directory.next++;
		memory.setU64(at, BigInt(directory.next));
		memory.setU64(at + 8, BigInt(directory.next * DIRENT_SIZE));
		memory.setU16(at + 16, DIRENT_SIZE);
		memory.setU8(at + 18, ENTRY_TYPE[entry.kind]);
		memory.setCString(at + 19, entry.name, 256);
		at += DIRENT_SIZE;
	}
	return at - buffer;
}
