/** C structs of the file system calls, as Emscripten's C library lays them out. */
import type { VmMemory } from "../memory.ts";
import type { FileKind, FileStatus } from "../platform.ts";

/** `struct stat`: byte offsets. */
const STAT = {
	dev: 0,
	mode: 4,
	nlink: 8,
	uid: 12,
	gid: 16,
	rdev: 20,
	size: 24,
	blksize: 32,
	blocks: 36,
	atime: 40,
	mtime: 56,
	ctime: 72,
	ino: 88,
} as const;

export function writeStat(
	memory: VmMemory,
	address: number,
	stats: FileStatus,
): void {
	const put = (offset: number, value: number): void =>
		memory.setU32(address + offset, value >>> 0);
	put(STAT.dev, stats.dev);
	put(STAT.mode, stats.mode);
	put(STAT.nlink, stats.nlink);
	put(STAT.uid, stats.uid);
	put(STAT.gid, stats.gid);
	put(STAT.rdev, stats.rdev);
	memory.setU64(address + STAT.size, BigInt(stats.size));
	put(STAT.blksize, 4096);
	put(STAT.blocks, stats.blocks);
	for (const name of ["atime", "mtime", "ctime"] as const) {
		const ms = stats[`${name}Ms`];
		memory.setU64(address + STAT[name], BigInt(Math.floor(ms / 1000)));
		put(STAT[name] + 8, Math.floor((ms % 1000) * 1e6));
	}
	memory.setU64(address + STAT.ino, BigInt(stats.ino));
}

/** `d_type` of a `struct dirent`; what is neither folder nor link is called a file. */
export const ENTRY_TYPE: Readonly<Record<FileKind, number>> = {
	file: 8,
	folder: 4,
	link: 10,
	other: 8,
};
