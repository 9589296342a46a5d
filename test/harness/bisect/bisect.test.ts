import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { execa } from "execa";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { prepareAtomVm } from "../../../dist/atomvm/prepare.js";
import {
	type BisectRequest,
	bisect,
} from "../../../dist/src/harness/bisect/bisect.js";
import { programFunctions } from "../../../dist/src/harness/bisect/program.js";
import type { RunOutcome } from "../../../dist/src/harness/outcome.js";
import type { RunRequest } from "../../../dist/src/harness/run-test.js";
import { compileBuild } from "../../../dist/src/host/build.js";
import { BrokenCopy } from "../../../scripts/lib/broken-copy.mjs";
import { ERLANG_TESTS } from "../../files.ts";

const folder = fileURLToPath(ERLANG_TESTS);

async function requestFor(name: string): Promise<BisectRequest> {
	const file = `${folder}${name}.beam`;
	const bytes = new Uint8Array(readFileSync(file));
	return {
		build: compileBuild(await prepareAtomVm()),
		file,
		modules: [],
		folder,
		selection: {},
		functions: programFunctions([{ name: file, bytes }]),
		timeout: 30_000,
	};
}

describe("a module that AtomVM's interpreter gets wrong, so that its native code makes a difference", () => {
	it("is explained: function, instruction, registers, the call's result", async () => {
		const result = await bisect(await requestFor("known_rem_unsigned"));
		expect(result).toMatchObject({
			kind: "found",
			differences: ["value"],
			goneWithout: [],
		});
		expect(result.functions[0]).toBe("known_rem_unsigned:start/0");
		expect(result.instruction).toMatchObject({
			function: "known_rem_unsigned:start/0",
			line: 6,
			text: expect.stringMatching(/^gc_bif2 f0 1 erlang:rem\/2 x0 10 /),
		});
		expect(result.step).toMatchObject({
			args: {},
			before: { x0: "9223372036854775808" },
			emulated: {
				after: { registers: { y2: "-8" } },
				returned: "{-8,-5,922337203685477580,-1}",
			},
			jit: {
				after: { registers: { y2: "8" } },
				returned: "{8,-5,922337203685477580,-1}",
			},
		});
	});

	it("is at fault elsewhere when the function is not among those named", async () => {
		const request = await requestFor("known_rem_unsigned");
		const functions = request.functions.filter(
			({ name }) => !name.endsWith(":start/0"),
		);
		expect((await bisect({ ...request, functions })).kind).toBe("elsewhere");
	});

	it("is unfinished when time is over", async () => {
		const request = await requestFor("known_rem_unsigned");
		const result = await bisect({ ...request, signal: AbortSignal.abort() });
		expect(result).toMatchObject({ kind: "unfinished", functions: [] });
	});
});

it("says that modes agree", async () => {
	const result = await bisect(await requestFor("lists_basic"));
	expect(result).toMatchObject({
		kind: "same",
		functions: [],
		differences: [],
	});
});

describe("with runs that are made up", () => {
	/** Bisects with runs that end with what `value` says. */
	async function bisectWith(
		value: (request: RunRequest, run: number) => string,
	) {
		let runs = 0;
		const run = async (request: RunRequest): Promise<RunOutcome> => ({
			kind: "value",
			text: value(request, runs++),
			...{ ms: 1, output: "", stdout: "", stderr: "", deaths: [] },
		});
		const request = await requestFor("lists_basic");
		return bisect({ ...request, runner: { run, close: async () => {} } });
	}

	it("is unstable when one run differs and the next does not", async () => {
		const result = await bisectWith((_, run) => (run === 1 ? "b" : "a"));
		expect(result).toMatchObject({ kind: "unstable", runs: 4 });
	});

	it("is elsewhere when it differs with no function compiled", async () => {
		const result = await bisectWith(({ jit }) => (jit === false ? "a" : "b"));
		expect(result).toMatchObject({ kind: "elsewhere", functions: [] });
	});

	it("cuts the code where runs cannot be cut in time", async () => {
		const { functions } = await requestFor("lists_basic");
		const guilty = functions[1];
		const offset = guilty?.code.instructions.find(
			({ op }) => op.flow === "next" && !["label", "line"].includes(op.name),
		)?.offset;
		const result = await bisectWith(({ jit, watch }) => {
			if (jit === false || watch !== undefined) return "a";
			const isThere = jit.functions?.includes(guilty?.name ?? "") ?? true;
			const isLeft = jit.leaveAt?.offsets.includes(offset ?? 0) ?? false;
			return isThere && !isLeft ? "b" : "a";
		});
		expect(result).toMatchObject({
			kind: "found",
			functions: [guilty?.name],
			isAlone: true,
			instruction: { offset },
			step: undefined,
		});
	});
});

