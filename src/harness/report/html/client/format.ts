/** Numbers and texts for people, besides those of all reports (quantities.ts). */

export function times(factor: number): string {
	if (factor < 0.1) return `${factor.toPrecision(1)}×`;
	if (factor < 10) return `${factor.toFixed(1)}×`;
	return `${count(Math.round(factor))}×`;
}

export function bytes(size: number): string {
	if (size < 1000) return `${size} B`;
	if (size < 999_500)
		return `${(size / 1000).toFixed(size < 10_000 ? 1 : 0)} kB`;
	return `${(size / 1_000_000).toFixed(1)} MB`;
}

/** With a thin space between thousands. */
export function count(number: number): string {
	return String(number).replace(/\B(?=(\d{3})+$)/g, "\u202f");
}

export function plural(number: number, one: string, many = `${one}s`): string {
	return `${count(number)} ${number === 1 ? one : many}`;
}

/** Control characters as pictures of themselves: they are in names and outputs, and nothing would be seen of them. */
export function visible(text: string): string {
	return text.replace(
		// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
		/[\u0000-\u0008\u000b-\u001f\u007f\u2028\u2029]/g,
		(character) => {
			const code = character.charCodeAt(0);
			if (code === 0x7f) return "\u2421";
			return code > 0x7f ? "\u2424" : String.fromCharCode(0x2400 + code);
		},
	);
}
