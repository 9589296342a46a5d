/**
 * The one table of BEAM instructions: numbers and operands (OTP's genop.tab; AtomVM's opcodes.def), and what each does to
 * control and data besides its operands. What the compiler makes of them is in src/jit/instruction-traits.ts.
 */
import { SEGMENT_ROLES } from "./create-segments.ts";

/** What an operand is for. */
export type Role =
	/** Read: a register or a constant. */
	| "source"
	/** Written: a register. */
	| "destination"
	/** Read and written: a register. */
	| "both"
	/** Jumped to, when a test fails or always; 0 means none. */
	| "label"
	/** A number, an atom, an index: not a term. */
	| "plain"
	/** An index in the module's table of imports. */
	| "import"
	/** x registers below this number are roots of a collection. */
	| "live"
	/** As many arguments are in x0 and up. */
	| "arity"
	/** The commands of a bs_match, a list: see match-commands.ts. */
	| "commands"
	/** A list; its elements take these roles in turn. */
	| readonly Role[];

/** The columns of the table. */
interface Columns {
	readonly opcode: number;
	readonly operands: readonly Role[];
	/**
	 * Where control goes: to the next instruction (or a label), never there, or there by a return, which makes what follows
	 * a continuation, with only x0 live.
	 */
	readonly flow: "next" | "ends" | "call";
	/**
	 * x registers read besides the operands: as many, behind the arguments that an `arity` operand counts, from x0 where there
	 * is none; or all arguments of the function that it stands in.
	 */
	readonly reads: number | "arguments";
	/** x registers written besides the operands: as many, from x0. */
	readonly writes: 0 | 1;
	/** What is called: a function that the code names, or one that is known at run time only. */
	readonly callee: "none" | "known" | "value";
	/** Whether y registers have other numbers after it, or are made or gone. */
	readonly frame: "same" | "moves";
	/**
	 * Where a process comes back to other than by a return: to the label before it, by an exception or from waiting for a
	 * message; or to the instruction itself, when the time for waiting is over.
	 */
	readonly resumes: "no" | "exception" | "label" | "itself";
}

// What most instructions have in these columns, by where control goes. A row names one of them, and what is different.

const NEXT = {
	flow: "next",
	reads: 0,
	writes: 0,
	callee: "none",
	frame: "same",
	resumes: "no",
} as const;
const ENDS = { ...NEXT, flow: "ends" } as const;
/** A row says what is called, too. */
const CALL = {
	flow: "call",
	reads: 0,
	writes: 1,
	frame: "same",
	resumes: "no",
} as const;

const source = "source";
const destination = "destination";
const both = "both";
const label = "label";
const plain = "plain";
const imported = "import";
const live = "live";
const arity = "arity";
const commands = "commands";

