/**
 * Makes test/debug/inspect/guard/expected.json: random guard expressions, and what OTP makes of them. Run by hand, where the
 * generator has changed: `node scripts/guard-expressions.mjs`, with OTP 27 as `erl`, or as what $ERL names.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const COUNT = 2500;
const OUT = fileURLToPath(
	new URL("../test/debug/inspect/guard/expected.json", import.meta.url),
);

/** What variables stand for. */
const VARIABLES = {
	A: "1",
	B: "-7",
	Big: "16#FFFF_FFFF_FFFF_FFFF_FFFF",
	Neg: "-(1 bsl 63)",
	Exact: "9007199254740993",
	Whole: "9007199254740992.0",
	F: "2.5",
	G: "-0.5",
	Huge: "1.0e300",
	Yes: "true",
	No: "false",
	Atom: "'an atom'",
	L: "[1, 2.0, a, [b]]",
	Improper: "[1, 2|x]",
	Text: '"text"',
	T: '{record, 1, "x", 2.0}',
	Empty: "{}",
	M: '#{a => 1, 2 => two, 2.0 => deux, "k" => {1}}',
	N: "#{b => 1, 1 => []}",
	Bin: '<<"binary", 0, 255>>',
	Utf: '<<"gr\\x{fc}n"/utf8>>',
};

let state = 20_251_125;
function random(n) {
	state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
	return (state >>> 8) % n;
}
const pick = (items) => items[random(items.length)];

const NUMBERS = [
	"0",
	"1",
	"-1",
	"2",
	"3",
	"17",
	"255",
	"256",
	"-256",
	"16#ff",
	"2#1011",
	"36#zz",
	"1_000_000",
	"$a",
	"$\\n",
	"$\\x{20ac}",
	"134217727",
	"134217728",
	"-134217729",
	"9223372036854775807",
	"123456789012345678901234567890",
	"0.0",
	"-0.0",
	"0.5",
	"1.0",
	"-1.5",
	"2.5",
	"3.5",
	"1.0e10",
	"1.5e-3",
	"1.0e308",
	"A",
	"B",
	"Big",
	"Neg",
	"Exact",
	"Whole",
	"F",
	"G",
	"Huge",
];
const TERMS = [
	...NUMBERS,
	"a",
	"b",
	"'A b'",
	"'\\x{e9}'",
	"true",
	"false",
	"record",
	"[]",
	'""',
	'"abc"',
	"{}",
	"#{}",
	"<<>>",
	"<<1,2,3>>",
	"Atom",
	"L",
	"Improper",
	"Text",
	"T",
	"Empty",
	"M",
	"N",
	"Bin",
	"Utf",
	"Yes",
	"No",
];
const TESTS = [
	"is_atom",
	"is_binary",
	"is_bitstring",
	"is_boolean",
	"is_float",
	"is_function",
	"is_integer",
	"is_list",
	"is_map",
	"is_number",
	"is_pid",
	"is_port",
	"is_reference",
	"is_tuple",
];

function number(depth) {
	if (depth <= 0 || random(4) === 0) return pick(NUMBERS);
	switch (random(11)) {
		case 0:
		case 1:
		case 2:
			return `(${number(depth - 1)} ${pick(["+", "-", "*"])} ${number(depth - 1)})`;
		case 3:
			return `${number(depth - 1)} / ${number(depth - 1)}`;
		case 4:
			return `${number(depth - 1)} ${pick(["div", "rem", "band", "bor", "bxor"])} ${number(depth - 1)}`;
		case 5:
			return `${number(depth - 1)} ${pick(["bsl", "bsr"])} ${pick(["0", "1", "31", "70", "(-3)"])}`;
		case 6:
			return `${pick(["- ", "+ ", "bnot "])}${number(depth - 1)}`;
		case 7:
			return `${pick(["abs", "float", "round", "trunc", "floor", "ceil"])}(${number(depth - 1)})`;
		case 8:
			return `${pick(["length", "size", "byte_size", "bit_size", "tuple_size", "map_size", "hd"])}(${term(depth - 1)})`;
		case 9:
			return `element(${pick(["1", "2", "4", "5", "0", "a"])}, ${term(depth - 1)})`;
		default:
			return `${pick(["min", "max"])}(${term(depth - 1)}, ${number(depth - 1)})`;
	}
}

function term(depth) {
	if (depth <= 0 || random(3) === 0) return pick(TERMS);
	switch (random(12)) {
		case 0:
			return `{${all(depth)}}`;
		case 1:
			return `[${all(depth)}]`;
		case 2:
			return `[${term(depth - 1)}|${term(depth - 1)}]`;
		case 3:
			return `#{${term(depth - 1)} => ${term(depth - 1)}, ${pick(NUMBERS)} => ${term(depth - 1)}}`;
		case 4:
			return `${pick(["M", "N", "#{}", "L"])}#{${term(depth - 1)} ${pick(["=>", ":="])} ${term(depth - 1)}}`;
		case 5:
			return `<<${pick(NUMBERS)}, "x", (${number(depth - 1)})>>`;
		case 6:
			return `${pick(["hd", "tl"])}(${term(depth - 1)})`;
		case 7:
			return `map_get(${pick(["a", "2", "2.0", '"k"', "c"])}, ${pick(["M", "N", "L"])})`;
		case 8:
			return `binary_part(${pick(["Bin", "Utf", "L"])}, ${pick(["0", "2", "9", "-1"])}, ${pick(["0", "1", "-2", "7"])})`;
		case 9:
			return boolean(depth - 1);
		default:
			return number(depth - 1);
	}
}

