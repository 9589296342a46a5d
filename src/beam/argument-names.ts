/**
 * Names of functions' arguments in the source, out of the chunk Dbgi (OTP's erl_lint and erl_parse describe Erlang's
 * abstract code, Elixir's elixir_erl what stands in a chunk of its own backend).
 */
import type { BeamModule } from "./beam-file.ts";
import {
	atomText,
	type DecodedTerm,
	decodeTerm,
	elements,
	isList,
	items,
	mapValue,
} from "./decode-term.ts";

export interface ClauseNames {
	/** Line of the clause's head, from 1; undefined where it is not said. */
	readonly line: number | undefined;
	/** For each argument: the variable that the whole of it is bound to, if one is. */
	readonly names: readonly (string | undefined)[];
}

/** Clauses by `name/arity`, in their order; empty without a chunk that can be read. */
export function argumentNames(
	beam: BeamModule,
): ReadonlyMap<string, readonly ClauseNames[]> {
	const chunk = beam.chunks.get("Dbgi");
	const [version, backend, data] = elements(chunk && decodeTerm(chunk));
	if (atomText(version) !== "debug_info_v1") return new Map();
	switch (atomText(backend)) {
		case "erl_abstract_code":
			return new Map(erlangFunctions(elements(data)[0]));
		case "elixir_erl":
			return new Map(elixirFunctions(elements(data)[1]));
		default:
			return new Map();
	}
}

type NamedClauses = [function_: string, clauses: ClauseNames[]];

function erlangFunctions(forms: DecodedTerm | undefined): NamedClauses[] {
	const found: NamedClauses[] = [];
	for (const form of items(forms)) {
		const [kind, , name, arity, clauses] = elements(form);
		if (atomText(kind) !== "function") continue;
		found.push([
			`${atomText(name)}/${String(arity)}`,
			items(clauses).map((clause) => {
				const [, anno, patterns] = elements(clause);
				return { line: lineOf(anno), names: items(patterns).map(erlangName) };
			}),
		]);
	}
	return found;
}

/** An annotation (erl_anno): a line, a line and a column, or a list of properties. */
function lineOf(anno: DecodedTerm | undefined): number | undefined {
	const location =
		elements(anno)[0] ??
		property(anno, "location") ??
		property(anno, "line") ??
		anno;
	const line = elements(location)[0] ?? location;
	return typeof line === "bigint" && line > 0n ? Number(line) : undefined;
}

function property(
	list: DecodedTerm | undefined,
	key: string,
): DecodedTerm | undefined {
	const found = items(list).find((pair) => atomText(elements(pair)[0]) === key);
	return elements(found)[1];
}

/** Of `Name`, `Name = Pattern` or `Pattern = Name`. */
function erlangName(pattern: DecodedTerm | undefined): string | undefined {
	const [kind, , first, second] = elements(pattern);
	switch (atomText(kind)) {
		case "var":
			return shown(atomText(first));
		case "match":
			return erlangName(first) ?? erlangName(second);
		default:
			return undefined;
	}
}

/** `_` is no name. */
function shown(name: string | undefined): string | undefined {
	return name === "_" ? undefined : name;
}

function elixirFunctions(module: DecodedTerm | undefined): NamedClauses[] {
	const found: NamedClauses[] = [];
	for (const definition of items(mapValue(module, "definitions"))) {
		const [key, kind, , clauses] = elements(definition);
		const [name, arity] = elements(key);
		// A macro is a function with the caller before its arguments.
		const isMacro = atomText(kind)?.startsWith("defmacro") === true;
		const prefix = isMacro ? "MACRO-" : "";
		const count = Number(arity) + (isMacro ? 1 : 0);
		found.push([
			`${prefix}${atomText(name)}/${count}`,
			items(clauses).map((clause) => {
				const [meta, patterns] = elements(clause);
				const names = items(patterns).map(elixirName);
				return {
					line: lineOf(meta),
					names: isMacro ? [undefined, ...names] : names,
				};
			}),
		]);
	}
	return found;
}

/**
 * A variable is `{name, meta, context}`, a match `{:=, meta, [left, right]}`. Those that macros and the compiler make up have
 * another context than nil.
 */
function elixirName(pattern: DecodedTerm): string | undefined {
	const [name, , context] = elements(pattern);
	if (isList(context)) {
		if (atomText(name) !== "=") return undefined;
		return context.map(elixirName).find((found) => found !== undefined);
	}
	return atomText(context) === "nil" ? shown(atomText(name)) : undefined;
}

/** Elixir's compiler calls variables `_name@version`; what its users wrote is the name. */
export function sourceName(name: string): string {
	return /^_(.+)@\d+$/.exec(name)?.[1] ?? name;
}
