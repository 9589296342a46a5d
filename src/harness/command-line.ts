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

/** An option as words of a command line; none when it is not set. */
export function optionWords(
	flag: string,
	value: string | number | boolean | undefined,
): string[] {
	if (value === undefined || value === false) return [];
	return value === true ? [flag] : [flag, String(value)];
}

/** A regular expression that only this text matches, as a whole. */
export function exactly(text: string): string {
	return `^${literally(text)}$`;
}

/** A text as part of a regular expression. */
export function literally(text: string): string {
	return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}