const all = (depth) =>
	Array.from({ length: random(4) }, () => term(depth - 1)).join(", ");

function boolean(depth) {
	if (depth <= 0) return pick(["true", "false", "Yes", "No"]);
	switch (random(9)) {
		case 0:
		case 1:
		case 2:
			return `${operand(depth)} ${pick(["==", "/=", "=:=", "=/=", "<", "=<", ">", ">="])} ${operand(depth)}`;
		case 3:
			return `(${boolean(depth - 1)}) ${pick(["and", "or", "xor", "andalso", "orelse"])} (${boolean(depth - 1)})`;
		case 4:
			return `not (${boolean(depth - 1)})`;
		case 5:
			return `${pick(TESTS)}(${term(depth - 1)})`;
		case 6:
			return `is_map_key(${pick(TERMS)}, ${pick(["M", "N", "M", "T"])})`;
		case 7:
			return pick([
				"is_record(T, hd([record]))",
				"erlang:is_record(T, record, 4)",
				"is_record(L, hd([record]))",
				"erlang:is_record(T, other, 4)",
				"is_function(A, 1)",
				"is_function(A, -1)",
				"erlang:is_list(L)",
			]);
		default:
			return `${boolean(depth - 1)} ${pick(["andalso", "orelse", "and", "or"])} ${boolean(depth - 1)}`;
	}
}

/** Of a comparison, which is none itself. */
function operand(depth) {
	return `(${random(2) === 0 ? number(depth - 1) : term(depth - 1)})`;
}

/** Operators without brackets: what binds how strongly. */
function chain() {
	const operators = [
		"+",
		"-",
		"*",
		"/",
		"div",
		"rem",
		"band",
		"bor",
		"bxor",
		"bsl",
		"bsr",
	];
	let text = pick(["3", "17", "-5", "not true", "2"]);
	for (let i = 0; i < 2 + random(4); i++)
		text += ` ${pick(operators)} ${pick(["1", "2", "3", "-2", "bnot 4", "- - 3"])}`;
	return random(2) === 0
		? text
		: `${text} < ${pick(["3", "2 + 2"])} ${pick(["andalso", "orelse", "and", "xor"])} true`;
}

const expressions = new Set();
while (expressions.size < COUNT) {
	const make = [() => number(3), () => term(3), () => boolean(3), chain];
	expressions.add(pick(make)());
}

const ERLANG = `
Read = fun(Text) ->
  {ok, Tokens, _} = erl_scan:string(unicode:characters_to_list(Text) ++ "."),
  erl_parse:parse_exprs(Tokens)
end,
Tag = fun(T) when is_tuple(T) -> element(1, T); (T) -> T end,
Eval = fun(Text, Bindings) ->
  case Read(Text) of
    {ok, Exprs} ->
      try erl_eval:exprs(Exprs, Bindings) of
        {value, V, _} -> ["v", base64:encode(term_to_binary(V))]
      catch error:R -> ["e", atom_to_list(Tag(R))]
      end;
    {error, _} -> "s"
  end
end,
[In, Out] = init:get_plain_arguments(),
{ok, Bytes} = file:read_file(In),
[Names, Lines] = [binary:split(Part, <<"\\n">>, [global, trim_all]) || Part <- binary:split(Bytes, <<"\\n--\\n">>)],
Bindings = lists:foldl(fun(Line, B) ->
  {ok, Exprs} = Read(Line), {value, _, New} = erl_eval:exprs(Exprs, B), New
end, erl_eval:new_bindings(), Names),
Show = fun(V) -> ["v", base64:encode(term_to_binary(V))] end,
Values = [Show(erl_eval_value) || erl_eval_value <- [element(2, erl_eval:binding(list_to_atom(binary_to_list(hd(binary:split(N, <<" =">>)))), Bindings)) || N <- Names]],
ok = file:write_file(Out, lists:join("\\n", Values ++ [Eval(L, Bindings) || L <- Lines])),
halt().
`.replaceAll("erl_eval_value", "Value");

const folder = mkdtempSync(join(tmpdir(), "guards-"));
const names = Object.entries(VARIABLES).map(
	([name, text]) => `${name} = ${text}`,
);
const texts = [...expressions];
writeFileSync(join(folder, "in"), [...names, "--", ...texts].join("\n"));
execFileSync(
	process.env.ERL ?? "erl",
	[
		"-noshell",
		"-eval",
		ERLANG,
		"-extra",
		join(folder, "in"),
		join(folder, "out"),
	],
	{ stdio: "inherit" },
);
const results = readFileSync(join(folder, "out"), "utf8").split("\n");
rmSync(folder, { recursive: true });

const variables = Object.keys(VARIABLES).map((name, i) => [name, results[i]]);
const expected = texts.map((text, i) => [text, results[names.length + i]]);
/** One expression on a line. */
const lines = (items) => items.map((item) => JSON.stringify(item)).join(",\n");
writeFileSync(
	OUT,
	`{"variables": [\n${lines(variables)}\n],\n"expressions": [\n${lines(expected)}\n]}\n`,
);
