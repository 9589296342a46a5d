/** Where the AtomVM.wasm of a build is found, and whether it is that build. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { AvmjitError } from "../src/errors.ts";
import type { AtomVmBuild, NpmSource } from "./build.ts";
import { DEFAULT_BUILD } from "./builds/index.ts";

/** Path of a build's file among the installed packages. @throws AvmjitError `build` */
function atomVmPath(source: NpmSource): string {
	const require = createRequire(import.meta.url);
	for (const folder of require.resolve.paths(source.package) ?? []) {
		const path = join(folder, source.package, source.file);
		try {
			readFileSync(join(dirname(path), "..", "package.json"));
			return path;
		} catch {
			// not in this folder
		}
	}
	throw new AvmjitError(
		"build",
		source.package,
		"the package that AtomVM comes in is not installed",
		"run `npm ci`",
	);
}

/**
 * Reads the AtomVM.wasm of a build and refuses any other.
 * @param path of the installed package when left out
 * @throws AvmjitError `build`
 */
export function readAtomVm(
	path?: string,
	{ source }: AtomVmBuild = DEFAULT_BUILD,
): Uint8Array {
	const file = path ?? atomVmPath(source);
	let bytes: Uint8Array;
	try {
		bytes = readFileSync(file);
	} catch (error) {
		throw new AvmjitError(
			"build",
			file,
			`cannot be read (${(error as NodeJS.ErrnoException).code})`,
			"run `npm ci`",
		);
	}
	const hash = createHash("sha256").update(bytes).digest("hex");
	if (hash !== source.sha256) {
		throw new AvmjitError(
			"build",
			file,
			`not the AtomVM.wasm of ${source.package} ${source.version} (sha256 ${hash.slice(0, 12)}…)`,
			`install that exact version: \`npm install --save-exact ${source.package}@${source.version}\``,
		);
	}
	return bytes;
}
