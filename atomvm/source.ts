/** The AtomVM build that this project is made for, and where it is found. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { AvmjitError } from "../src/errors.ts";

/** The pinned build: AtomVM 0.7 for Emscripten, with names and DWARF, as the package ships it. */
export const ATOMVM_SOURCE = {
	package: "@swmansion/popcorn",
	version: "0.3.3",
	file: "dist/AtomVM.wasm",
	sha256: "55658601a27822079eaa8280e1082a7fda1f85436966e56636bb54fb3bcaf03c",
} as const;

/** Path of the pinned AtomVM.wasm among the installed packages. */
function atomVmPath(): string {
	const require = createRequire(import.meta.url);
	for (const folder of require.resolve.paths(ATOMVM_SOURCE.package) ?? []) {
		const path = join(folder, ATOMVM_SOURCE.package, ATOMVM_SOURCE.file);
		try {
			readFileSync(join(dirname(path), "..", "package.json"));
			return path;
		} catch {
			// not in this folder
		}
	}
	throw new AvmjitError(
		"build",
		ATOMVM_SOURCE.package,
		"the package that AtomVM comes in is not installed",
		"run `npm ci`",
	);
}

/** Reads an AtomVM.wasm and refuses all but the pinned one. */
export function readAtomVm(path: string = atomVmPath()): Uint8Array {
	let bytes: Uint8Array;
	try {
		bytes = readFileSync(path);
	} catch (error) {
		throw new AvmjitError(
			"build",
			path,
			`cannot be read (${(error as NodeJS.ErrnoException).code})`,
			"run `npm ci`",
		);
	}
	const hash = createHash("sha256").update(bytes).digest("hex");
	if (hash !== ATOMVM_SOURCE.sha256) {
		throw new AvmjitError(
			"build",
			path,
			`not the AtomVM.wasm of ${ATOMVM_SOURCE.package} ${ATOMVM_SOURCE.version} (sha256 ${hash.slice(0, 12)}…)`,
			`install that exact version: \`npm install --save-exact ${ATOMVM_SOURCE.package}@${ATOMVM_SOURCE.version}\``,
		);
	}
	return bytes;
}
