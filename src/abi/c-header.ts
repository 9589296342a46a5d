/**
 * What stands here, in C: a macro for each exported number, by the same name, and an enumeration for each exported object
 * of numbers (`Boxed.Tuple` is BOXED_TUPLE). atomvm/abi-header.ts adds what comes from the build.
 */
import * as answers from "./answers.ts";
import * as callSite from "./call-site.ts";
import { CELLS, type Cell } from "./cells.ts";
import * as enums from "./enums.ts";
import { HOST } from "./import-modules.ts";
import * as layouts from "./layouts.ts";
import * as limits from "./limits.ts";
import {
	NATIVE_MODULE_ENTRIES,
	NATIVE_MODULE_FIELDS,
	NATIVE_MODULE_HEADER,
} from "./native-module.ts";
import * as reasons from "./reasons.ts";
import * as returnAddress from "./return-address.ts";
import * as terms from "./terms.ts";

const SHARED: readonly object[] = [
	terms,
	layouts,
	limits,
	returnAddress,
	callSite,
	enums,
	reasons,
	answers,
];

/** `PositiveInteger` in capitals: POSITIVE_INTEGER. */
function capitals(name: string): string {
	return name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, "_").toUpperCase();
}

function isNumbers(value: unknown): value is Readonly<Record<string, number>> {
	return (
		typeof value === "object" &&
		value !== null &&
		Object.values(value).every((item) => typeof item === "number")
	);
}

/** What a file exports, in the order of the names (tools differ in the order in which they list them). */
function exportsOf(file: object): [string, unknown][] {
	return Object.entries(file).sort(([a], [b]) => (a < b ? -1 : 1));
}

/** All names in C with their values. */
export function sharedConstants(): ReadonlyMap<string, number> {
	const constants = new Map<string, number>();
	for (const [name, value] of SHARED.flatMap(exportsOf)) {
		if (typeof value === "number") constants.set(name, value);
		else if (isNumbers(value))
			for (const [key, item] of Object.entries(value))
				constants.set(`${capitals(name)}_${capitals(key)}`, item);
	}
	return constants;
}

/** The lines of C. */
export function sharedHeader(): string[] {
	const exported = SHARED.flatMap(exportsOf);
	return [
		...exported
			.filter(([, value]) => typeof value === "number")
			.map(([name, value]) => `#define ${name} ${literal(value as number)}`),
		"",
		...exported
			.filter((entry): entry is [string, Record<string, number>] =>
				isNumbers(entry[1]),
			)
			.map(([name, values]) => enumeration(name, values)),
		"",
		...CELLS.flatMap(cellMacros),
		"",
		"struct Module;",
		...nativeModule(),
		"",
		"/** Before the declaration of a function of the host. */",
		`#define HOST_IMPORT(name) __attribute__((import_module("${HOST}"), import_name(#name)))`,
	];
}

function literal(value: number): string {
	return value < 0 ? `(${value})` : `${value}`;
}

function enumeration(
	name: string,
	values: Readonly<Record<string, number>>,
): string {
	const items = Object.entries(values).map(
		([key, value]) => `${capitals(name)}_${capitals(key)} = ${value}`,
	);
	return `enum ${name} { ${items.join(", ")} };`;
}

function cellMacros({ name, address, size }: Cell): string[] {
	const type = size === 8 ? "uint64_t" : "uint32_t";
	return [
		`#define CELL_${name}_ADDRESS ${address}`,
		`#define CELL_${name} (*(volatile ${type} *) CELL_${name}_ADDRESS)`,
	];
}

function nativeModule(): string[] {
	const [entries, entryType] = NATIVE_MODULE_ENTRIES;
	return [
		"struct NativeModule {",
		...NATIVE_MODULE_FIELDS.map(([name, type]) => `\t${type}${name};`),
		`\t${entryType}${entries}[];`,
		"};",
		`_Static_assert(sizeof(struct NativeModule) == ${NATIVE_MODULE_HEADER}, "NativeModule");`,
	];
}
