/** Processes that die in a VM: what is recorded of them, in both modes alike. */
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { prepareAtomVm } from "../../dist/atomvm/prepare.js";
import { compileBuild, type VmBuild } from "../../dist/src/host/build.js";
import { Vm, type VmOptions } from "../../dist/src/host/node-vm.js";
import type { RunResult } from "../../dist/src/host/run-result.js";
import type { ProcessDeath } from "../../src/host/death.ts";
import { frameText } from "../../src/host/death-report.ts";
import { beamBytes, ERLANG_TESTS, expectedValue } from "../files.ts";

let build: VmBuild;
beforeAll(async () => {
	build = compileBuild(await prepareAtomVm());
});

const WHERE = fileURLToPath(new URL("deaths.beam", ERLANG_TESTS));

function run(
	functionName: string,
	options: VmOptions,
): { result: RunResult; deaths: ProcessDeath[] } {
	const deaths: ProcessDeath[] = [];
	const vm = new Vm(build, {
		...options,
		folder: "/no/where",
		onDeath: (death) => deaths.push(death),
	});
	const module = vm.load(beamBytes("deaths"), WHERE);
	const result = vm.run(module, functionName);
	vm.dispose();
	return { result, deaths };
}

describe.each([
	["emulated", {}],
	["with the JIT", { jit: {} }],
] as [string, VmOptions][])("a death %s", (_, options) => {
	it("of the main process is told, and is the run's result", () => {
		const { result, deaths } = run("badarith", options);
		expect(result).toMatchObject({ kind: "exception", text: "{badarith,[]}" });
		expect(deaths).toEqual([result.exception]);
		expect(result.exception).toEqual({
			class: "error",
			reason: "badarith",
			trace: [
				{
					module: "deaths",
					function: "add",
					arity: 2,
					file: "deaths.erl",
					line: 25,
					source: "    C + id(B).",
				},
				{
					module: "deaths",
					function: "badarith",
					arity: 0,
					file: "deaths.erl",
					line: 21,
					source: "badarith() -> [add(1, atom)].",
				},
			],
			pid: "<0.1.0>",
			isMain: true,
		});
	});

	it.each([
		["an_exit", "exit", "{bye,[116,101,120,116],<<1,2>>}"],
		["a_throw", "throw", "{thrown,1.5}"],
		["function_clause", "error", "function_clause"],
		["normally", "exit", "normal"],
		["shut_down", "exit", "shutdown"],
	])("by %s", (name, kind, reason) => {
		const { result } = run(name, options);
		expect(result.kind).toBe("exception");
		expect(result.exception).toMatchObject({ class: kind, reason });
	});

	it.each([
		["of_c", ["erlang:atom_to_list/1", "deaths:of_c/0 (deaths.erl:46)"]],
		[
			"reraised",
			["deaths:add/2 (deaths.erl:25)", "deaths:reraised/0 (deaths.erl:49)"],
		],
		["chosen_trace", ["a_module:f/2 (a.erl:7)", "deaths:start/0"]],
		[
			"function_clause",
			[
				"deaths:only_a/1 (deaths.erl:29)",
				"deaths:function_clause/0 (deaths.erl:27)",
			],
		],
		// The caller of a function without a frame, of which AtomVM has no note.
		["leaf", ["deaths:id/2 (deaths.erl:75)", "deaths:leaf/0 (deaths.erl:77)"]],
		["tail", ["deaths:id/2 (deaths.erl:75)"]],
	])("has a stack trace: %s", (name, expected) => {
		const { result } = run(name, options);
		expect(result.exception?.trace.map(frameText)).toEqual(expected);
	});

	it.each([
		["undefined_module", /^no_such_module:f\/1 .* \(searched \/no\/where\)/],
		[
			"undefined_function",
			/no function badarit\/0; did you mean deaths:badarith\/0/,
		],
		["undefined_local", /^deaths:add\/2 .* does not export it$/],
		["by_apply", /^deaths:nothing\/2 .* no function nothing\/2$/],
		[
			"by_apply_of_no_module",
			/^a function of no_such_module .* \(searched \/no\/where\)/,
		],
	])("explains %s", (name, expected) => {
		expect(run(name, options).result.exception?.explanation).toMatch(expected);
	});

	it("prints a reason whole", () => {
		const { result } = run("large", options);
		const numbers = Array.from({ length: 3000 }, (_, i) => 3000 - i);
		expect(result.exception?.reason).toBe(`[${numbers.join(",")}]`);
	});

	it("of other processes is told, in the order of dying, but for ordinary ends", () => {
		const { result, deaths } = run("start", options);
		expect(result.text).toBe(expectedValue("deaths"));
		expect(result.exception).toBeUndefined();
		expect(deaths).toHaveLength(16);
		expect(deaths.some(({ isMain }) => isMain)).toBe(false);
		expect(
			deaths.some(({ reason }) => /^(normal|shutdown)$/.test(reason)),
		).toBe(false);
		const named = deaths.filter(({ registeredName }) => registeredName);
		expect(named).toMatchObject([
			{ registeredName: "deaths_worker", class: "exit", reason: "registered" },
		]);
	});
});

it("both modes record the same", () => {
	expect(run("start", { jit: {} }).deaths).toEqual(run("start", {}).deaths);
});
