/** Where reports go. */
import { appendFileSync, writeFileSync } from "node:fs";
import pc from "picocolors";
import { AvmjitError } from "../errors.ts";
import type { ReportOutput } from "./reporter.ts";
import type { Screen } from "./screen.ts";

export function screenOutput(screen: Screen): ReportOutput {
	return {
		write: (text) => screen.write(text),
		status: (step, share) => screen.status(step, share),
		colours: pc,
		get width() {
			return screen.width;
		},
	};
}

const FILE_WIDTH = 120;

/**
 * A file, written anew; it is there once something is written to it. What GitHub shows of a job is added to, as other
 * steps write there, too.
 * @throws AvmjitError `file`, when writing
 */
export function fileOutput(path: string): ReportOutput {
	let isBegun = path === process.env.GITHUB_STEP_SUMMARY;
	return {
		write(text) {
			try {
				if (isBegun) appendFileSync(path, text);
				else writeFileSync(path, text);
			} catch (error) {
				const { code } = error as NodeJS.ErrnoException;
				throw new AvmjitError("file", path, `cannot be written (${code})`);
			}
			isBegun = true;
		},
		status: () => {},
		colours: pc.createColors(false),
		width: FILE_WIDTH,
	};
}
