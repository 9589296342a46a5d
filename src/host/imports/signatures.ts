/**
 * Imports as a build declares them. Emscripten without WASM_BIGINT (before version 4) gives a 64-bit parameter as two
 * words, the lower one first; ours take a bigint.
 */
import type { ImportGroup } from "./context.ts";

/** Which parameter of ours is 64 bits wide, and how many there are. */
const WIDE: Readonly<Record<string, readonly [index: number, count: number]>> =
	{
		clock_time_get: [1, 3],
		fd_seek: [1, 4],
		fd_pread: [3, 5],
		fd_pwrite: [3, 5],
		__syscall_ftruncate64: [1, 2],
		_localtime_js: [0, 2],
		_gmtime_js: [0, 2],
	};

/**
 * @param ours what takes a bigint for 64 bits
 * @param type of the import in the build (Manifest.imports); undefined where it is not known
 */
export function asDeclared(
	name: string,
	ours: ImportGroup[string],
	type: string | undefined,
): ImportGroup[string] {
	const [index, count] = WIDE[name] ?? [];
	const params = type?.slice(0, type.indexOf(":"));
	if (index === undefined || count === undefined || params === undefined)
		return ours;
	if (params.length === count && params[index] === "j") return ours;
	if (params.length !== count + 1)
		throw new Error(`import ${name} has the type ${type}`);
	return (...args: never[]): number | undefined => {
		const words = args as readonly number[];
		const low = BigInt((words[index] ?? 0) >>> 0);
		const high = BigInt(words[index + 1] ?? 0);
		const wide: readonly (number | bigint)[] = [
			...words.slice(0, index),
			(high << 32n) | low,
			...words.slice(index + 2),
		];
		return ours(...(wide as never[]));
	};
}
