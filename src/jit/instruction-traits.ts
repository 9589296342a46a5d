/**
 * What the compiler must know of each instruction besides what it is (src/beam/instructions.ts): one row each, every trait a
 * column.
 */
import type { InstructionName, InstructionRow } from "../beam/instructions.ts";

export interface InstructionTraits {
	/**
	 * `pending`: its code neither looks at the heap nor branches, so allocations may stay pending across it (the heap
	 * pointer in memory is behind); `synced`: it is written before.
	 */
	readonly heap: "pending" | "synced";
	/** `again`: its code reads an operand more than once, so a y register is worth a local. */
	readonly operands: "once" | "again";
	/**
	 * What it is in a leaf function that is inlined (inlined-leaf.ts). `no`: there is none with it, since it may change
	 * memory or come back in the middle. `simple`: changes nothing but registers. `free`: is no code at all, and does not
	 * count. `arithmetic`, `inline`: simple where the BIF is arithmetic, or has code in line. `error`: ends the leaf in an
	 * error, which is for the call to raise; `clause`: so does this, but it is at the head of each and does not count.
	 */
	readonly leaf:
		| "no"
		| "simple"
		| "free"
		| "arithmetic"
		| "inline"
		| "error"
		| "clause";
	/** In a run of integer arithmetic (analysis/integer-runs.ts): a step, something between steps, or the end. */
	readonly run: "step" | "between" | "ends";
	/**
	 * The interpreter would come straight back to a stub: at a label, at a wait that goes to one, or at the `loop_rec` there
	 * (its process would never wait). Native code does not leave there on purpose, in the mode that hunts bugs so.
	 */
	readonly comesBack: boolean;
}

/** No native code leaves anything pending there, or goes on behind it. */
const INTERPRETED: InstructionTraits = {
	heap: "synced",
	operands: "once",
	leaf: "no",
	run: "ends",
	comesBack: false,
};

