/** The same on the build that all this is for: the AtomVM.wasm of the npm package. */
import { describe, expect, it } from "vitest";
import { readEntries } from "../../../atomvm/dwarf/entries.ts";
import { DebugTypes, wasmType } from "../../../atomvm/dwarf/types.ts";
import { readAtomVm } from "../../../atomvm/source.ts";
import { CONSTANTS, STRUCTS } from "../../../atomvm/structs.ts";
import { parseModule } from "../../../src/wasm/reader/parse.ts";

const shipped = parseModule(readAtomVm().bytes, "AtomVM.wasm");
const entries = readEntries(shipped);
const types = new DebugTypes(entries, shipped);

function offset(struct: string, field: string): number | undefined {
	return types.layout(struct).fields.find((f) => f.name === field)?.offset;
}

describe("the build's entries", () => {
	it("refer to entries that are there", () => {
		const targets = [...entries.byOffset.values()]
			.flatMap(({ type, origin }) => [type, origin])
			.filter((target) => target !== -1);
		expect(targets.length).toBeGreaterThan(10_000);
		expect(targets.filter((target) => !entries.byOffset.has(target))).toEqual(
			[],
		);
	});

	it("are by offset what they are in the tree", () => {
		const inTree = (list: typeof entries.top): typeof entries.top =>
			list.flatMap((entry) => [entry, ...inTree(entry.children)]);
		const all = inTree(entries.top);
		expect(all.length).toBe(entries.byOffset.size);
		expect(
			all.filter((entry) => entries.byOffset.get(entry.offset) !== entry),
		).toEqual([]);
	});
});

describe("the build's structs", () => {
	it("have the layout that AtomVM's own JIT relies on", () => {
		expect(offset("Context", "x")).toBe(0x18);
		expect(offset("Context", "cp")).toBe(0x5c);
		expect(offset("Context", "saved_ip")).toBe(0xb0);
		expect(offset("Module", "labels")).toBe(0x48);
	});

	it.each(STRUCTS)("have their fields inside them: %s", (name) => {
		const { size, fields } = types.layout(name);
		expect(fields.length).toBeGreaterThan(0);
		for (const field of fields) {
			expect(field.name).not.toBe("");
			expect(field.offset).toBeGreaterThanOrEqual(0);
			// A flexible array at the end has no room in the struct itself.
			const isOpen = field.type.kind === "array" && field.type.count === 0;
			expect(field.offset).toBeLessThan(isOpen ? size + 1 : size);
		}
	});

	it.each(CONSTANTS)("have a value: %s", (name) => {
		expect(types.constant(name)).toBeGreaterThanOrEqual(0);
	});
});

describe("the build's prototypes", () => {
	it("tell when a parameter is passed as something else", () => {
		const index = [...shipped.names.functions].find(
			([, name]) => name === "module_get_fun",
		)?.[0];
		const prototype = types.prototypeAt(index ?? -1);
		expect(prototype?.parameters[0]).toMatchObject({
			name: "this_module",
			placed: false,
		});
	});

	it("are those of the functions' WebAssembly types, where nothing was optimised away", () => {
		let same = 0;
		const others: string[] = [];
		for (const [index, name] of shipped.names.functions) {
			const prototype = types.prototypeAt(index);
			if (prototype === undefined) continue;
			const { parameters, result } = prototype;
			// Structs and numbers of 128 bits are passed in other ways; what has no place is not passed.
			const plain = [result, ...parameters.map(({ type }) => type)].every(
				(type) =>
					type.kind !== "struct" &&
					type.kind !== "union" &&
					!("size" in type && type.size > 8),
			);
			if (!plain || parameters.some(({ placed }) => !placed)) continue;
			const type = shipped.types[shipped.functionTypes[index] ?? -1];
			const passed = parameters.map((parameter) => wasmType(parameter.type));
			const results = [wasmType(result)].filter((t) => t !== undefined);
			const { params = [], results: given = [] } = type ?? {};
			if (`${params}:${given}` === `${passed}:${results}`) same++;
			// `...` is one more address; a result that nobody uses is dropped.
			else if (
				`${params.slice(0, passed.length)}` !== `${passed}` ||
				params.length > passed.length + 1 ||
				(given.length > 0 && `${given}` !== `${results}`)
			)
				others.push(name.replace(/_\d+$/, ""));
		}
		// Static functions that lost a parameter: it is the same in all calls, and so has a place of its own.
		expect([...new Set(others)].sort()).toEqual([
			"avmpack_data_init",
			"context_clean_registers",
			"term_alloc_map_maybe_shared",
		]);
		expect(same).toBeGreaterThan(3000);
	});
});
