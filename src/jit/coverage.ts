/** How each instruction is compiled: what docs/instructions.md says, and what its test holds the compiler to. */
import type { InstructionName, InstructionRow } from "../beam/instructions.ts";
import {
	type CompiledName,
	LEFT_TO_INTERPRETER,
} from "./instruction-traits.ts";

/** Instructions with a handler that leaves in some cases. */
const LEAVES: Readonly<Partial<Record<CompiledName, string>>> = {
	bs_create_bin:
		"leaves for what AtomVM refuses (no whole bytes) and for integers beyond 64 bits",
	bs_get_binary2: "leaves for units other than 8, which AtomVM refuses",
	bs_get_integer2: "leaves for 64 bits without a sign that are no whole bytes",
	bs_match:
		"leaves for what AtomVM refuses, and 64 unaligned bits without a sign",
	call_fun: "leaves to raise, and for funs with more than 16 arguments in all",
	call_fun2:
		"leaves to raise, for funs of other modules, and beyond 16 arguments",
	apply: "leaves beyond 14 arguments",
	apply_last: "leaves beyond 14 arguments",
	fconv: "leaves to raise badarith",
	loop_rec: "leaves for signals",
	put_map_assoc: "leaves for what is no map, and beyond 24 pairs",
	put_map_exact: "leaves to raise badkey, and beyond 24 pairs",
	send: "leaves for names nobody has, external pids and tuples",
	wait_timeout: "leaves for signals, and to raise timeout_value",
	bif1: "inline where common, else AtomVM's C function",
	bif2: "inline where common, else AtomVM's C function",
	gc_bif1: "inline where common, else AtomVM's C function",
	gc_bif2: "inline where common, else AtomVM's C function",
};

const notes: Readonly<Partial<Record<InstructionName, string>>> = {
	...LEAVES,
	...LEFT_TO_INTERPRETER,
};

export function howCompiled({ name }: InstructionRow): string {
	return notes[name] ?? "native";
}
