/**
 * Catching exceptions. A catch is a term on the stack that names the module and the label to go on at; whoever raises
 * finds it there, puts class, reason and trace in x0 to x2 and goes to the label, which is an entry of native code.
 */
import type { FunctionCompiler } from "../function-compiler.ts";
import type { Handlers } from "../handlers.ts";
import { labelOf, type Operand } from "../operands.ts";
import { NIL } from "../terms.ts";
import { store } from "../values.ts";

/** term.h: module index << 24 | label << 6 | tag. */
const CATCH_TAG = 0x1b;

function openCatch(
	f: FunctionCompiler,
	register: Operand,
	label: number,
): boolean {
	const { moduleIndex } = f.scope.link;
	const term = (moduleIndex << 24) | (label << 6) | CATCH_TAG;
	store(f, register, () => f.code.i32_const(term));
	return true;
}

function closeCatch(f: FunctionCompiler, register: Operand): boolean {
	store(f, register, () => f.code.i32_const(NIL));
	return true;
}

export const exceptions: Handlers = {
	try: (f, [register, label]) => openCatch(f, register, labelOf(label)),
	catch: (f, [register, label]) => openCatch(f, register, labelOf(label)),
	try_end: (f, [register]) => closeCatch(f, register),
	try_case: (f, [register]) => closeCatch(f, register),
};