// biome-ignore format: one row a line
const TRAITS: Readonly<Record<InstructionName, InstructionTraits>> = {
	label:              { heap: "synced", operands: "once",  leaf: "free",       run: "ends",    comesBack: true },
	func_info:          { heap: "synced", operands: "once",  leaf: "clause",     run: "ends",    comesBack: false },
	int_code_end: INTERPRETED,
	call:               { heap: "synced", operands: "once",  leaf: "no",         run: "ends",    comesBack: false },
	call_last:          { heap: "synced", operands: "once",  leaf: "no",         run: "ends",    comesBack: false },
	call_only:          { heap: "synced", operands: "once",  leaf: "no",         run: "ends",    comesBack: false },
	call_ext:           { heap: "synced", operands: "once",  leaf: "no",         run: "ends",    comesBack: false },
	call_ext_last:      { heap: "synced", operands: "once",  leaf: "no",         run: "ends",    comesBack: false },
	bif0:               { heap: "synced", operands: "again", leaf: "no",         run: "ends",    comesBack: false },
	bif1:               { heap: "synced", operands: "again", leaf: "inline",     run: "ends",    comesBack: false },
	bif2:               { heap: "synced", operands: "again", leaf: "inline",     run: "ends",    comesBack: false },
	allocate:           { heap: "synced", operands: "once",  leaf: "no",         run: "ends",    comesBack: false },
	allocate_heap:      { heap: "synced", operands: "once",  leaf: "no",         run: "ends",    comesBack: false },
	allocate_zero: INTERPRETED,
	test_heap:          { heap: "synced", operands: "once",  leaf: "no",         run: "ends",    comesBack: false },
	kill: INTERPRETED,
	deallocate:         { heap: "synced", operands: "once",  leaf: "no",         run: "ends",    comesBack: false },
	return:             { heap: "synced", operands: "once",  leaf: "simple",     run: "ends",    comesBack: false },
	send:               { heap: "synced", operands: "once",  leaf: "no",         run: "ends",    comesBack: false },
	remove_message:     { heap: "synced", operands: "once",  leaf: "no",         run: "ends",    comesBack: false },
	timeout:            { heap: "synced", operands: "once",  leaf: "no",         run: "ends",    comesBack: false },
	loop_rec:           { heap: "synced", operands: "once",  leaf: "no",         run: "ends",    comesBack: true },
	loop_rec_end:       { heap: "synced", operands: "once",  leaf: "no",         run: "ends",    comesBack: true },
	wait:               { heap: "synced", operands: "once",  leaf: "no",         run: "ends",    comesBack: true },
	wait_timeout:       { heap: "synced", operands: "once",  leaf: "no",         run: "ends",    comesBack: true },
	is_lt:              { heap: "synced", operands: "again", leaf: "simple",     run: "ends",    comesBack: false },
	is_ge:              { heap: "synced", operands: "again", leaf: "simple",     run: "ends",    comesBack: false },
	is_eq:              { heap: "synced", operands: "again", leaf: "no",         run: "ends",    comesBack: false },
	is_ne:              { heap: "synced", operands: "again", leaf: "no",         run: "ends",    comesBack: false },
	is_eq_exact:        { heap: "synced", operands: "once",  leaf: "simple",     run: "ends",    comesBack: false },
	is_ne_exact:        { heap: "synced", operands: "once",  leaf: "simple",     run: "ends",    comesBack: false },
	is_integer:         { heap: "synced", operands: "again", leaf: "simple",     run: "ends",    comesBack: false },
	is_float:           { heap: "synced", operands: "again", leaf: "simple",     run: "ends",    comesBack: false },
	is_number:          { heap: "synced", operands: "again", leaf: "simple",     run: "ends",    comesBack: false },
	is_atom:            { heap: "synced", operands: "again", leaf: "simple",     run: "ends",    comesBack: false },
	is_pid:             { heap: "synced", operands: "again", leaf: "simple",     run: "ends",    comesBack: false },
	is_reference:       { heap: "synced", operands: "again", leaf: "simple",     run: "ends",    comesBack: false },
	is_port:            { heap: "synced", operands: "again", leaf: "simple",     run: "ends",    comesBack: false },
	is_nil:             { heap: "synced", operands: "again", leaf: "simple",     run: "ends",    comesBack: false },
	is_binary:          { heap: "synced", operands: "again", leaf: "simple",     run: "ends",    comesBack: false },
	is_list:            { heap: "synced", operands: "again", leaf: "simple",     run: "ends",    comesBack: false },
	is_nonempty_list:   { heap: "synced", operands: "again", leaf: "simple",     run: "ends",    comesBack: false },
	is_tuple:           { heap: "synced", operands: "again", leaf: "simple",     run: "ends",    comesBack: false },
	test_arity:         { heap: "synced", operands: "again", leaf: "simple",     run: "ends",    comesBack: false },
	select_val:         { heap: "synced", operands: "once",  leaf: "simple",     run: "ends",    comesBack: false },
	select_tuple_arity: { heap: "synced", operands: "once",  leaf: "simple",     run: "ends",    comesBack: false },
	jump:               { heap: "synced", operands: "once",  leaf: "simple",     run: "ends",    comesBack: false },
	catch:              { heap: "synced", operands: "once",  leaf: "no",         run: "ends",    comesBack: false },
	catch_end:          { heap: "synced", operands: "once",  leaf: "no",         run: "ends",    comesBack: false },
	move:               { heap: "pending", operands: "once",  leaf: "simple",     run: "ends",    comesBack: false },
	get_list:           { heap: "pending", operands: "again", leaf: "simple",     run: "ends",    comesBack: false },
	get_tuple_element:  { heap: "pending", operands: "once",  leaf: "simple",     run: "ends",    comesBack: false },
	set_tuple_element:  { heap: "synced", operands: "once",  leaf: "no",         run: "ends",    comesBack: false },
	put_list:           { heap: "pending", operands: "once",  leaf: "no",         run: "ends",    comesBack: false },
	badmatch:           { heap: "synced", operands: "once",  leaf: "error",      run: "ends",    comesBack: false },
	if_end:             { heap: "synced", operands: "once",  leaf: "error",      run: "ends",    comesBack: false },
	case_end:           { heap: "synced", operands: "once",  leaf: "error",      run: "ends",    comesBack: false },
	call_fun:           { heap: "synced", operands: "once",  leaf: "no",         run: "ends",    comesBack: false },
	is_function:        { heap: "synced", operands: "again", leaf: "simple",     run: "ends",    comesBack: false },
	call_ext_only:      { heap: "synced", operands: "once",  leaf: "no",         run: "ends",    comesBack: false },
	bs_put_integer: INTERPRETED,
	bs_put_binary: INTERPRETED,
	bs_put_float: INTERPRETED,
	bs_put_string: INTERPRETED,
	fclearerror: INTERPRETED,
	fcheckerror: INTERPRETED,
	fmove:              { heap: "pending", operands: "once",  leaf: "no",         run: "ends",    comesBack: false },
	fconv:              { heap: "pending", operands: "once",  leaf: "no",         run: "ends",    comesBack: false },
	fadd:               { heap: "pending", operands: "once",  leaf: "no",         run: "ends",    comesBack: false },
	fsub:               { heap: "pending", operands: "once",  leaf: "no",         run: "ends",    comesBack: false },
	fmul:               { heap: "pending", operands: "once",  leaf: "no",         run: "ends",    comesBack: false },
	fdiv:               { heap: "pending", operands: "once",  leaf: "no",         run: "ends",    comesBack: false },
	fnegate:            { heap: "pending", operands: "once",  leaf: "no",         run: "ends",    comesBack: false },
	make_fun2: INTERPRETED,
	try:                { heap: "synced", operands: "once",  leaf: "no",         run: "ends",    comesBack: false },
	try_end:            { heap: "synced", operands: "once",  leaf: "no",         run: "ends",    comesBack: false },
	try_case:           { heap: "synced", operands: "once",  leaf: "no",         run: "ends",    comesBack: false },
	try_case_end:       { heap: "synced", operands: "once",  leaf: "no",         run: "ends",    comesBack: false },
	raise:              { heap: "synced", operands: "once",  leaf: "no",         run: "ends",    comesBack: false },
	bs_init2: INTERPRETED,
	bs_add: INTERPRETED,
	apply:              { heap: "synced", operands: "once",  leaf: "no",         run: "ends",    comesBack: false },
	apply_last:         { heap: "synced", operands: "once",  leaf: "no",         run: "ends",    comesBack: false },
	is_boolean:         { heap: "synced", operands: "again", leaf: "simple",     run: "ends",    comesBack: false },
	is_function2:       { heap: "synced", operands: "again", leaf: "no",         run: "ends",    comesBack: false },
	bs_get_integer2:    { heap: "synced", operands: "once",  leaf: "no",         run: "ends",    comesBack: false },
	bs_get_float2:      { heap: "synced", operands: "once",  leaf: "no",         run: "ends",    comesBack: false },
	bs_get_binary2:     { heap: "synced", operands: "once",  leaf: "no",         run: "ends",    comesBack: false },
	bs_skip_bits2:      { heap: "synced", operands: "once",  leaf: "no",         run: "ends",    comesBack: false },
	bs_test_tail2:      { heap: "synced", operands: "once",  leaf: "no",         run: "ends",    comesBack: false },
	gc_bif1:            { heap: "synced", operands: "again", leaf: "no",         run: "ends",    comesBack: false },
	gc_bif2:            { heap: "synced", operands: "again", leaf: "arithmetic", run: "step",    comesBack: false },
	is_bitstr:          { heap: "synced", operands: "again", leaf: "no",         run: "ends",    comesBack: false },
	bs_test_unit:       { heap: "synced", operands: "once",  leaf: "no",         run: "ends",    comesBack: false },
	bs_match_string:    { heap: "synced", operands: "once",  leaf: "no",         run: "ends",    comesBack: false },
	bs_init_writable:   { heap: "synced", operands: "once",  leaf: "no",         run: "ends",    comesBack: false },
	bs_append: INTERPRETED,
	bs_private_append: INTERPRETED,
	trim:               { heap: "synced", operands: "once",  leaf: "no",         run: "ends",    comesBack: false },
	bs_init_bits: INTERPRETED,
	bs_get_utf8:        { heap: "synced", operands: "once",  leaf: "no",         run: "ends",    comesBack: false },
	bs_skip_utf8:       { heap: "synced", operands: "once",  leaf: "no",         run: "ends",    comesBack: false },
	bs_get_utf16:       { heap: "synced", operands: "once",  leaf: "no",         run: "ends",    comesBack: false },
	bs_skip_utf16:      { heap: "synced", operands: "once",  leaf: "no",         run: "ends",    comesBack: false },
	bs_get_utf32:       { heap: "synced", operands: "once",  leaf: "no",         run: "ends",    comesBack: false },
	bs_skip_utf32:      { heap: "synced", operands: "once",  leaf: "no",         run: "ends",    comesBack: false },
	bs_utf8_size: INTERPRETED,
	bs_put_utf8: INTERPRETED,
	bs_utf16_size: INTERPRETED,
	bs_put_utf16: INTERPRETED,
	bs_put_utf32: INTERPRETED,
	gc_bif3:            { heap: "synced", operands: "again", leaf: "no",         run: "ends",    comesBack: false },
	line:               { heap: "pending", operands: "once",  leaf: "free",       run: "between", comesBack: false },
	put_map_assoc:      { heap: "synced", operands: "once",  leaf: "no",         run: "ends",    comesBack: false },
	put_map_exact:      { heap: "synced", operands: "once",  leaf: "no",         run: "ends",    comesBack: false },
	is_map:             { heap: "synced", operands: "again", leaf: "simple",     run: "ends",    comesBack: false },
	has_map_fields:     { heap: "synced", operands: "once",  leaf: "no",         run: "ends",    comesBack: false },
	get_map_elements:   { heap: "synced", operands: "once",  leaf: "no",         run: "ends",    comesBack: false },
	is_tagged_tuple:    { heap: "synced", operands: "again", leaf: "simple",     run: "ends",    comesBack: false },
	build_stacktrace:   { heap: "synced", operands: "once",  leaf: "no",         run: "ends",    comesBack: false },
	raw_raise:          { heap: "synced", operands: "once",  leaf: "no",         run: "ends",    comesBack: false },
	get_hd:             { heap: "pending", operands: "once",  leaf: "simple",     run: "ends",    comesBack: false },
	get_tl:             { heap: "pending", operands: "once",  leaf: "simple",     run: "ends",    comesBack: false },
	put_tuple2:         { heap: "pending", operands: "once",  leaf: "no",         run: "ends",    comesBack: false },
	bs_get_tail:        { heap: "synced", operands: "once",  leaf: "no",         run: "ends",    comesBack: false },
	bs_start_match3:    { heap: "synced", operands: "once",  leaf: "no",         run: "ends",    comesBack: false },
	bs_get_position:    { heap: "synced", operands: "once",  leaf: "no",         run: "ends",    comesBack: false },
	bs_set_position:    { heap: "synced", operands: "once",  leaf: "no",         run: "ends",    comesBack: false },
	swap:               { heap: "pending", operands: "once",  leaf: "simple",     run: "ends",    comesBack: false },
	bs_start_match4:    { heap: "synced", operands: "once",  leaf: "no",         run: "ends",    comesBack: false },
	make_fun3:          { heap: "pending", operands: "once",  leaf: "no",         run: "ends",    comesBack: false },
	init_yregs:         { heap: "pending", operands: "once",  leaf: "no",         run: "ends",    comesBack: false },
	recv_marker_bind:   { heap: "synced", operands: "once",  leaf: "no",         run: "ends",    comesBack: false },
	recv_marker_clear:  { heap: "synced", operands: "once",  leaf: "no",         run: "ends",    comesBack: false },
	recv_marker_reserve:{ heap: "synced", operands: "once",  leaf: "no",         run: "ends",    comesBack: false },
	recv_marker_use:    { heap: "synced", operands: "once",  leaf: "no",         run: "ends",    comesBack: false },
	bs_create_bin:      { heap: "synced", operands: "once",  leaf: "no",         run: "ends",    comesBack: false },
	call_fun2:          { heap: "synced", operands: "once",  leaf: "no",         run: "ends",    comesBack: false },
	nif_start:          { heap: "synced", operands: "once",  leaf: "no",         run: "ends",    comesBack: false },
	badrecord:          { heap: "synced", operands: "once",  leaf: "no",         run: "ends",    comesBack: false },
	update_record:      { heap: "pending", operands: "once",  leaf: "no",         run: "ends",    comesBack: false },
	bs_match:           { heap: "synced", operands: "once",  leaf: "no",         run: "ends",    comesBack: false },
	executable_line:    { heap: "synced", operands: "once",  leaf: "no",         run: "ends",    comesBack: false },
	debug_line:         { heap: "synced", operands: "once",  leaf: "no",         run: "ends",    comesBack: false },
	bif3:               { heap: "synced", operands: "again", leaf: "no",         run: "ends",    comesBack: false },
};

