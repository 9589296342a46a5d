/**
 * The one table of BEAM instructions: numbers and operands (OTP's genop.tab; AtomVM's opcodes.def), and what the
 * compiler needs of each to see control and data flow.
 */

/** What an operand is for. */
export type Role =
	/** Read: a register or a constant. */
	| "source"
	/** Written: a register. */
	| "destination"
	/** Jumped to, when a test fails or always; 0 means none. */
	| "label"
	/** A number, an atom, an index: not a term. */
	| "plain"
	/** x registers below this number are roots of a collection. */
	| "live"
	/** As many arguments are in x0 and up. */
	| "arity"
	/** A list; its elements take these roles in turn. */
	| readonly Role[];

export interface InstructionRow {
	readonly opcode: number;
	readonly name: string;
	readonly operands: readonly Role[];
	/** Control never goes to the next instruction. */
	readonly ends: boolean;
	/** It comes back by a return: what follows is a continuation, with only x0 live. */
	readonly call: "body" | undefined;
}

const LETTERS: Readonly<Record<string, Role>> = {
	s: "source",
	d: "destination",
	f: "label",
	u: "plain",
	v: "live",
	n: "arity",
};

/**
 * `number name operands`, one letter an operand, `[..]` a list; `!` ends a block, `@` is a call that comes back.
 * Numbers that no compiler since OTP 26 emits have no row.
 */
const TABLE = `
1 label u
2 func_info uuu !
3 int_code_end - !
4 call nu @
5 call_last nfu !
6 call_only nf !
7 call_ext nu @
8 call_ext_last nuu !
9 bif0 ud
10 bif1 fusd
11 bif2 fussd
12 allocate uv
13 allocate_heap uuv
14 allocate_zero uv
16 test_heap uv
17 kill d
18 deallocate u
19 return - !
20 send -
21 remove_message -
22 timeout -
23 loop_rec fd
24 loop_rec_end f !
25 wait f !
26 wait_timeout fs
39 is_lt fss
40 is_ge fss
41 is_eq fss
42 is_ne fss
43 is_eq_exact fss
44 is_ne_exact fss
45 is_integer fs
46 is_float fs
47 is_number fs
48 is_atom fs
49 is_pid fs
50 is_reference fs
51 is_port fs
52 is_nil fs
53 is_binary fs
55 is_list fs
56 is_nonempty_list fs
57 is_tuple fs
58 test_arity fsu
59 select_val sf[sf] !
60 select_tuple_arity sf[uf] !
61 jump f !
62 catch du
63 catch_end d
64 move sd
65 get_list sdd
66 get_tuple_element sud
67 set_tuple_element ssu
69 put_list ssd
72 badmatch s !
73 if_end - !
74 case_end s !
75 call_fun n @
77 is_function fs
78 call_ext_only nu !
89 bs_put_integer fsuus
90 bs_put_binary fsuus
91 bs_put_float fsuus
92 bs_put_string uu
94 fclearerror -
95 fcheckerror f
96 fmove sd
97 fconv sd
98 fadd fssd
99 fsub fssd
100 fmul fssd
101 fdiv fssd
102 fnegate fsd
103 make_fun2 u
104 try du
105 try_end d
106 try_case d
107 try_case_end s !
108 raise ss !
109 bs_init2 fsuvud
111 bs_add fssud
112 apply n @
113 apply_last nu !
114 is_boolean fs
115 is_function2 fss
117 bs_get_integer2 fsvsuud
118 bs_get_float2 fsvsuud
119 bs_get_binary2 fsvsuud
120 bs_skip_bits2 fssuu
121 bs_test_tail2 fsu
124 gc_bif1 fvusd
125 gc_bif2 fvussd
129 is_bitstr fs
131 bs_test_unit fsu
132 bs_match_string fsuu
133 bs_init_writable -
134 bs_append fsuvussd
135 bs_private_append fsussd
136 trim uu
137 bs_init_bits fsuvud
138 bs_get_utf8 fsuud
139 bs_skip_utf8 fsuu
140 bs_get_utf16 fsuud
141 bs_skip_utf16 fsuu
142 bs_get_utf32 fsuud
143 bs_skip_utf32 fsuu
144 bs_utf8_size fsd
145 bs_put_utf8 fus
146 bs_utf16_size fsd
147 bs_put_utf16 fus
148 bs_put_utf32 fus
152 gc_bif3 fvusssd
153 line u
154 put_map_assoc fsdv[ss]
155 put_map_exact fsdv[ss]
156 is_map fs
157 has_map_fields fs[s]
158 get_map_elements fs[sd]
159 is_tagged_tuple fsus
160 build_stacktrace -
161 raw_raise -
162 get_hd sd
163 get_tl sd
164 put_tuple2 d[s]
165 bs_get_tail sdv
166 bs_start_match3 fsvd
167 bs_get_position sdv
168 bs_set_position ss
169 swap dd
170 bs_start_match4 fvsd
171 make_fun3 ud[s]
172 init_yregs [d]
173 recv_marker_bind ss
174 recv_marker_clear s
175 recv_marker_reserve d
176 recv_marker_use s
177 bs_create_bin fuvud[uuusss]
178 call_fun2 uns @
179 nif_start -
180 badrecord s !
181 update_record uusd[us]
182 bs_match fs[*]
183 executable_line uu
184 debug_line uuuv
185 bif3 fusssd
`;

function parseRow(line: string): InstructionRow {
	const [opcode, name = "", operands = "-", flag] = line.split(" ");
	return {
		opcode: Number(opcode),
		name,
		operands: operands === "-" ? [] : parseRoles(operands),
		ends: flag === "!",
		call: flag === "@" ? "body" : undefined,
	};
}

function parseRoles(letters: string): Role[] {
	const roles: Role[] = [];
	for (let i = 0; i < letters.length; i++) {
		const letter = letters[i] ?? "";
		if (letter === "[") {
			const close = letters.indexOf("]", i);
			const inner = letters.slice(i + 1, close);
			roles.push(inner === "*" ? ["plain"] : parseRoles(inner));
			i = close;
			continue;
		}
		const role = LETTERS[letter];
		if (role === undefined) throw new Error(`no role for ${letter}`);
		roles.push(role);
	}
	return roles;
}

export const INSTRUCTIONS: readonly InstructionRow[] = TABLE.trim()
	.split("\n")
	.map(parseRow);

/** Rows by opcode; undefined where there is none. */
export const instructionByOpcode: readonly (InstructionRow | undefined)[] =
	(() => {
		const rows: (InstructionRow | undefined)[] = [];
		for (const row of INSTRUCTIONS) rows[row.opcode] = row;
		return rows;
	})();

export function opcodeOf(name: string): number {
	const row = INSTRUCTIONS.find((candidate) => candidate.name === name);
	if (row === undefined) throw new Error(`no instruction ${name}`);
	return row.opcode;
}