/** Numbers that no compiler since OTP 26 emits have no row. */
// biome-ignore format: one row a line
const TABLE = {
	label: { opcode: 1, operands: [plain], ...NEXT },
	func_info: { opcode: 2, operands: [plain, plain, plain], ...ENDS, reads: "arguments" },
	int_code_end: { opcode: 3, operands: [], ...ENDS },
	call: { opcode: 4, operands: [arity, plain], ...CALL, callee: "known" },
	call_last: { opcode: 5, operands: [arity, label, plain], ...ENDS, callee: "known", frame: "moves" },
	call_only: { opcode: 6, operands: [arity, label], ...ENDS, callee: "known" },
	call_ext: { opcode: 7, operands: [arity, imported], ...CALL, callee: "known" },
	call_ext_last: { opcode: 8, operands: [arity, imported, plain], ...ENDS, callee: "known", frame: "moves" },
	bif0: { opcode: 9, operands: [imported, destination], ...NEXT },
	bif1: { opcode: 10, operands: [label, imported, source, destination], ...NEXT },
	bif2: { opcode: 11, operands: [label, imported, source, source, destination], ...NEXT },
	allocate: { opcode: 12, operands: [plain, live], ...NEXT, frame: "moves" },
	allocate_heap: { opcode: 13, operands: [plain, plain, live], ...NEXT, frame: "moves" },
	allocate_zero: { opcode: 14, operands: [plain, live], ...NEXT, frame: "moves" },
	test_heap: { opcode: 16, operands: [plain, live], ...NEXT },
	kill: { opcode: 17, operands: [destination], ...NEXT },
	deallocate: { opcode: 18, operands: [plain], ...NEXT, frame: "moves" },
	return: { opcode: 19, operands: [], ...ENDS, reads: 1 },
	send: { opcode: 20, operands: [], ...NEXT, reads: 2, writes: 1 },
	remove_message: { opcode: 21, operands: [], ...NEXT },
	timeout: { opcode: 22, operands: [], ...NEXT },
	loop_rec: { opcode: 23, operands: [label, destination], ...NEXT, resumes: "label" },
	loop_rec_end: { opcode: 24, operands: [label], ...ENDS },
	wait: { opcode: 25, operands: [label], ...ENDS },
	wait_timeout: { opcode: 26, operands: [label, source], ...NEXT, resumes: "itself" },
	is_lt: { opcode: 39, operands: [label, source, source], ...NEXT },
	is_ge: { opcode: 40, operands: [label, source, source], ...NEXT },
	is_eq: { opcode: 41, operands: [label, source, source], ...NEXT },
	is_ne: { opcode: 42, operands: [label, source, source], ...NEXT },
	is_eq_exact: { opcode: 43, operands: [label, source, source], ...NEXT },
	is_ne_exact: { opcode: 44, operands: [label, source, source], ...NEXT },
	is_integer: { opcode: 45, operands: [label, source], ...NEXT },
	is_float: { opcode: 46, operands: [label, source], ...NEXT },
	is_number: { opcode: 47, operands: [label, source], ...NEXT },
	is_atom: { opcode: 48, operands: [label, source], ...NEXT },
	is_pid: { opcode: 49, operands: [label, source], ...NEXT },
	is_reference: { opcode: 50, operands: [label, source], ...NEXT },
	is_port: { opcode: 51, operands: [label, source], ...NEXT },
	is_nil: { opcode: 52, operands: [label, source], ...NEXT },
	is_binary: { opcode: 53, operands: [label, source], ...NEXT },
	is_list: { opcode: 55, operands: [label, source], ...NEXT },
	is_nonempty_list: { opcode: 56, operands: [label, source], ...NEXT },
	is_tuple: { opcode: 57, operands: [label, source], ...NEXT },
	test_arity: { opcode: 58, operands: [label, source, plain], ...NEXT },
	select_val: { opcode: 59, operands: [source, label, [source, label]], ...ENDS },
	select_tuple_arity: { opcode: 60, operands: [source, label, [plain, label]], ...ENDS },
	jump: { opcode: 61, operands: [label], ...ENDS },
	catch: { opcode: 62, operands: [destination, plain], ...NEXT },
	catch_end: { opcode: 63, operands: [destination], ...NEXT, reads: 1, resumes: "exception" },
	move: { opcode: 64, operands: [source, destination], ...NEXT },
	get_list: { opcode: 65, operands: [source, destination, destination], ...NEXT },
	get_tuple_element: { opcode: 66, operands: [source, plain, destination], ...NEXT },
	set_tuple_element: { opcode: 67, operands: [source, source, plain], ...NEXT },
	put_list: { opcode: 69, operands: [source, source, destination], ...NEXT },
	badmatch: { opcode: 72, operands: [source], ...ENDS },
	if_end: { opcode: 73, operands: [], ...ENDS },
	case_end: { opcode: 74, operands: [source], ...ENDS },
	call_fun: { opcode: 75, operands: [arity], ...CALL, callee: "value", reads: 1 },
	is_function: { opcode: 77, operands: [label, source], ...NEXT },
	call_ext_only: { opcode: 78, operands: [arity, imported], ...ENDS, callee: "known" },
	bs_put_integer: { opcode: 89, operands: [label, source, plain, plain, source], ...NEXT },
	bs_put_binary: { opcode: 90, operands: [label, source, plain, plain, source], ...NEXT },
	bs_put_float: { opcode: 91, operands: [label, source, plain, plain, source], ...NEXT },
	bs_put_string: { opcode: 92, operands: [plain, plain], ...NEXT },
	fclearerror: { opcode: 94, operands: [], ...NEXT },
	fcheckerror: { opcode: 95, operands: [label], ...NEXT },
	fmove: { opcode: 96, operands: [source, destination], ...NEXT },
	fconv: { opcode: 97, operands: [source, destination], ...NEXT },
	fadd: { opcode: 98, operands: [label, source, source, destination], ...NEXT },
	fsub: { opcode: 99, operands: [label, source, source, destination], ...NEXT },
	fmul: { opcode: 100, operands: [label, source, source, destination], ...NEXT },
	fdiv: { opcode: 101, operands: [label, source, source, destination], ...NEXT },
	fnegate: { opcode: 102, operands: [label, source, destination], ...NEXT },
	make_fun2: { opcode: 103, operands: [plain], ...NEXT },
	try: { opcode: 104, operands: [destination, plain], ...NEXT },
	try_end: { opcode: 105, operands: [destination], ...NEXT },
	try_case: { opcode: 106, operands: [destination], ...NEXT, reads: 3, resumes: "exception" },
	try_case_end: { opcode: 107, operands: [source], ...ENDS },
	raise: { opcode: 108, operands: [source, source], ...ENDS },
	bs_init2: { opcode: 109, operands: [label, source, plain, live, plain, destination], ...NEXT },
	bs_add: { opcode: 111, operands: [label, source, source, plain, destination], ...NEXT },
	apply: { opcode: 112, operands: [arity], ...CALL, callee: "value", reads: 2 },
	apply_last: { opcode: 113, operands: [arity, plain], ...ENDS, callee: "value", reads: 2, frame: "moves" },
	is_boolean: { opcode: 114, operands: [label, source], ...NEXT },
	is_function2: { opcode: 115, operands: [label, source, source], ...NEXT },
	bs_get_integer2: { opcode: 117, operands: [label, source, live, source, plain, plain, destination], ...NEXT },
	bs_get_float2: { opcode: 118, operands: [label, source, live, source, plain, plain, destination], ...NEXT },
	bs_get_binary2: { opcode: 119, operands: [label, source, live, source, plain, plain, destination], ...NEXT },
	bs_skip_bits2: { opcode: 120, operands: [label, source, source, plain, plain], ...NEXT },
	bs_test_tail2: { opcode: 121, operands: [label, source, plain], ...NEXT },
	gc_bif1: { opcode: 124, operands: [label, live, imported, source, destination], ...NEXT },
	gc_bif2: { opcode: 125, operands: [label, live, imported, source, source, destination], ...NEXT },
	is_bitstr: { opcode: 129, operands: [label, source], ...NEXT },
	bs_test_unit: { opcode: 131, operands: [label, source, plain], ...NEXT },
	bs_match_string: { opcode: 132, operands: [label, source, plain, plain], ...NEXT },
	bs_init_writable: { opcode: 133, operands: [], ...NEXT, reads: 1, writes: 1 },
	bs_append: { opcode: 134, operands: [label, source, plain, live, plain, source, source, destination], ...NEXT },
	bs_private_append: { opcode: 135, operands: [label, source, plain, source, source, destination], ...NEXT },
	trim: { opcode: 136, operands: [plain, plain], ...NEXT, frame: "moves" },
	bs_init_bits: { opcode: 137, operands: [label, source, plain, live, plain, destination], ...NEXT },
	bs_get_utf8: { opcode: 138, operands: [label, source, plain, plain, destination], ...NEXT },
	bs_skip_utf8: { opcode: 139, operands: [label, source, plain, plain], ...NEXT },
	bs_get_utf16: { opcode: 140, operands: [label, source, plain, plain, destination], ...NEXT },
	bs_skip_utf16: { opcode: 141, operands: [label, source, plain, plain], ...NEXT },
	bs_get_utf32: { opcode: 142, operands: [label, source, plain, plain, destination], ...NEXT },
	bs_skip_utf32: { opcode: 143, operands: [label, source, plain, plain], ...NEXT },
	bs_utf8_size: { opcode: 144, operands: [label, source, destination], ...NEXT },
	bs_put_utf8: { opcode: 145, operands: [label, plain, source], ...NEXT },
	bs_utf16_size: { opcode: 146, operands: [label, source, destination], ...NEXT },
	bs_put_utf16: { opcode: 147, operands: [label, plain, source], ...NEXT },
	bs_put_utf32: { opcode: 148, operands: [label, plain, source], ...NEXT },
	gc_bif3: { opcode: 152, operands: [label, live, imported, source, source, source, destination], ...NEXT },
	line: { opcode: 153, operands: [plain], ...NEXT },
	put_map_assoc: { opcode: 154, operands: [label, source, destination, live, [source, source]], ...NEXT },
	put_map_exact: { opcode: 155, operands: [label, source, destination, live, [source, source]], ...NEXT },
	is_map: { opcode: 156, operands: [label, source], ...NEXT },
	has_map_fields: { opcode: 157, operands: [label, source, [source]], ...NEXT },
	get_map_elements: { opcode: 158, operands: [label, source, [source, destination]], ...NEXT },
	is_tagged_tuple: { opcode: 159, operands: [label, source, plain, source], ...NEXT },
	build_stacktrace: { opcode: 160, operands: [], ...NEXT, reads: 1, writes: 1 },
	raw_raise: { opcode: 161, operands: [], ...NEXT, reads: 3, writes: 1 },
	get_hd: { opcode: 162, operands: [source, destination], ...NEXT },
	get_tl: { opcode: 163, operands: [source, destination], ...NEXT },
	put_tuple2: { opcode: 164, operands: [destination, [source]], ...NEXT },
	bs_get_tail: { opcode: 165, operands: [source, destination, live], ...NEXT },
	bs_start_match3: { opcode: 166, operands: [label, source, live, destination], ...NEXT },
	bs_get_position: { opcode: 167, operands: [source, destination, live], ...NEXT },
	bs_set_position: { opcode: 168, operands: [source, source], ...NEXT },
	swap: { opcode: 169, operands: [both, both], ...NEXT },
	bs_start_match4: { opcode: 170, operands: [label, live, source, destination], ...NEXT },
	make_fun3: { opcode: 171, operands: [plain, destination, [source]], ...NEXT },
	init_yregs: { opcode: 172, operands: [[destination]], ...NEXT },
	recv_marker_bind: { opcode: 173, operands: [source, source], ...NEXT },
	recv_marker_clear: { opcode: 174, operands: [source], ...NEXT },
	recv_marker_reserve: { opcode: 175, operands: [destination], ...NEXT },
	recv_marker_use: { opcode: 176, operands: [source], ...NEXT },
	bs_create_bin: { opcode: 177, operands: [label, plain, live, plain, destination, SEGMENT_ROLES], ...NEXT },
	call_fun2: { opcode: 178, operands: [plain, arity, source], ...CALL, callee: "value" },
	nif_start: { opcode: 179, operands: [], ...NEXT },
	badrecord: { opcode: 180, operands: [source], ...ENDS },
	update_record: { opcode: 181, operands: [plain, plain, source, destination, [plain, source]], ...NEXT },
	bs_match: { opcode: 182, operands: [label, source, commands], ...NEXT },
	executable_line: { opcode: 183, operands: [plain, plain], ...NEXT },
	debug_line: { opcode: 184, operands: [plain, plain, plain, live], ...NEXT },
	bif3: { opcode: 185, operands: [label, imported, source, source, source, destination], ...NEXT },
} as const satisfies Readonly<Record<string, Columns>>;

