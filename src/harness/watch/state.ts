/** How a watched suite is, in words. */
import type { Colours } from "../reporter.ts";

export interface State {
	/** Tests that are watched. */
	readonly tests: number;
	/** Their names. */
	readonly failed: readonly string[];
	/** Modules whose source does not compile. */
	readonly refused: readonly string[];
	/** What the person chose tests by; "" when by nothing. */
	readonly pattern: string;
}

/** Names that are listed. */
const LISTED = 10;

export function stateLines(
	pc: Colours,
	{ tests, failed, refused, pattern }: State,
	hasKeys: boolean,
): string[] {
	const lines = [""];
	if (failed.length > 0) lines.push(pc.red(`failing: ${list(failed)}`));
	if (refused.length > 0)
		lines.push(pc.red(`does not compile: ${list(refused)}`));
	if (failed.length + refused.length === 0)
		lines.push(pc.green(`none of ${tests} fails`));
	if (pattern !== "") lines.push(`only tests that match ${pattern}`);
	lines.push(
		pc.dim(
			hasKeys
				? "waiting for changes · Enter or a: all · f: what fails · p: by name · q: end"
				: "waiting for changes",
		),
	);
	return lines;
}

function list(names: readonly string[]): string {
	const more = names.length - LISTED;
	const shown = names.slice(0, LISTED).join(", ");
	return more > 0 ? `${shown} and ${more} more` : shown;
}
