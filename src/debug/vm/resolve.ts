/** From what a debugger says of a place to instructions of a module. */
import type { BreakpointAt } from "../protocol.ts";
import type { DebugModule, Program } from "./program.ts";
import { commonEnd } from "./source-match.ts";

/** Numbers of instructions. */
export function placesIn(module: DebugModule, at: BreakpointAt): number[] {
	if ("file" in at) {
		const line = lineFrom([module], at.file, at.line);
		return line === undefined ? [] : entriesOf(module, at.file, line);
	}
	if (module.name !== at.module) return [];
	const { places } = module;
	if ("offset" in at) {
		const number = places.numberAt(at.offset);
		return number === undefined ? [] : [places.stopFrom(number)];
	}
	return places.functions
		.filter(({ name, arity }) => name === at.function && arity === at.arity)
		.map(({ head }) => head);
}

/** Modules that code of a file is in: of those whose file's name fits, the ones whose path fits best. */
export function modulesOfFile(program: Program, path: string): DebugModule[] {
	let best = 1;
	let found: DebugModule[] = [];
	for (const module of newest(program)) {
		const fit = Math.max(
			0,
			...module.files.map((file) => commonEnd(path, file)),
		);
		if (fit < best) continue;
		if (fit > best) found = [];
		best = fit;
		found.push(module);
	}
	return found;
}

/** The first line with code from one on. */
export function lineFrom(
	modules: readonly DebugModule[],
	path: string,
	from: number,
): number | undefined {
	let first: number | undefined;
	for (const line of modules.flatMap((module) => linesOf(module, path)))
		if (line >= from && (first === undefined || line < first)) first = line;
	return first;
}

/** Lines with code. */
export function linesOf({ places }: DebugModule, path: string): number[] {
	return places.lines
		.filter(({ file }) => commonEnd(path, file) > 0)
		.map(({ line }) => line);
}

export function entriesOf(
	{ places }: DebugModule,
	path: string,
	wanted: number,
): number[] {
	const numbers = places.lines
		.filter(({ file, line }) => line === wanted && commonEnd(path, file) > 0)
		.flatMap(({ entries }) => entries);
	return [...new Set(numbers)];
}

/** Of modules with the same name only the one that was loaded last. */
function newest({ modules }: Program): DebugModule[] {
	return [...new Map(modules.map((module) => [module.name, module])).values()];
}
