/** Which release of Erlang/OTP an instruction came with (OTP's genop.tab lists them in that order). */

import type { InstructionName } from "./instructions.ts";

const FIRST_OPCODES: readonly (readonly [opcode: number, release: string])[] = [
	[1, "R5 or before"],
	[89, "R7"],
	[94, "R8"],
	[104, "R10B"],
	[117, "R11B"],
	[131, "R12B"],
	[152, "R14A"],
	[153, "R15A"],
	[154, "17"],
	[159, "20"],
	[160, "21"],
	[164, "22"],
	[169, "23"],
	[171, "24"],
	[177, "25"],
	[181, "26"],
	[183, "27"],
	[184, "28"],
	[185, "29"],
];

export function firstRelease(opcode: number): string {
	let release = "";
	for (const [first, name] of FIRST_OPCODES)
		if (opcode >= first) release = name;
	return release;
}

/**
 * Instructions that compilers of OTP 26 to 29 do not emit, or only when told to. They stay with the interpreter where
 * native code has no handler, and need no test.
 */
export const SELDOM_EMITTED: Readonly<
	Partial<Record<InstructionName, string>>
> = {
	allocate_zero: "before OTP 24",
	kill: "before OTP 24 (init)",
	is_ne: "never by itself: compilers turn the test round",
	set_tuple_element: "before OTP 26 (records of many fields)",
	fclearerror: "before OTP 24",
	fcheckerror: "before OTP 24",
	make_fun2: "before OTP 24",
	bs_init2: "with the option no_bs_create_bin",
	bs_init_bits: "with the option no_bs_create_bin",
	bs_add: "with the option no_bs_create_bin",
	bs_append: "with the option no_bs_create_bin",
	bs_private_append: "with the option no_bs_create_bin",
	bs_put_integer: "with the option no_bs_create_bin",
	bs_put_binary: "with the option no_bs_create_bin",
	bs_put_float: "with the option no_bs_create_bin",
	bs_put_string: "with the option no_bs_create_bin",
	bs_utf8_size: "with the option no_bs_create_bin",
	bs_utf16_size: "with the option no_bs_create_bin",
	bs_put_utf8: "with the option no_bs_create_bin",
	bs_put_utf16: "with the option no_bs_create_bin",
	bs_put_utf32: "with the option no_bs_create_bin",
	nif_start: "in modules with a -nifs attribute",
	executable_line: "with the option line_coverage",
	debug_line: "with the option beam_debug_info",
	bif3: "by OTP 29, which this project's test modules do not use yet",
};
