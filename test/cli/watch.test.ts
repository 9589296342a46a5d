/** `test-erlang --watch` and `--changed`, as a person runs them; the compiler is a test's own. */
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execa } from "execa";
import { describe, expect, it } from "vitest";
import { defaultCacheFolder } from "../../atomvm/cache.ts";
import { fakeErlc, moduleBytes } from "../harness/watch/fake-erlc.ts";

const temporary = (): string => mkdtempSync(join(tmpdir(), "avmjit-cli-"));
const erlc = fakeErlc(temporary());

function avmjit(...args: string[]) {
	return execa(
		"node",
		["bin/avmjit.js", "test-erlang", "--no-count", ...args],
		{ reject: false, env: { NO_COLOR: "1" }, stdin: "ignore" },
	);
}

/** A suite of modules that return these numbers, all of them as they must. */
function suiteOf(values: Readonly<Record<string, number>>): string {
	const folder = temporary();
	const tests = Object.entries(values).map(([name, value]) => {
		writeFileSync(join(folder, `${name}.erl`), `returns ${value}\n`);
		writeFileSync(join(folder, `${name}.beam`), moduleBytes(name, value));
		return [name, { expected: String(value) }];
	});
	writeFileSync(
		join(folder, "expected.json"),
		JSON.stringify({ schema: 1, tests: Object.fromEntries(tests) }),
	);
	return folder;
}

/** A watching run, and what it writes up to the next time it waits. */
function watching(...args: string[]) {
	const run = avmjit("--watch", ...args);
	let text = "";
	run.stdout.on("data", (part) => {
		text += String(part);
	});
	const report = async (): Promise<string> => {
		await expect
			.poll(() => text, { timeout: 100_000 })
			.toContain("waiting for changes\n");
		const shown = text;
		text = "";
		return shown;
	};
	const end = async (): Promise<number | undefined> => {
		run.kill("SIGINT");
		return (await run).exitCode;
	};
	return { report, end };
}

describe("--watch", () => {
	it("runs what is edited until Ctrl-C, and ends as the last run did", async () => {
		const folder = suiteOf({ one: 1, two: 2 });
		const edit = (text: string): void =>
			writeFileSync(join(folder, "two.erl"), text);
		const { report, end } = watching("--suite", folder, "--erlc", erlc.program);
		expect(await report()).toMatch(/2 of 2 ok.*none of 2 fails/s);
		edit("returns 3");
		expect(await report()).toMatch(/two .*wrong-value.*failing: two/s);
		edit("oops");
		expect(await report()).toMatch(/syntax error.*does not compile: two/s);
		edit("returns 2");
		expect(await report()).toMatch(/1 of 1 ok.*none of 2 fails/s);
		expect(await end()).toBe(0);
		// Nothing of the compiler's is left.
		expect(readdirSync(folder).filter((name) => name.startsWith("."))).toEqual(
			[],
		);
	});

	it("ends with exit code 1 when a test fails", async () => {
		const folder = suiteOf({ one: 1 });
		const json = join(folder, "report.json");
		const { report, end } = watching("--suite", folder, "--json", json);
		await report();
		writeFileSync(join(folder, "one.beam"), moduleBytes("one", 7));
		expect(await report()).toContain("failing: one");
		expect(await end()).toBe(1);
		// A report in a file is of the last run.
		expect(JSON.parse(readFileSync(json, "utf8"))).toMatchObject({
			tests: [
				{ name: "one", modes: { jit: { verdict: "wrong-value", value: "7" } } },
			],
		});
	});

	it("compiles AtomVM's suite to a copy: what is cached stays as it was", async () => {
		const folder = temporary();
		const sources = join(folder, "erlang_tests");
		mkdirSync(join(sources, "code_load"), { recursive: true });
		const list = ["TEST_CASE(first)", "TEST_CASE_EXPECTED(second, 5)"];
		writeFileSync(
			join(folder, "test.c"),
			`struct Test tests[] = {\n${list.join(",\n")}\n};\n`,
		);
		writeFileSync(join(sources, "first.erl"), "returns 0");
		writeFileSync(join(sources, "second.erl"), `% ${folder}\nreturns 5`);
		writeFileSync(
			join(sources, "code_load/export_test_module.erl"),
			"returns 1",
		);
		const before = new Set(readdirSync(defaultCacheFolder()));
		const { report, end } = watching("--suite", folder, "--erlc", erlc.program);
		expect(await report()).toMatch(/2 of 2 ok/);
		const [cached = ""] = readdirSync(defaultCacheFolder()).filter(
			(name) => name.startsWith("atomvm-tests-") && !before.has(name),
		);
		const kept = join(defaultCacheFolder(), cached, "second.beam");
		const bytes = readFileSync(kept);
		writeFileSync(join(sources, "second.erl"), "returns 6");
		expect(await report()).toMatch(/second .*wrong-value/);
		expect(readFileSync(kept).equals(bytes)).toBe(true);
		expect(existsSync(join(sources, "second.beam"))).toBe(false);
		expect(await end()).toBe(1);
	});
});

it("--watch does not go with floors", async () => {
	const { exitCode, stderr } = await avmjit("--watch", "--write-floors");
	expect([exitCode, stderr.split("\n").at(-2)]).toEqual([
		2,
		"avmjit: --watch: does not go with floors",
	]);
});

describe("--changed", () => {
	it("runs what changed since the last run, and what failed then", async () => {
		const folder = suiteOf({ one: 1, two: 2, three: 3 });
		const run = (...more: string[]) =>
			avmjit("--suite", folder, "--verbose", ...more);
		const names = ({ stdout }: { stdout?: string | undefined }): string[] =>
			[...(stdout ?? "").matchAll(/^[✓✗] (\w+)/gm)]
				.map((match) => match[1] ?? "")
				.sort();
		// Nothing is known of a suite that was never run.
		expect(names(await run("--changed"))).toEqual(["one", "three", "two"]);
		const unchanged = await run("--changed");
		expect(unchanged.stdout).toContain("nothing has changed");
		expect(unchanged.exitCode).toBe(0);
		writeFileSync(join(folder, "two.beam"), moduleBytes("two", 4));
		const changed = await run("--changed");
		expect([names(changed), changed.exitCode]).toEqual([["two"], 1]);
		// Failed: once more.
		expect(names(await run("--changed"))).toEqual(["two"]);
		// Other options have a last run of their own.
		expect(names(await run("--changed", "--emulated"))).toHaveLength(3);
		// And a run of everything is one, too.
		writeFileSync(join(folder, "two.beam"), moduleBytes("two", 2));
		expect((await run()).exitCode).toBe(0);
		expect((await run("--changed")).stdout).toContain("nothing has changed");
	});

	it("compiles what was edited, if there is a compiler", async () => {
		const folder = suiteOf({ one: 1, two: 2 });
		const run = () =>
			avmjit("--suite", folder, "--erlc", erlc.program, "--changed");
		await run();
		writeFileSync(join(folder, "two.erl"), "returns 9");
		expect((await run()).stdout).toMatch(/two .*wrong-value/);
		writeFileSync(join(folder, "two.erl"), "oops");
		const { stderr, exitCode } = await run();
		expect(stderr).toMatch(/syntax error.*two\.erl: does not compile/s);
		expect(exitCode).toBe(2);
	});
});
