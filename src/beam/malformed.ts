import { AvmjitError } from "../errors.ts";

/** Code that no compiler of Erlang emits: AtomVM may load it, the module stays with the interpreter. */
export function malformedCode(what: string): AvmjitError {
	return new AvmjitError("beam", "", what, "compile the module again");
}
