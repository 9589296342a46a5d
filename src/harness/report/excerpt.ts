/** Cuts texts for people, never where they have to look. */

/**
 * What surrounds a place, in one line: `…,41,42,43,…`. The whole, where that is short enough.
 * @param at a place of the text that must be seen
 * @param width of the result at most, in characters
 */
export function excerpt(text: string, at: number, width: number): string {
	const line = visible(text);
	const characters = [...line];
	if (characters.length <= width) return line;
	// A third of it is before the place, as what follows tells more.
	const place = [...line.slice(0, at)].length;
	const latest = characters.length - width + 1;
	const start = Math.max(0, Math.min(place - Math.floor(width / 3), latest));
	if (start <= 1) return `${characters.slice(0, width - 1).join("")}…`;
	const end = start + width - 2;
	const isLast = end >= characters.length - 1;
	return isLast
		? `…${characters.slice(characters.length - width + 1).join("")}`
		: `…${characters.slice(start, end).join("")}…`;
}

/** In one line, character by character: controls, which a terminal would obey, by their pictures. */
export function visible(text: string): string {
	return text.replace(/\p{Cc}/gu, (character) => {
		const code = character.charCodeAt(0);
		if (character === "\n") return "⏎";
		return code < 0x20 ? String.fromCharCode(0x2400 + code) : "␡";
	});
}