export function traitsOf({ name }: InstructionRow): InstructionTraits {
	return TRAITS[name];
}

const SELDOM = "interpreter";

/** Instructions without a handler, with the reason: those of which there is no more to say are hardly ever emitted. */
export const LEFT_TO_INTERPRETER = {
	func_info: "interpreter: raises function_clause with the arguments, once",
	int_code_end: "nothing to execute",
	allocate_zero: SELDOM,
	kill: SELDOM,
	bs_put_integer: SELDOM,
	bs_put_binary: SELDOM,
	bs_put_float: SELDOM,
	bs_put_string: SELDOM,
	fclearerror: SELDOM,
	fcheckerror: SELDOM,
	make_fun2: SELDOM,
	bs_init2: SELDOM,
	bs_add: SELDOM,
	bs_append: SELDOM,
	bs_private_append: SELDOM,
	bs_init_bits: SELDOM,
	bs_utf8_size: SELDOM,
	bs_put_utf8: SELDOM,
	bs_utf16_size: SELDOM,
	bs_put_utf16: SELDOM,
	bs_put_utf32: SELDOM,
} as const satisfies Readonly<Partial<Record<InstructionName, string>>>;

/** Every other instruction has a handler: src/jit/handlers.ts. */
export type CompiledName = Exclude<
	InstructionName,
	keyof typeof LEFT_TO_INTERPRETER
>;
