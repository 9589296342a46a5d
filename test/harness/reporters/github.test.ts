import { describe, expect, it } from "vitest";
import { annotations, github } from "../../../src/harness/reporters/github.ts";
import { GOOD, mode, PLAIN, SAMPLE, test } from "../report/sample.ts";

const cwd = process.cwd();

/** A workflow command, read as GitHub's runner does. */
function read(line: string): Readonly<Record<string, string | undefined>> {
	const match = /^::(\w+)(?: ([^:]*))?::(.*)$/.exec(line);
	if (match === null) throw new Error(`no command: ${line}`);
	const [, name, properties = "", data = ""] = match;
	const unescaped = (text: string): string =>
		text
			.replaceAll("%3A", ":")
			.replaceAll("%2C", ",")
			.replaceAll("%0D", "\r")
			.replaceAll("%0A", "\n")
			.replaceAll("%25", "%");
	return {
		name,
		message: unescaped(data),
		...Object.fromEntries(
			properties
				.split(",")
				.filter((pair) => pair !== "")
				.map((pair) => {
					const at = pair.indexOf("=");
					return [pair.slice(0, at), unescaped(pair.slice(at + 1))];
				}),
		),
	};
}

function commands(...args: Parameters<typeof annotations>) {
	const text = annotations(...args);
	return text.split("\n").slice(0, -1).map(read);
}

const nowhere = (): boolean => false;

describe("annotations", () => {
	it("are none when all is well", () => {
		expect(github.render(GOOD, PLAIN)).toBe("");
	});

	it("are one for each test that is not as it must be", () => {
		const all = commands(SAMPLE, nowhere, cwd);
		expect(all.map((one) => one.title)).toEqual(
			["wrong", "prints", "dies", "traps", "passes"].map(
				(name) => `${name} (a suite)`,
			),
		);
		expect(all[0]).toMatchObject({
			name: "error",
			file: "suite/wrong.beam",
			line: "1",
			message: expect.stringContaining("item 151 of the list"),
		});
		expect(all.at(-1)?.message).toBe(
			"is listed as a known failure, and passes",
		);
	});

	it("are at the source where there is one, and at the line of the stack trace", () => {
		const all = commands(SAMPLE, (file) => file.endsWith("dies.erl"), cwd);
		expect(all[2]).toMatchObject({ file: "suite/dies.erl", line: "12" });
		expect(all[0]?.file).toBe("suite/wrong.beam");
	});

	it("say paths from the workspace", () => {
		const all = commands(SAMPLE, nowhere, `${cwd}/suite`);
		expect(all[0]?.file).toBe("wrong.beam");
	});

	it("may hold any text, and are one line each", () => {
		const name = "a,b:c=100%\r\n::error::d";
		const failed = test(name, {
			jit: mode("wrong-value", "x\n::warning::y%0A,z"),
		});
		const report = { ...SAMPLE, tests: [failed] };
		const [one, ...others] = commands(report, nowhere, cwd);
		expect(others).toEqual([]);
		expect(one?.title).toBe(`${name} (a suite)`);
		expect(one?.message).toContain("::warning::y%0A,z");
	});

	it("are ten at most, of which the last one names the rest", () => {
		const failed = (count: number) => ({
			...SAMPLE,
			tests: Array.from({ length: count }, (_, i) =>
				test(`t${i}`, { jit: mode("crash", "") }),
			),
		});
		expect(commands(failed(10), nowhere, cwd)).toHaveLength(10);
		const many = commands(failed(13), nowhere, cwd);
		expect(many).toHaveLength(10);
		expect(many.at(-1)?.message).toBe("4 more failed: t9, t10, t11, t12");
	});
});
