/**
 * Looks at an AtomVM.wasm before anything is done to it: whether it can be prepared, what goes without, and if it cannot,
 * why, and what to do about it.
 */
import { AvmjitError } from "../src/errors.ts";
import { parseModule, type WasmBinary } from "../src/wasm/reader/parse.ts";
import { WIDE_MEMORY } from "../src/wasm/reader/sections.ts";
import { type AtomVmFile, EMSCRIPTEN, type Shape } from "./build.ts";
import { readEntries } from "./dwarf/entries.ts";
import { DebugTypes } from "./dwarf/types.ts";
import { type BuildFacts, buildFacts } from "./facts.ts";
import type { LeftOut } from "./features.ts";
import { LINK_HINT, NAMES_HINT } from "./hints.ts";
import { type Finding, findings } from "./needs.ts";

/** A build that can be prepared. */
export interface Recognised {
	readonly binary: WasmBinary;
	readonly types: DebugTypes;
	readonly facts: BuildFacts;
	readonly findings: readonly Finding[];
	readonly leftOut: readonly LeftOut[];
}

/** What was seen of a build, as far as it could be read. */
export interface Examination extends Partial<Recognised> {
	/** Why it cannot be prepared. */
	readonly refusal?: AvmjitError;
}

/** @throws AvmjitError `build` when it cannot be prepared */
export function recognise(
	file: AtomVmFile,
	shape: Shape = EMSCRIPTEN,
): Recognised {
	const { refusal, binary, types, facts, findings, leftOut } = examine(
		file,
		shape,
	);
	if (refusal) throw refusal;
	if (!binary || !types || !facts || !findings || !leftOut)
		throw new Error(`${file.where}: looked at in part`);
	return { binary, types, facts, findings, leftOut };
}

export function examine(
	file: AtomVmFile,
	shape: Shape = EMSCRIPTEN,
): Examination {
	const refuse = (what: string, hint: string): AvmjitError =>
		new AvmjitError("build", file.where, what, hint);
	const notWasm = withoutHeader(file.bytes);
	if (notWasm !== undefined)
		return { refusal: refuse(notWasm.what, notWasm.hint) };
	let binary: WasmBinary;
	try {
		binary = parseModule(file.bytes, file.where);
	} catch (error) {
		if (!(error instanceof AvmjitError)) throw error;
		return {
			refusal: error.what.includes(WIDE_MEMORY)
				? refuse(
						"is WebAssembly with 64-bit addresses (wasm64)",
						"build it for wasm32: without -sMEMORY64",
					)
				: refuse(
						`is truncated or damaged: ${error.what.replace("not a valid WebAssembly binary: ", "")}`,
						"copy or build it again",
					),
		};
	}
	const facts = buildFacts(binary, shape);
	const seen = { binary, facts };
	const rejected = engineError(file.bytes);
	if (rejected !== undefined && !TOO_MANY_LOCALS.test(rejected))
		return {
			...seen,
			refusal: refuse(
				`is damaged: the engine does not accept its code (${rejected})`,
				"copy or build it again",
			),
		};
	if (binary.names.functions.size === 0)
		return {
			...seen,
			refusal: refuse(
				"has no names of functions (no name section)",
				NAMES_HINT,
			),
		};
	const names = new Set(binary.names.functions.values());
	if (!names.has("context_execute_loop") && !names.has(shape.interpreter.loop))
		return {
			...seen,
			refusal: refuse(
				"is not AtomVM: no function context_execute_loop or scheduler_entry_point",
				"give the AtomVM.wasm that AtomVM's build for Emscripten makes (src/platforms/emscripten)",
			),
		};
	const old = tooOld(facts, names, shape);
	if (old !== undefined)
		return {
			...seen,
			refusal: refuse(old, "build release-0.7 or main of AtomVM"),
		};
	if (!binary.sections.some(({ name }) => name === ".debug_info"))
		return {
			...seen,
			refusal: refuse(
				binary.sections.some(({ name }) => name === "external_debug_info")
					? "has its debugging information in another file"
					: "has no debugging information (DWARF)",
				NAMES_HINT,
			),
		};
	return examineContents(file, binary, shape, refuse);
}

function examineContents(
	file: AtomVmFile,
	binary: WasmBinary,
	shape: Shape,
	refuse: (what: string, hint: string) => AvmjitError,
): Examination {
	let types: DebugTypes;
	try {
		types = new DebugTypes(readEntries(binary), binary);
	} catch (error) {
		if (!(error instanceof Error)) throw error;
		return {
			binary,
			facts: buildFacts(binary, shape),
			refusal: refuse(
				`has debugging information that cannot be read: ${error.message.replace(`${file.where}: `, "")}`,
				"compile it with -gdwarf-4",
			),
		};
	}
	const facts = buildFacts(binary, shape, types);
	const found = findings(binary, types, shape);
	const leftOut = found.flatMap(({ feature, state, name }): LeftOut[] =>
		feature !== undefined && state !== "found"
			? [
					{
						feature,
						because:
							state === "missing"
								? `no function ${name}: it may be inlined`
								: `${name} is inlined`,
					},
				]
			: [],
	);
	const refusal = refusalOf(
		found.filter(
			({ state, feature }) => state !== "found" && feature === undefined,
		),
		refuse,
	);
	return {
		binary,
		types,
		facts,
		findings: found,
		leftOut,
		...(refusal && { refusal }),
	};
}

