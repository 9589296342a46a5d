import { ByteWriter } from "../bytes.ts";
import { writeCustom } from "./custom.ts";
import { writeSection } from "./section.ts";

/** The names of a module: what the name section (spec 7.4.1) says. */
export interface Names {
	readonly module?: string | undefined;
	/** By function index, in rising order. */
	readonly functions: ReadonlyMap<number, string>;
	/** By function index, then by local index, both in rising order. */
	readonly locals?: IndirectNames | undefined;
	/** By function index, then by label, both in rising order. */
	readonly labels?: IndirectNames | undefined;
}

type IndirectNames = ReadonlyMap<number, ReadonlyMap<number, string>>;

/** Subsection numbers of the name section. */
export const NameSubsection = {
	module: 0,
	function: 1,
	local: 2,
	/** Of the extended name section proposal. */
	label: 3,
} as const;

/** Name section (spec 7.4.1); nothing when there are no names. */
export function writeNames(out: ByteWriter, names: Names): void {
	const contents = nameContents(names);
	if (contents.length > 0) writeCustom(out, "name", contents.view());
}

/** The name section's contents, without its header. */
export function nameContents(names: Names): ByteWriter {
	const contents = new ByteWriter();
	if (names.module !== undefined) {
		const module = new ByteWriter();
		module.name(names.module);
		writeSection(contents, NameSubsection.module, module.view());
	}
	if (names.functions.size > 0) {
		const functions = new ByteWriter();
		writeNameMap(functions, names.functions);
		writeSection(contents, NameSubsection.function, functions.view());
	}
	for (const part of ["local", "label"] as const) {
		const maps = names[`${part}s`];
		if (maps === undefined || maps.size === 0) continue;
		const written = new ByteWriter();
		written.u32(maps.size);
		for (const [index, map] of maps) {
			written.u32(index);
			writeNameMap(written, map);
		}
		writeSection(contents, NameSubsection[part], written.view());
	}
	return contents;
}

function writeNameMap(
	out: ByteWriter,
	names: ReadonlyMap<number, string>,
): void {
	out.u32(names.size);
	for (const [index, name] of names) {
		out.u32(index);
		out.name(name);
	}
}
