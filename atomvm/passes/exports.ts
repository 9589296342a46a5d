/** Exports the functions that are called from outside, after comparing their types with their C prototypes. */
import { functionType, type WasmBinary } from "../../src/wasm/reader/parse.ts";
import { rewriteModule } from "../../src/wasm/reader/rewrite.ts";
import type { FuncType } from "../../src/wasm/types.ts";
import type { Naming } from "../build.ts";
import { type DebugTypes, type Prototype, wasmType } from "../dwarf/types.ts";
import { GENERATED_IMPORTS, HOST_IMPORTS, NATIVE_IMPORTS } from "../exports.ts";
import { Appender } from "./append.ts";
import { findFunction, type Pass } from "./pass.ts";

export const exportFunctions: Pass = {
	name: "exports",
	run({ binary, types, build: { naming } }) {
		const out = new Appender(binary);
		const exported = new Set(binary.exports.map((item) => item.name));
		const inTable = new Set(tableFunctions(binary, naming));
		const bifs = [...inTable].filter((name) => naming.callable.test(name));
		const names = [
			...new Set([
				...NATIVE_IMPORTS,
				...GENERATED_IMPORTS,
				...HOST_IMPORTS,
				...bifs,
			]),
		];
		let added = 0;
		for (const name of names) {
			if (exported.has(name)) continue;
			out.export(name, checkedFunction(binary, types, name, inTable, naming));
			added++;
		}
		return {
			bytes: rewriteModule(binary, out.edits()),
			notes: [
				`${added} functions exported, ${bifs.length} of them BIFs and NIFs; each has its prototype's type`,
			],
		};
	},
};

/** Names of the functions behind the table's thunks, in the order of their slots. */
export function tableFunctions(
	binary: WasmBinary,
	{ thunkPrefix }: Naming,
): string[] {
	return binary.elements.flatMap((segment) =>
		segment.items.map((item) => {
			const name =
				typeof item === "number" ? binary.names.functions.get(item) : undefined;
			return name?.replace(thunkPrefix, "") ?? "";
		}),
	);
}

/**
 * The function of this name; its copies `name_NNN` are tried when the optimiser changed it. Equal types are not
 * enough: a parameter may have been replaced by another of the same type, which its debugging entry gives away.
 * Functions whose address is taken keep their parameters.
 */
function checkedFunction(
	binary: WasmBinary,
	types: DebugTypes,
	name: string,
	addressTaken: ReadonlySet<string>,
	{ libraryPrefix }: Naming,
): number {
	const candidates = [name, `${libraryPrefix}${name}`]
		.map((candidate) => findFunction(binary, candidate))
		.filter((index) => index !== undefined);
	for (const [index, other] of binary.names.functions)
		if (
			other.startsWith(`${name}_`) &&
			/^\d+$/.test(other.slice(name.length + 1))
		)
			candidates.push(index);
	for (const index of candidates) {
		const own = types.prototypeAt(index);
		const prototypes = own ? [own] : types.prototypes(name);
		const actual = functionType(binary, index);
		if (!prototypes.some((prototype) => matches(prototype, actual))) continue;
		const changed = own?.parameters.some(({ placed }) => !placed) ?? false;
		if (!changed || addressTaken.has(name)) return index;
	}
	throw new Error(
		candidates.length === 0
			? `${binary.where}: no function ${name}`
			: `${binary.where}: the optimiser changed every copy of ${name}`,
	);
}

function matches(prototype: Prototype, actual: FuncType): boolean {
	const params = prototype.parameters.map(({ type }) => wasmType(type));
	const result = wasmType(prototype.result);
	const results = result === undefined ? [] : [result];
	return (
		params.length === actual.params.length &&
		params.every((type, i) => type === actual.params[i]) &&
		results.length === actual.results.length &&
		results.every((type, i) => type === actual.results[i])
	);
}
