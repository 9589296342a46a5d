/** What an editor's launch configuration says. */
import { dirname, resolve } from "node:path";
import { AvmjitError } from "../../errors.ts";

export interface LaunchConfiguration {
	/** Absolute path of a .beam, .erl or .avm file. */
	readonly program: string;
	/** More modules, absolute paths. */
	readonly modules: readonly string[];
	readonly mode: "jit" | "emulated";
	readonly function: string;
	readonly stopOnEntry: boolean;
	/** Where the program's relative paths start. */
	readonly cwd: string;
	readonly erlc: string;
	readonly erlcOptions: readonly string[];
	/** Path of an AtomVM.wasm; the npm package's when left out. */
	readonly atomvm?: string;
	readonly outDir?: string;
	/** The client runs it without debugging it. */
	readonly noDebug: boolean;
}

/** What a configuration that does not say so has. */
export interface AdapterPreset {
	readonly erlc: string;
	readonly atomvm?: string;
}

const KINDS = {
	program: "string",
	modules: "strings",
	mode: "string",
	function: "string",
	stopOnEntry: "boolean",
	cwd: "string",
	erlc: "string",
	erlcOptions: "strings",
	outDir: "string",
	atomvm: "string",
	noDebug: "boolean",
} as const;

type Kind = (typeof KINDS)[keyof typeof KINDS];

const IS: Readonly<Record<Kind, (value: unknown) => boolean>> = {
	string: (value) => typeof value === "string" && value !== "",
	boolean: (value) => typeof value === "boolean",
	strings: (value) =>
		Array.isArray(value) && value.every((item) => typeof item === "string"),
};
const WANTED: Readonly<Record<Kind, string>> = {
	string: "a string",
	boolean: "true or false",
	strings: "a list of strings",
};

/**
 * @param given arguments of the request `launch`; what editors add for themselves is passed over
 * @param preset what compiles sources, and the AtomVM, when the configuration does not say
 * @throws AvmjitError `usage`
 */
export function readConfiguration(
	given: object | undefined,
	preset: AdapterPreset,
): LaunchConfiguration {
	const values = (given ?? {}) as Readonly<Record<string, unknown>>;
	for (const [name, kind] of Object.entries(KINDS)) {
		const value = values[name];
		if (value !== undefined && value !== null && !IS[kind](value))
			throw wrong(name, `must be ${WANTED[kind]}`);
	}
	const text = (name: keyof typeof KINDS): string | undefined =>
		(values[name] as string | null | undefined) ?? undefined;
	const texts = (name: keyof typeof KINDS): readonly string[] =>
		(values[name] as readonly string[] | null | undefined) ?? [];
	const named = text("program");
	if (named === undefined)
		throw wrong(
			"program",
			"is missing",
			"name a .beam, .erl or .avm file to debug",
		);
	const base = text("cwd");
	const path = (file: string): string => resolve(base ?? ".", file);
	const program = path(named);
	for (const file of [program, ...texts("modules")])
		if (!/\.(beam|erl|avm)$/.test(file))
			throw wrong(file, "is no .beam, .erl or .avm file");
	const mode = text("mode") ?? "jit";
	if (mode !== "jit" && mode !== "emulated")
		throw wrong("mode", `is "${mode}"`, 'it is "jit" or "emulated"');
	const outDir = text("outDir");
	const atomvm = text("atomvm");
	const build = atomvm === undefined ? preset.atomvm : path(atomvm);
	return {
		program,
		modules: texts("modules").map(path),
		mode,
		function: text("function") ?? "start",
		stopOnEntry: values.stopOnEntry === true,
		cwd: base === undefined ? dirname(program) : resolve(base),
		erlc: text("erlc") ?? preset.erlc,
		erlcOptions: texts("erlcOptions"),
		...(outDir !== undefined && { outDir: path(outDir) }),
		...(build !== undefined && { atomvm: build }),
		noDebug: values.noDebug === true,
	};
}

function wrong(name: string, what: string, hint?: string): AvmjitError {
	return new AvmjitError("usage", `launch configuration, ${name}`, what, hint);
}
