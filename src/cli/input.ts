/** Files that a user names. */
import { readFileSync, statSync } from "node:fs";
import { AvmjitError } from "../errors.ts";

const REASONS: Readonly<Record<string, string>> = {
	ENOENT: "no such file",
	EACCES: "may not be read",
	EISDIR: "is a folder",
	ENOTDIR: "no such file",
};

/** @throws AvmjitError `file` */
export function readInput(path: string): Uint8Array {
	try {
		if (statSync(path).isDirectory())
			throw new AvmjitError(
				"file",
				path,
				"is a folder",
				"name a .beam or .avm file",
			);
		return new Uint8Array(readFileSync(path));
	} catch (error) {
		if (error instanceof AvmjitError) throw error;
		const code = (error as NodeJS.ErrnoException).code ?? "";
		throw new AvmjitError(
			"file",
			path,
			REASONS[code] ?? `cannot be read (${code})`,
			"check the path",
		);
	}
}
