/** Texts compared line by line. */
import { diffArrays } from "diff";
import { normalise } from "../normalise.ts";

export interface DiffLine {
	/** "gap": lines that are the same were left out here. */
	readonly kind: "same" | "left" | "right" | "gap";
	/** Without its end. */
	readonly text: string;
}

/** Edits after which texts are taken to have nothing in common. */
const MOST_EDITS = 1_000;

/**
 * Lines that differ, with some around them. What is new in every run (normalise.ts) is no difference; the left text is
 * shown of such lines.
 * @param context lines around each difference
 */
export function lineDiff(
	left: string,
	right: string,
	context = 3,
): readonly DiffLine[] {
	const [one, other] = [linesOf(left), linesOf(right)];
	const changes = diffArrays(
		one.map((line) => normalise(line)),
		other.map((line) => normalise(line)),
		{
			maxEditLength: MOST_EDITS,
		},
	);
	if (changes === undefined)
		return [...sided("left", one), ...sided("right", other)];
	const lines: DiffLine[] = [];
	let [i, j] = [0, 0];
	for (const { added, removed, count } of changes) {
		const kind = removed ? "left" : added ? "right" : "same";
		const from = added ? other.slice(j, j + count) : one.slice(i, i + count);
		lines.push(...sided(kind, from));
		if (!added) i += count;
		if (!removed) j += count;
	}
	return withoutRest(lines, context);
}

/** Without lines that are the same and far from those that are not. */
function withoutRest(lines: readonly DiffLine[], context: number): DiffLine[] {
	const isNear = new Uint8Array(lines.length);
	for (const [n, { kind }] of lines.entries())
		if (kind !== "same")
			isNear.fill(1, Math.max(0, n - context), n + context + 1);
	return lines.flatMap((line, n) => {
		if (isNear[n] === 1) return [line];
		const isFirst = n > 0 ? isNear[n - 1] === 1 : isNear.includes(1);
		return isFirst ? [{ kind: "gap", text: "" } as const] : [];
	});
}

function sided(kind: DiffLine["kind"], lines: readonly string[]): DiffLine[] {
	return lines.map((text) => ({ kind, text }));
}

function linesOf(text: string): string[] {
	const lines = text.split("\n");
	if (lines.at(-1) === "") lines.pop();
	return lines;
}
