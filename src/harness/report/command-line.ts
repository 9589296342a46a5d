/** Command lines for people to copy. */

/** What a POSIX shell takes for one word as it is. */
const PLAIN = /^[\w@%+=:,./-]+$/;

/** @returns one line that a POSIX shell splits into these words again */
export function commandLine(words: readonly string[]): string {
	return words
		.map((word) =>
			PLAIN.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`,
		)
		.join(" ");
}

/** A regular expression that only this text matches, as a whole. */
export function exactly(text: string): string {
	return `^${text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")}$`;
}