describe("the commands of a package that is broken", () => {
	let copy: BrokenCopy;
	beforeAll(() => {
		copy = new BrokenCopy({ compiled: true });
	});
	afterAll(() => copy.remove());

	function avmjit(...args: string[]) {
		return execa("node", ["bin/avmjit.js", ...args], {
			cwd: copy.folder,
			reject: false,
			env: { ...copy.environment, NO_COLOR: "1" },
		});
	}

	const beam = (name: string): string => `test/erlang_tests/${name}.beam`;

	it("find a fault that shows with --collect-always only, and write down how to repeat it", async () => {
		copy.replace({
			below: "dist/src/jit/emit/state/process-stack.js",
			from: /(forget\(\) \{\s+this\.isKnown = false;)\s+this\.ys\.dropAll\(\);/,
			to: (_: string, before: string) => before,
		});
		const plain = await avmjit("bisect", beam("bs_create_parts"));
		expect(plain.stdout).toContain("the modes agree");
		expect(plain.exitCode).toBe(0);
		const saved = mkdtempSync(join(tmpdir(), "avmjit-saved-"));
		const found = await avmjit(
			"bisect",
			"--json",
			"--collect-always",
			...["--save", saved],
			beam("bs_create_parts"),
		);
		expect(found.exitCode).toBe(1);
		expect(JSON.parse(found.stdout)).toMatchObject({
			kind: "found",
			goneWithout: ["cached-y"],
			instruction: {
				function: "bs_create_parts:start/0",
				text: expect.stringMatching(/\by\d/),
			},
		});
		const script = join(saved, "reproduce.sh");
		// It is called where one is, with a path from there.
		const program = "node bin/avmjit.js";
		const again = () =>
			execa("sh", [script], {
				reject: false,
				cwd: copy.folder,
				env: { ...copy.environment, AVMJIT: program },
			});
		const broken = await again();
		expect(broken.stdout).toContain("differs in   value");
		expect(broken.exitCode).toBe(1);
		expect(readFileSync(script, "utf8")).toContain("--collect-always");
		copy.restore();
		const mended = await again();
		expect(mended.stdout).toContain("no difference");
		expect(mended.exitCode).toBe(0);
	});

	it("bisect what diverged in a run, in its mode", async () => {
		copy.replace({
			below: "dist/src/jit/families/lists.js",
			from: /push\(f, tail\);([^}]*?)push\(f, head\);/,
			to: (_: string, between: string) =>
				`push(f, head);${between}push(f, tail);`,
		});
		const name = "lists_improper_and_errors";
		const run = await avmjit(
			...["test-erlang", `^${name}$`, "--no-count", "--bisect"],
			...["--reductions", "5", "--check"],
		);
		copy.restore();
		expect(run.exitCode).toBe(1);
		expect(run.stdout).toMatch(/npx avmjit bisect .*--reductions 5 --check$/m);
		expect(run.stderr).toMatch(/^instruction {2}put_list /m);
		expect(run.stderr).toMatch(new RegExp(`^function +${name}:`, "m"));
	});
});

it("cannot run without a file", async () => {
	const { exitCode, stderr } = await execa(
		"node",
		["bin/avmjit.js", "bisect", "missing.beam"],
		{ reject: false },
	);
	expect(stderr).toMatch(/^avmjit: missing\.beam/);
	expect(exitCode).toBe(2);
});
