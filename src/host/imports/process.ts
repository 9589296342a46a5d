/** Exit, abort, the environment, randomness. */
import { Unsupported, VmCrash, VmExit } from "../errors.ts";
import type { HostContext, ImportGroup } from "./context.ts";

export function processImports(host: HostContext): ImportGroup {
	const { memory } = host;
	const encoder = new TextEncoder();
	const variables = host.environment.map((text) => encoder.encode(`${text}\0`));

	function environ_sizes_get(count: number, size: number): number {
		memory.setU32(count, variables.length);
		memory.setU32(
			size,
			variables.reduce((sum, { length }) => sum + length, 0),
		);
		return 0;
	}

	function environ_get(pointers: number, buffer: number): number {
		let at = buffer;
		for (const [i, bytes] of variables.entries()) {
			memory.setU32(pointers + 4 * i, at);
			memory.set(at, bytes);
			at += bytes.length;
		}
		return 0;
	}

	function __assert_fail(
		condition: number,
		file: number,
		line: number,
		where: number,
	): never {
		const text = (address: number): string =>
			address === 0 ? "?" : memory.cString(address);
		throw new VmCrash(
			`assertion failed: ${text(condition)} (${text(file)}:${line}, ${text(where)})`,
		);
	}

	/** A line on standard error, as Emscripten's runtime writes it. */
	function emscripten_err(line: number): undefined {
		const bytes = encoder.encode(`${memory.cString(line)}\n`);
		host.output("stderr", bytes);
	}

	return {
		__assert_fail,
		emscripten_err,
		environ_sizes_get,
		environ_get,
		exit: (status: number): never => {
			throw new VmExit(status);
		},
		_abort_js: (): never => {
			throw new VmCrash("abort()");
		},
		segfault: (): never => {
			throw new VmCrash("segmentation fault");
		},
		alignfault: (): never => {
			throw new VmCrash("misaligned access");
		},
		emscripten_random: () => {
			const bytes = new Uint8Array(4);
			host.platform.random(bytes);
			return new DataView(bytes.buffer).getUint32(0) / 2 ** 32;
		},
		emscripten_exit_with_live_runtime: (): never => {
			throw new Unsupported("a runtime that stays alive after main()");
		},
	};
}
