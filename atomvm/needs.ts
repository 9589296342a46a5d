/**
 * What is looked for in a build by its name: for whom, and what becomes of the build without it. The names are in the tables
 * that the passes work by; this puts them together, so that a build is looked at once, before anything is done to it.
 */
import { ENUMERATIONS } from "../src/abi/enums.ts";
import type { WasmBinary } from "../src/wasm/reader/parse.ts";
import type { Shape } from "./build.ts";
import { Callables } from "./callable.ts";
import type { DebugTypes } from "./dwarf/types.ts";
import {
	GENERATED_IMPORTS,
	HOST_IMPORTS,
	NATIVE_IMPORTS,
	NATIVE_ORIGINALS,
} from "./exports.ts";
import type { Feature } from "./features.ts";
import { HOOKS, type Hook, TRACE_HOOKS } from "./hooks.ts";
import { CONSTANTS, FIELDS, STRUCTS } from "./structs.ts";

export interface Need {
	readonly kind: "function" | "struct" | "field" | "constant";
	readonly name: string;
	/** Pass, or part of this package. */
	readonly by: string;
	readonly why: string;
	/** What goes without it; without it there is none that can do without: the build is refused. */
	readonly feature?: Feature;
}

/**
 * What became of a need. `changed`: it is there, and is not what its prototype or the sources say. `inlined`: a function that
 * is to have a hook is there, and its body is also where it was called.
 */
export interface Finding extends Need {
	readonly state: "found" | "missing" | "changed" | "inlined";
}

function functions(
	names: readonly string[],
	by: string,
	why: string,
): readonly Need[] {
	return names.map((name) => ({ kind: "function", name, by, why }));
}

function ofHook(by: string, { function: name, why, feature }: Hook): Need {
	return { kind: "function", name, by, why, ...(feature && { feature }) };
}

export function needs({ interpreter }: Shape): readonly Need[] {
	const hooks: readonly Hook[] = Object.values(HOOKS);
	const constant = (name: string): Need => ({
		kind: "constant",
		name,
		by: "abi.h",
		why: "native code uses its value",
	});
	return [
		...functions([interpreter.loop], "slices", "the interpreter's loop"),
		...functions(
			interpreter.switches,
			"slices",
			"the loop ends a process's turn by it",
		),
		...hooks.map((hook) => ofHook("hooks", hook)),
		...TRACE_HOOKS.map((hook) => ofHook("tracing", hook)),
		...functions(NATIVE_IMPORTS, "native/", "native code calls it"),
		...functions(GENERATED_IMPORTS, "src/jit", "generated code calls it"),
		...functions(HOST_IMPORTS, "src/host", "the host calls it"),
		...STRUCTS.map(
			(name): Need => ({
				kind: "struct",
				name,
				by: "abi.h",
				why: "host and native code read and write it",
			}),
		),
		...FIELDS.map(
			(name): Need => ({
				kind: "field",
				name,
				by: "src/host",
				why: "the host reads it",
			}),
		),
		...CONSTANTS.map(constant),
		...Object.values(ENUMERATIONS).flatMap(({ values, names }) =>
			Object.keys(values).map((key) => constant(names?.[key] ?? key)),
		),
	];
}

/** Functions whose prototype must be as in the sources, since they are called from outside. */
const CALLED: ReadonlySet<string> = new Set([
	...NATIVE_IMPORTS,
	...NATIVE_ORIGINALS,
	...GENERATED_IMPORTS,
	...HOST_IMPORTS,
]);

const HOOKED: ReadonlySet<string> = new Set(
	[...Object.values(HOOKS), ...TRACE_HOOKS].map((hook) => hook.function),
);

/** What of its needs a build meets. */
export function findings(
	binary: WasmBinary,
	types: DebugTypes,
	shape: Shape,
): readonly Finding[] {
	const callables = new Callables(binary, types, shape.naming);
	const expected = expectedValues();
	const state = ({ kind, name }: Need): Finding["state"] => {
		switch (kind) {
			case "function": {
				const { state } = callables.find(name);
				if (state === "missing") return state;
				if (HOOKED.has(name) && types.isInlined(name)) return "inlined";
				return CALLED.has(name) ? state : "found";
			}
			case "struct":
				return types.hasStruct(name) ? "found" : "missing";
			case "field":
				return hasField(types, name) ? "found" : "missing";
			case "constant": {
				const value = types.constants.get(name);
				if (value === undefined) return "missing";
				return (expected.get(name) ?? value) === value ? "found" : "changed";
			}
		}
	};
	return needs(shape).map((need) => ({ ...need, state: state(need) }));
}

function hasField(types: DebugTypes, path: string): boolean {
	const [struct = "", field] = path.split(".");
	return (
		types.hasStruct(struct) &&
		types.layout(struct).fields.some(({ name }) => name === field)
	);
}

/** Of enumeration constants, as src/abi says. */
function expectedValues(): ReadonlyMap<string, number> {
	return new Map(
		Object.values(ENUMERATIONS).flatMap(({ values, names }) =>
			Object.entries(values).map(([key, value]): [string, number] => [
				names?.[key] ?? key,
				value,
			]),
		),
	);
}
