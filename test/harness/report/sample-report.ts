/** Reports for tests of what shows them: one with something of everything, and as large a one as is wanted. */
import type {
	ModeReport,
	Report,
	ReportSummary,
	TestReport,
} from "../../../src/harness/report/model.ts";

const INSTRUCTIONS = [
	"bs_create_bin",
	"bs_match",
	"call_ext",
	"call_fun",
	"gc_bif2",
	"get_list",
	"get_map_elements",
	"loop_rec",
	"move",
	"put_list",
	"put_tuple2",
	"return",
	"select_val",
	"send",
	"test_heap",
	"try",
];

export function modeReport(more: Partial<ModeReport> = {}): ModeReport {
	return {
		verdict: "ok",
		value: "ok",
		ms: 3,
		stdout: "",
		stderr: "",
		deaths: [],
		...more,
	};
}

export function testReport(
	name: string,
	more: Partial<TestReport> = {},
): TestReport {
	return {
		name,
		file: `test/erlang_tests/${name}.beam`,
		expected: "ok",
		modes: { emulated: modeReport(), jit: modeReport() },
		agreement: "same",
		differences: [],
		exits: [],
		instructions: ["move", "return"],
		repeat: `npx avmjit test-erlang --jit '^${name}$'`,
		...more,
	};
}

export function report(tests: readonly TestReport[]): Report {
	return {
		schema: 2,
		tool: { name: "avmjit", version: "0.1.0" },
		suite: {
			name: "test/erlang_tests",
			skipped: [{ name: "sixty_four", reason: "for 64-bit words only" }],
		},
		options: {
			modes: ["emulated", "jit"],
			comparison: "all",
			counted: true,
			jobs: 2,
			functions: {},
		},
		environment: { node: "v20.20.2", platform: "linux x64", cpus: 2 },
		startedAt: "2026-01-31T09:30:00.000Z",
		ms: 95_000,
		notRun: 0,
		summary: summaryOf(tests),
		tests,
	};
}

function summaryOf(tests: readonly TestReport[]): ReportSummary {
	const results = tests.flatMap(({ modes }) => Object.values(modes));
	const ok = (mode: "emulated" | "jit"): number =>
		tests.filter(({ modes }) => modes[mode]?.verdict === "ok").length;
	const exits: Record<string, number> = {};
	for (const { instruction, count } of tests.flatMap((t) => t.exits))
		exits[instruction] = (exits[instruction] ?? 0) + count;
	return {
		total: tests.length,
		same: tests.filter(({ agreement }) => agreement === "same").length,
		diverged: tests.filter(({ agreement }) => agreement === "diverged").length,
		ok: { emulated: ok("emulated"), jit: ok("jit") },
		failures: results.filter(
			({ verdict }) => verdict !== "ok" && verdict !== "known-failure",
		).length,
		knownFailures: tests.filter(({ modes }) =>
			Object.values(modes).some((m) => m.verdict === "known-failure"),
		).length,
		unexpectedPasses: [],
		nativeShare: 0.99987,
		exits,
		exitsNeverTaken: [],
	};
}

/** As many as are wanted, always the same: every 97th one is wrong. */
export function manyTests(total: number): TestReport[] {
	const random = numbers(7);
	return Array.from({ length: total }, (_, i) => {
		const emulated = 2 + random() * 40 * (random() < 0.1 ? 30 : 1);
		const speed = Math.exp(random() * 4.5 - 0.6);
		const compileMs = 0.5 + random() * 4;
		const isWrong = i % 97 === 41;
		return testReport(`${WORDS[i % WORDS.length]}_${i}`, {
			modes: {
				emulated: modeReport({ ms: emulated, value: "ok" }),
				jit: modeReport({
					ms: emulated / speed + compileMs,
					compileMs,
					nativeShare: 1 - random() * 0.001,
					sizes: { beam: 900 + i, wasm: 5_000 + 3 * i },
					functions: { compiled: 8 + (i % 7), total: 8 + (i % 7) },
					...(isWrong && { verdict: "wrong-value", value: "{ok,nok}" }),
				}),
			},
			...(isWrong && { agreement: "diverged", differences: ["value"] }),
			instructions: INSTRUCTIONS.filter(() => random() < 0.6),
			exits:
				random() < 0.3
					? [
							{
								module: `${WORDS[i % WORDS.length]}_${i}`,
								function: "loop/2",
								offset: 40 + (i % 400),
								instruction: INSTRUCTIONS[i % 5] ?? "move",
								line: 1 + (i % 90),
								count: 1 + Math.floor(random() * 200),
							},
						]
					: [],
		});
	});
}

const WORDS = "lists maps binaries funs processes timers floats bignum".split(
	" ",
);

/** From 0 to 1, the same ones for the same seed (xorshift). */
function numbers(seed: number): () => number {
	let state = seed;
	return () => {
		state ^= state << 13;
		state ^= state >>> 17;
		state ^= state << 5;
		return (state >>> 0) / 2 ** 32;
	};
}

/** A name, and outputs, that would do harm in a page that takes them for markup. */
export const HOSTILE_NAME =
	'</script><img src=x onerror="document.title=1">\u2028&amp;\u0007"\'%2F';