/**
 * What V8 says of a function with more than 50,000 locals: the interpreter's loop compiled with -O0 is one. No engine runs
 * it so, but the optimiser, which comes after the passes, leaves it fewer.
 */
const TOO_MANY_LOCALS = /local count too large/;

/** Why the engine does not accept a binary; undefined when it does. */
function engineError(bytes: Uint8Array): string | undefined {
	if (WebAssembly.validate(bytes as Uint8Array<ArrayBuffer>)) return undefined;
	try {
		new WebAssembly.Module(bytes as Uint8Array<ArrayBuffer>);
		return undefined;
	} catch (error) {
		const { message } = error as Error;
		return message.replace("WebAssembly.Module(): ", "");
	}
}

/** Whether a binary is one that the engine accepts, but for what the optimiser sees to. */
export function isAcceptable(bytes: Uint8Array): boolean {
	const rejected = engineError(bytes);
	return rejected === undefined || TOO_MANY_LOCALS.test(rejected);
}

/** A file that is no module of WebAssembly at all. */
function withoutHeader(
	bytes: Uint8Array,
): { what: string; hint: string } | undefined {
	if (bytes.length === 0)
		return { what: "is empty", hint: "copy or build it again" };
	const magic = [0, 0x61, 0x73, 0x6d];
	if (magic.some((byte, i) => bytes[i] !== byte)) {
		const isText = bytes.subarray(0, 200).every((byte) => byte >= 9);
		return {
			what: "is not a WebAssembly binary",
			hint: isText
				? "give the .wasm that is beside the .mjs or .js"
				: "give the AtomVM.wasm that AtomVM's build for Emscripten makes",
		};
	}
	if (bytes[4] !== 1 || bytes[5] !== 0 || bytes[6] !== 0)
		return {
			what: "is WebAssembly of another kind than a module of version 1",
			hint: "give the AtomVM.wasm that AtomVM's build for Emscripten makes",
		};
	return undefined;
}

/** Functions that AtomVM has since 0.7. */
const SINCE_0_7 = ["maybe_call_native", "bitstring_extract_f16"];

function tooOld(
	{ version }: BuildFacts,
	names: ReadonlySet<string>,
	{ interpreter }: Shape,
): string | undefined {
	const [, minor = 7] = (version ?? "").match(/^0\.(\d+)/)?.map(Number) ?? [];
	if (version !== undefined && minor < 7)
		return `is AtomVM ${version}; 0.7 is the oldest that can be prepared`;
	if (SINCE_0_7.every((name) => !names.has(name)))
		return `is older than AtomVM 0.7, or another program: no function ${[interpreter.loop, ...SINCE_0_7].filter((name) => !names.has(name)).join(", ")}`;
	return undefined;
}

/** Names that a message has room for. */
const MOST_NAMES = 5;

function refusalOf(
	problems: readonly Finding[],
	refuse: (what: string, hint: string) => AvmjitError,
): AvmjitError | undefined {
	const of = (state: Finding["state"], kind?: Finding["kind"]): string[] => [
		...new Set(
			problems
				.filter(
					(problem) =>
						problem.state === state &&
						(kind === undefined || problem.kind === kind),
				)
				.map(({ name }) => name),
		),
	];
	const types = problems.filter(({ kind }) => kind !== "function");
	if (types.length > 0)
		return refuse(
			`is another AtomVM than this package knows: ${list(
				types.map(
					({ kind, name, state }) =>
						`${kind} ${name} ${state === "changed" ? "has another value" : "is not there"}`,
				),
			)}`,
			"this package knows release-0.7 and main of its time; `avmjit prepare --explain` lists all that is missing",
		);
	const changed = of("changed", "function");
	if (changed.length > 0)
		return refuse(
			`the optimiser changed what ${list(changed)} ${changed.length === 1 ? "takes or returns" : "take or return"}`,
			LINK_HINT,
		);
	const inlined = of("inlined");
	if (inlined.length > 0)
		return refuse(
			`${list(inlined)} ${inlined.length === 1 ? "is" : "are"} inlined, where a hook must be`,
			"build it without -flto",
		);
	const missing = of("missing", "function");
	if (missing.length > 0)
		return refuse(
			`lacks ${missing.length === 1 ? "the function" : `${missing.length} functions:`} ${list(missing)}`,
			LINK_HINT,
		);
	return undefined;
}

function list(names: readonly string[]): string {
	const shown = names.slice(0, MOST_NAMES);
	const rest = names.length - shown.length;
	return `${shown.join(", ")}${rest > 0 ? `, and ${rest} more` : ""}`;
}
