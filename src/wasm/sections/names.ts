import { ByteWriter } from "../bytes.ts";
import { writeCustom } from "./custom.ts";
import { writeSection } from "./section.ts";

/** The names of a module: what the name section (spec 7.4.1) says. */
export interface Names {
	readonly module?: string | undefined;
	/** By function index, in rising order. */
	readonly functions: ReadonlyMap<number, string>;
	/** By function index, then by local index, both in rising order. */
	readonly locals?:
		| ReadonlyMap<number, ReadonlyMap<number, string>>
		| undefined;
}

/** Subsection numbers of the name section. */
export const NameSubsection = { module: 0, function: 1, local: 2 } as const;

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
	if (names.locals !== undefined && names.locals.size > 0) {
		const locals = new ByteWriter();
		locals.u32(names.locals.size);
		for (const [index, map] of names.locals) {
			locals.u32(index);
			writeNameMap(locals, map);
		}
		writeSection(contents, NameSubsection.local, locals.view());
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