/** A list of records of which one, deep inside, has another element. */
function deepTerm(wrong: string): string {
	const record = (i: number): string =>
		`#{id=>${i},name=><<"worker ${i}">>,state=>{running,[{queue,${i * 3}},{owner,<0.${i}.0>}],${i === 41 ? wrong : 1.5}},tags=>[a,b,'Hello']}`;
	return `{ok,[${Array.from({ length: 60 }, (_, i) => record(i)).join(",")}]}`;
}

const TRACE = [
	{
		module: "queue",
		function: "insert",
		arity: 3,
		file: "queue.erl",
		line: 41,
	},
	{
		module: "queue",
		function: "-start/0-fun-1-",
		arity: 2,
		file: "queue.erl",
		line: 17,
	},
	{ module: "lists", function: "foldl", arity: 3 },
	{ module: "queue", function: "start", arity: 0, file: "queue.erl", line: 12 },
];

/** One test for everything that a page of a test can show, among some that are well. */
export function sampleTests(): TestReport[] {
	const lines = Array.from(
		{ length: 30 },
		(_, i) => `step ${i}: <0.${i}.0> ok`,
	);
	const stdout = `${lines.join("\n")}\n`;
	return [
		...manyTests(40),
		testReport("deep_divergence", {
			expected: deepTerm("1.5"),
			modes: {
				emulated: modeReport({
					value: deepTerm("1.5"),
					ms: 48.2,
					stdout,
					memory: 1_310_720,
				}),
				jit: modeReport({
					verdict: "wrong-value",
					value: deepTerm("{error,badarith}"),
					ms: 3.91,
					compileMs: 2.2,
					nativeShare: 0.9991,
					sizes: { beam: 2_104, wasm: 14_822 },
					functions: { compiled: 17, total: 18 },
					memory: 1_441_792,
					stdout: stdout.replace(
						"step 17: <0.17.0> ok",
						"step 17: <0.99.0> failed",
					),
				}),
			},
			agreement: "diverged",
			differences: ["value", "stdout"],
			instructions: INSTRUCTIONS,
			exits: [
				{
					module: "deep_divergence",
					function: "update/3",
					offset: 412,
					instruction: "bs_match",
					line: 57,
					count: 1_204,
				},
				{
					module: "deep_divergence",
					function: "-start/0-lc$^0/1-0-/1",
					offset: 96,
					instruction: "call_ext",
					line: 12,
					count: 60,
				},
				{
					module: "lists",
					function: "sort/1",
					offset: 1_880,
					instruction: "get_map_elements",
					count: 1,
				},
			],
		}),
		testReport("dying_processes", {
			expected: "done",
			modes: {
				emulated: modeReport({
					verdict: "exception",
					value: "badarith",
					exception: { class: "error", reason: "badarith", trace: TRACE },
					stderr: "warning: slow\n",
					deaths: [
						{
							class: "error",
							reason: "undef",
							trace: TRACE.slice(2),
							pid: "<0.7.0>",
							registeredName: "logger",
							isMain: false,
							explanation:
								"no function logger:start/1 in the modules logger, lists",
						},
					],
				}),
				jit: modeReport({
					verdict: "exception",
					value: "badarith",
					exception: {
						class: "error",
						reason: "badarith",
						trace: TRACE.map((frame, i) =>
							i === 1 ? { ...frame, line: 19 } : frame,
						),
					},
					stderr: "warning: slow\nwarning: slower\n",
					deaths: [
						{
							class: "error",
							reason: "undef",
							trace: TRACE.slice(2),
							pid: "<0.8.0>",
							registeredName: "logger",
							isMain: false,
							explanation:
								"no function logger:start/1 in the modules logger, lists",
						},
						{
							class: "exit",
							reason: "{shutdown,{child,7}}",
							trace: [],
							pid: "<0.9.0>",
							isMain: false,
						},
					],
				}),
			},
			agreement: "diverged",
			bisect: "npx avmjit bisect test/erlang_tests/dying_processes.beam",
			differences: ["trace", "stderr", "deaths"],
		}),
		testReport("trap_in_code", {
			modes: {
				emulated: modeReport(),
				jit: modeReport({
					verdict: "crash",
					value: "memory access out of bounds",
					trap: "memory access out of bounds\n  at queue:insert/3, queue.erl:41, bs_match\n  x0 = [1,2,3]\n  x1 = #{a => 1}\n",
				}),
			},
			agreement: "diverged",
			differences: ["kind"],
		}),
		testReport("known_rem", {
			expected: "8",
			modes: {
				emulated: modeReport({
					verdict: "known-failure",
					value: "-8",
					reason: "rem of integers from 2^63 takes them for negative",
				}),
				jit: modeReport({ value: "8" }),
			},
			agreement: "known",
			differences: ["value"],
		}),
		testReport(HOSTILE_NAME, {
			expected: '<<"</script><b>bold</b>">>',
			modes: {
				emulated: modeReport({
					value: '<<"</script><b>bold</b>">>',
					stdout: "\u0000\u001b[31mred<!-- <script>\u2029&lt;",
				}),
				jit: modeReport({
					value: '<<"</script><b>bold</b>">>',
					stdout: "\u0000\u001b[31mred<!-- <script>\u2029&lt;",
				}),
			},
			repeat: "npx avmjit test-erlang '</script>'",
		}),
	];
}
