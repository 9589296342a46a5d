import { systemErrorCode } from "../platform.ts";

/** Error numbers of Emscripten's C library: those of WASI preview 1. */
const ERRNO: Readonly<Record<string, number>> = {
	EACCES: 2,
	EAGAIN: 6,
	EBADF: 8,
	EBUSY: 10,
	EEXIST: 20,
	EINVAL: 28,
	EIO: 29,
	EISDIR: 31,
	ELOOP: 32,
	EMFILE: 33,
	ENAMETOOLONG: 37,
	ENFILE: 41,
	ENOENT: 44,
	ENOSPC: 51,
	ENOSYS: 52,
	ENOTDIR: 54,
	ENOTEMPTY: 55,
	ENOTSUP: 58,
	ENOTTY: 59,
	EPERM: 63,
	EPIPE: 64,
	EROFS: 69,
	ESPIPE: 70,
	EXDEV: 75,
};

export function errno(code: string): number {
	return ERRNO[code] ?? (ERRNO.EIO as number);
}

/** The number for an error of the platform's files; others are thrown again. */
export function errnoOf(error: unknown): number {
	const code = systemErrorCode(error);
	if (code === undefined) throw error;
	return errno(code);
}
