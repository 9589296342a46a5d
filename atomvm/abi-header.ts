/** Writes `abi.h`: the prepared build's ABI and what src/abi says, as C, for native/. */
import { sharedHeader } from "../src/abi/c-header.ts";
import { ENUMERATIONS } from "../src/abi/enums.ts";
import { AVM } from "../src/abi/import-modules.ts";
import type { CType, DebugTypes, Field, Prototype } from "./dwarf/types.ts";
import { NATIVE_IMPORTS, NATIVE_ORIGINALS } from "./exports.ts";
import { CONSTANTS, STRUCTS } from "./structs.ts";

/** @param thunks whether all functions of the table take and return one shape (callable.ts) */
export function abiHeader(types: DebugTypes, thunks: boolean): string {
	checkEnumerations(types);
	return [
		"/* The ABI: generated from src/abi/ and the DWARF of AtomVM when that is prepared, never edited. */",
		"#ifndef AVMJIT_ABI_H",
		"#define AVMJIT_ABI_H",
		"#include <stddef.h>",
		"#include <stdint.h>",
		"",
		"/** Whether every function of the table takes and returns one shape (Emscripten's fpcast-emu). */",
		`#define TABLE_OF_THUNKS ${thunks ? 1 : 0}`,
		"",
		...CONSTANTS.map((name) => `#define ${name} ${types.constant(name)}`),
		"",
		...sharedHeader(),
		"",
		...STRUCTS.map((name) => `struct ${name};`),
		"",
		...inOrder(types).flatMap((name) => [...struct(types, name), ""]),
		...NATIVE_IMPORTS.map((name) => importDeclaration(types, name)),
		...NATIVE_ORIGINALS.map((name) =>
			importDeclaration(types, name, `${name}__original`),
		),
		`void interpret_slice(struct GlobalContext *global, struct Context *ctx) ${imported("interpret_slice")};`,
		"",
		"#endif",
		"",
	].join("\n");
}

/** What src/abi says of AtomVM's enumerations is so in this build. */
function checkEnumerations(types: DebugTypes): void {
	for (const [group, { values, names }] of Object.entries(ENUMERATIONS))
		for (const [key, value] of Object.entries(values)) {
			const actual = types.constant(names?.[key] ?? key);
			if (actual !== value)
				throw new Error(`${group}.${key} is ${actual} in the build`);
		}
}

/** The structs, each after those it contains. */
function inOrder(types: DebugTypes): string[] {
	const done = new Set<string>();
	const visit = (name: string): void => {
		if (done.has(name)) return;
		for (const { type } of types.layout(name).fields) {
			const inner = elementType(type);
			if (inner.kind === "struct" && isKept(inner.name)) visit(inner.name);
		}
		done.add(name);
	};
	for (const name of STRUCTS) visit(name);
	return [...done];
}

function elementType(type: CType): CType {
	return type.kind === "array" ? elementType(type.of) : type;
}

function isKept(name: string): boolean {
	return (STRUCTS as readonly string[]).includes(name);
}

function struct(types: DebugTypes, name: string): string[] {
	const { fields, size } = types.layout(name);
	const packed = size % 4 !== 0 ? " __attribute__((packed))" : "";
	const lines = [`struct ${name} {`];
	const checks: string[] = [];
	let bit = 0;
	for (let i = 0; i < fields.length; ) {
		const first = fields[i] as Field;
		const start = first.offset * 8 + (first.bits?.first ?? 0);
		bit += padding(lines, bit, start);
		const group = first.bits ? [first] : fieldsAt(fields, i);
		const members = group.map((field) => `${declaration(field)};`);
		lines.push(
			members.length > 1
				? `\tunion { ${members.join(" ")} };`
				: `\t${members.join("")}`,
		);
		if (!first.bits)
			checks.push(
				`_Static_assert(offsetof(struct ${name}, ${first.name}) == ${first.offset}, "${name}.${first.name}");`,
			);
		bit =
			start +
			Math.max(...group.map((f) => f.bits?.width ?? sizeOf(f.type) * 8));
		i += group.length;
		// What overlaps the field just written is another view of it.
		while (i < fields.length && endsBefore(fields[i] as Field, bit)) i++;
	}
	padding(lines, bit, size * 8);
	lines.push(
		`}${packed};`,
		`_Static_assert(sizeof(struct ${name}) == ${size}, "${name}");`,
		...checks,
	);
	return lines;
}

function fieldsAt(fields: readonly Field[], from: number): Field[] {
	const offset = fields[from]?.offset;
	let end = from + 1;
	while (fields[end]?.offset === offset && !fields[end]?.bits) end++;
	return fields.slice(from, end);
}

function endsBefore(field: Field, bit: number): boolean {
	return field.offset * 8 + (field.bits?.first ?? 0) < bit;
}

/** Adds unnamed bytes or bits from `bit` to `start`; returns how many bits. */
function padding(lines: string[], bit: number, start: number): number {
	let at = bit;
	const toByte = Math.min((8 - (at % 8)) % 8, start - at);
	if (toByte > 0) lines.push(`\tuint8_t : ${toByte};`);
	at += toByte;
	if (start - at >= 8) {
		lines.push(
			`\tuint8_t reserved_${at / 8}[${Math.floor((start - at) / 8)}];`,
		);
		at += Math.floor((start - at) / 8) * 8;
	}
	if (start > at) lines.push(`\tuint8_t : ${start - at};`);
	return start - bit;
}

function declaration({ name, type, bits }: Field): string {
	if (bits) return `${cType(type)} ${name} : ${bits.width}`;
	return declare(type, name);
}

function declare(type: CType, name: string): string {
	switch (type.kind) {
		case "array":
			return declare(type.of, `${name}[${type.count}]`);
		case "struct":
			if (isKept(type.name)) return `struct ${type.name} ${name}`;
			return opaque(type.size, name);
		case "union":
			return opaque(type.size, name);
		default:
			return `${cType(type)} ${name}`;
	}
}

function opaque(size: number, name: string): string {
	return size % 4 === 0
		? `uint32_t ${name}[${size / 4}]`
		: `uint8_t ${name}[${size}]`;
}

function sizeOf(type: CType): number {
	switch (type.kind) {
		case "void":
			return 0;
		case "pointer":
			return 4;
		case "array":
			return type.count * sizeOf(type.of);
		default:
			return type.size;
	}
}

function cType(type: CType): string {
	switch (type.kind) {
		case "integer":
			return `${type.signed ? "" : "u"}int${type.size * 8}_t`;
		case "float":
			return type.size === 8 ? "double" : "float";
		case "pointer":
			return pointerType(type);
		default:
			return "void";
	}
}

function pointerType(type: CType & { kind: "pointer" }): string {
	const { target, depth } = type;
	const base =
		target === undefined
			? "void"
			: typeof target === "string"
				? `struct ${target}`
				: cType(target);
	return `${base} ${"*".repeat(depth)}`;
}

function importDeclaration(
	types: DebugTypes,
	name: string,
	symbol = name,
): string {
	const [prototype] = types.prototypes(name);
	if (prototype === undefined) throw new Error(`no prototype of ${name}`);
	const declared = signature({ ...prototype, name: symbol });
	return `${declared} ${imported(symbol)};`;
}

function imported(symbol: string): string {
	return `__attribute__((import_module("${AVM}"), import_name("${symbol}")))`;
}

function signature({ name, parameters, result }: Prototype): string {
	const params = parameters.map(({ type }) => cType(type)).join(", ");
	return `${cType(result)} ${name}(${params || "void"})`;
}
