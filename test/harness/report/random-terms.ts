import * as fc from "fast-check";

/** Terms as they are printed, of every kind. */
const ATOMS = [
	"a",
	"ok",
	"'An atom'",
	"'it\\'s'",
	"true",
	"Unquoted_of_AtomVM",
	"0",
	"-17",
	"340282366920938463463374607431768211456",
	"1.5",
	"-1.0e-10",
	"0.1e300",
	'"text"',
	'"with \\" in it"',
	'"a, b]"',
	'<<"text">>',
	"<0.5.0>",
	"#Ref<0.0.0.12>",
	"#Port<0.3>",
	"#Fun<lists.0>",
	"#Fun<'A b'.1.77>",
	"fun lists:map/2",
	"fun 'a b':c/0",
	"[]",
	"{}",
	"#{}",
	"<<>>",
] as const;

const byte = fc.integer({ min: 0, max: 255 }).map(String);
const some = { minLength: 1, maxLength: 5 };

export const printedTerm: fc.Arbitrary<string> = fc.letrec<{ term: string }>(
	(tie) => ({
		term: fc.oneof(
			{ depthSize: "small", withCrossShrink: true },
			fc.constantFrom(...ATOMS),
			fc.array(byte, some).map((bytes) => `<<${bytes.join(",")}>>`),
			fc.array(tie("term"), some).map((items) => `{${items.join(",")}}`),
			fc.array(tie("term"), some).map((items) => `[${items.join(",")}]`),
			fc
				.tuple(fc.array(tie("term"), some), tie("term"))
				.filter(([, tail]) => !tail.startsWith("["))
				.map(([items, tail]) => `[${items.join(",")}|${tail}]`),
			fc
				.uniqueArray(fc.tuple(tie("term"), tie("term")), {
					...some,
					selector: ([key]) => key,
				})
				.map((all) => `#{${all.map((pair) => pair.join("=>")).join(",")}}`),
		),
	}),
).term;
