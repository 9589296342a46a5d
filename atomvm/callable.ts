/** Functions of the build that are called from outside it: where each is, and whether it is what its C prototype says. */
import { functionType, type WasmBinary } from "../src/wasm/reader/parse.ts";
import type { FuncType } from "../src/wasm/types.ts";
import type { Naming } from "./build.ts";
import {
	type DebugTypes,
	type Prototype,
	wasmSignature,
} from "./dwarf/types.ts";

/** `missing`: no function has the name. `changed`: the optimiser changed what it takes, or what that means. */
export type Callable =
	| { readonly state: "found"; readonly index: number }
	| { readonly state: "missing" | "changed" };

export class Callables {
	private readonly byName = new Map<string, number[]>();
	/** Names of the functions in the table. */
	private readonly addressTaken: ReadonlySet<string>;

	constructor(
		private readonly binary: WasmBinary,
		private readonly types: DebugTypes,
		private readonly naming: Naming,
	) {
		for (const [index, name] of binary.names.functions) {
			const known = this.byName.get(name);
			if (known) known.push(index);
			else this.byName.set(name, [index]);
		}
		this.addressTaken = new Set(tableFunctions(binary, naming));
	}

	/** Names of the BIFs and NIFs. */
	get native(): string[] {
		const { callable } = this.naming;
		return [...this.addressTaken].filter((name) => callable.test(name));
	}

	/**
	 * The function of this name; its copies `name_NNN` are tried when the optimiser changed it. Equal types are not
	 * enough: a parameter may have been replaced by another of the same type, which its debugging entry gives away.
	 * Functions whose address is taken keep their parameters.
	 */
	find(name: string): Callable {
		const candidates = this.candidates(name);
		for (const index of candidates) {
			const own = this.types.prototypeAt(index);
			const prototypes = own ? [own] : this.types.prototypes(name);
			const actual = functionType(this.binary, index);
			if (!prototypes.some((prototype) => matches(prototype, actual))) continue;
			const changed = own?.parameters.some(({ placed }) => !placed) ?? false;
			if (!changed || this.addressTaken.has(name))
				return { state: "found", index };
		}
		return { state: candidates.length === 0 ? "missing" : "changed" };
	}

	private candidates(name: string): number[] {
		const { libraryPrefix } = this.naming;
		const first = (exact: string): number[] =>
			this.byName.get(exact)?.slice(0, 1) ?? [];
		const copies = [...this.byName]
			.filter(
				([other]) =>
					other.startsWith(`${name}_`) &&
					/^\d+$/.test(other.slice(name.length + 1)),
			)
			.flatMap(([, indices]) => indices);
		return [...first(name), ...first(`${libraryPrefix}${name}`), ...copies];
	}
}

/** Names of the functions in the table, behind its thunks if it holds thunks, in the order of their slots. */
export function tableFunctions(
	binary: WasmBinary,
	{ thunkPrefix }: Naming,
): string[] {
	return tableNames(binary).map((name) =>
		name.startsWith(thunkPrefix) ? name.slice(thunkPrefix.length) : name,
	);
}

/** Whether the table's functions all take and return one shape, in which any of them can be called (fpcast-emu). */
export function hasThunks(
	binary: WasmBinary,
	{ thunkPrefix }: Naming,
): boolean {
	return tableNames(binary).some((name) => name.startsWith(thunkPrefix));
}

function tableNames(binary: WasmBinary): string[] {
	return binary.elements.flatMap((segment) =>
		segment.items.map((item) =>
			typeof item === "number" ? (binary.names.functions.get(item) ?? "") : "",
		),
	);
}

function matches(prototype: Prototype, actual: FuncType): boolean {
	const { params, results } = wasmSignature(prototype);
	return (
		params.length === actual.params.length &&
		params.every((type, i) => type === actual.params[i]) &&
		results.length === actual.results.length &&
		results.every((type, i) => type === actual.results[i])
	);
}