export type InstructionName = keyof typeof TABLE;

/** Names of the instructions that have a value in a column. */
export type InstructionWith<
	Column extends keyof Columns,
	Value extends Columns[Column],
> = {
	[Name in InstructionName]: (typeof TABLE)[Name][Column] extends Value
		? Name
		: never;
}[InstructionName];

export interface InstructionRow extends Columns {
	readonly name: InstructionName;
}

const rows: Readonly<Record<InstructionName, Columns>> = TABLE;

/** In the order of their numbers. */
export const INSTRUCTIONS: readonly InstructionRow[] = (
	Object.keys(TABLE) as InstructionName[]
).map((name) => {
	// One by one and in one order: all rows have the same shape for V8.
	const { opcode, operands, flow, reads, writes, callee, frame, resumes } =
		rows[name];
	return {
		name,
		opcode,
		operands,
		flow,
		reads,
		writes,
		callee,
		frame,
		resumes,
	};
});

/** Rows by opcode; undefined where there is none. */
export const instructionByOpcode: readonly (InstructionRow | undefined)[] =
	(() => {
		const found: (InstructionRow | undefined)[] = [];
		for (const row of INSTRUCTIONS) found[row.opcode] = row;
		return found;
	})();

export function opcodeOf(name: InstructionName): number {
	return rows[name].opcode;
}

export function instructionNamed(name: InstructionName): InstructionRow {
	return instructionByOpcode[opcodeOf(name)] as InstructionRow;
}

/** Whether an instruction has a value in a column; its name is then one of those of which the table says so. */
export function hasTrait<
	Column extends keyof Columns,
	const Value extends Columns[Column],
>(
	row: InstructionRow,
	column: Column,
	value: Value,
): row is InstructionRow & { readonly name: InstructionWith<Column, Value> } {
	const found: Columns[Column] = row[column];
	return found === value;
}
