/** Columns of text. */
import pc from "picocolors";

/**
 * Rows below their headings, each column as wide as its longest cell; none without rows.
 * @param right numbers of the columns whose cells stand at their right end
 */
export function table(
	headings: readonly string[],
	rows: readonly (readonly string[])[],
	right: readonly number[] = [],
): string[] {
	if (rows.length === 0) return [];
	const widths = headings.map((heading, i) =>
		Math.max(heading.length, ...rows.map((row) => [...(row[i] ?? "")].length)),
	);
	const line = (cells: readonly string[]): string =>
		cells
			.map((cell, i) => {
				const pad = " ".repeat(
					Math.max(0, (widths[i] ?? 0) - [...cell].length),
				);
				return right.includes(i) ? pad + cell : cell + pad;
			})
			.join("  ")
			.trimEnd();
	return [pc.dim(line(headings)), ...rows.map(line)];
}
