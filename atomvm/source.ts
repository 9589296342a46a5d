/** Where an AtomVM.wasm is found, and whether the npm package's is the one expected. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { AvmjitError } from "../src/errors.ts";
import type { AtomVmFile, NpmSource } from "./build.ts";
import { popcorn } from "./builds/popcorn.ts";

/** Path of a source's file among the installed packages. @throws AvmjitError `build` */
function packagedPath(source: NpmSource): string {
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
 * Reads an AtomVM.wasm: a user's own, of which nothing is known yet (recognise.ts).
 * @throws AvmjitError `build` when there is no such file
 */
export function readOwnAtomVm(path: string): AtomVmFile {
	return read(path, path, "check the path: --atomvm takes an AtomVM.wasm");
}

/**
 * Reads the AtomVM.wasm of an npm package, and refuses any other.
 * @throws AvmjitError `build`
 */
export function readPackagedAtomVm(source: NpmSource = popcorn): AtomVmFile {
	const path = packagedPath(source);
	const file = read(path, source.file, "run `npm ci`");
	if (file.hash !== source.sha256)
		throw new AvmjitError(
			"build",
			path,
			`not the AtomVM.wasm of ${source.package} ${source.version} (sha256 ${file.hash.slice(0, 12)}…)`,
			`install that exact version: \`npm install --save-exact ${source.package}@${source.version}\``,
		);
	return file;
}

/** A user's own AtomVM.wasm, or the npm package's. @throws AvmjitError `build` */
export function readAtomVm(path?: string): AtomVmFile {
	return path === undefined ? readPackagedAtomVm() : readOwnAtomVm(path);
}

function read(path: string, where: string, hint: string): AtomVmFile {
	try {
		const bytes = readFileSync(path);
		return {
			bytes,
			where,
			hash: createHash("sha256").update(bytes).digest("hex"),
		};
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException;
		const what = code === "EISDIR" ? "is a folder" : `cannot be read (${code})`;
		throw new AvmjitError("build", path, what, hint);
	}
}
