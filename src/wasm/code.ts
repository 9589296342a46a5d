/**
 * The body of one function, written instruction by instruction.
 *
 * Every instruction of the table is a method whose name is the text format's
 * with `_` for `.` and `/`, and a trailing `_` for JavaScript's reserved words:
 * `c.local_get(0); c.i32_const(-5); c.i32_add(); c.if_(); c.end();`. Nothing is
 * checked while writing: tests validate whole modules.
 */
import { CodeWriter } from "./code-writer.ts";
import { type CodeMethods, installMethods } from "./emit.ts";

installMethods(CodeWriter.prototype);

export type Code = CodeWriter & CodeMethods;
export const Code = CodeWriter as new (paramCount: number) => Code;
