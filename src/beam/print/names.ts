/** Atoms and floats as Erlang writes them. */

const RESERVED = new Set(
	"after and andalso band begin bnot bor bsl bsr bxor case catch cond div end fun if let maybe not of or orelse receive rem try when xor else".split(
		" ",
	),
);
const ESCAPES: Readonly<Record<string, string>> = {
	"\n": "\\n",
	"\r": "\\r",
	"\t": "\\t",
	"\v": "\\v",
	"\b": "\\b",
	"\f": "\\f",
	"\u001b": "\\e",
	"\u007f": "\\d",
	"'": "\\'",
	"\\": "\\\\",
};

/** An atom as Erlang writes it: quoted when it must be. */
export function formatAtom(name: string): string {
	if (/^[a-zß-öø-ÿ][\w@À-ÖØ-öø-ÿ]*$/.test(name) && !RESERVED.has(name))
		return name;
	let text = "";
	for (const char of name) {
		const code = char.codePointAt(0) as number;
		if (ESCAPES[char] !== undefined) text += ESCAPES[char];
		else if (code < 0x20 || (code >= 0x80 && code < 0xa0))
			text += `\\${code.toString(8).padStart(3, "0")}`;
		else if (code > 0xff) text += `\\x{${code.toString(16).toUpperCase()}}`;
		else text += char;
	}
	return `'${text}'`;
}

/** The shortest digits that read back the same, in the shape `io_lib_format` gives them. */
export function formatFloat(value: number): string {
	if (!Number.isFinite(value)) return String(value);
	if (Object.is(value, -0)) return "-0.0";
	const [digitsPart, exponentPart] = Math.abs(value).toExponential().split("e");
	const digits = (digitsPart as string).replace(".", "");
	const exponent = Number(exponentPart);
	const sign = value < 0 ? "-" : "";
	const integral = Math.abs(value) < 2 ** 53;
	const plain = plainFloat(digits, exponent);
	const scientific = `${digits[0]}.${digits.slice(1) || "0"}e${exponent}`;
	const usePlain = integral && plain.length <= scientific.length;
	return sign + (usePlain ? plain : scientific);
}

function plainFloat(digits: string, exponent: number): string {
	if (exponent < 0) return `0.${"0".repeat(-exponent - 1)}${digits}`;
	const whole = digits.slice(0, exponent + 1).padEnd(exponent + 1, "0");
	return `${whole}.${digits.slice(exponent + 1) || "0"}`;
}
