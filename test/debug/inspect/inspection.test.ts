import { beforeAll, describe, expect, it } from "vitest";
import {
	atHead,
	eachStop,
	functions,
	MODES,
	PROGRAMS,
	partsOf,
	scopeNamed,
	stoppedAt,
	tracingBuild,
} from "./stopped.ts";

/** By the function that is executed, the stack of looked_at:start/0. */
const CALLERS: Readonly<Record<string, readonly string[]>> = {
	"start/0": ["start/0"],
	"outer/1": ["outer/1"],
	"id/1": ["id/1", "outer/1"],
	"middle/2": ["middle/2", "outer/1"],
	"leaf/2": ["leaf/2", "middle/2", "outer/1"],
	"here/1": ["here/1", "middle/2", "outer/1"],
};

beforeAll(async () => {
	await tracingBuild();
});

describe.each(MODES)("frames, %s", (_mode, jit) => {
	it("have places, sources, and who executes them", async () => {
		await stoppedAt(
			{ start: "start", jit, at: atHead("here/1") },
			({ inspection, process }) => {
				const page = inspection.answer("frames", {
					process,
					start: 0,
					count: 0,
				});
				expect(page.total).toBe(3);
				expect(functions(page.frames)).toEqual([
					"here/1",
					"middle/2",
					"outer/1",
				]);
				expect(page.frames.map(({ at }) => at.line)).toEqual([6, 18, 13]);
				for (const { path, by } of page.frames) {
					expect(path).toBe(`${PROGRAMS}looked_at.erl`);
					expect(by).toBe(jit ? "native" : "interpreter");
				}
			},
		);
	});

	it("are right at every instruction that the VM tells of", async () => {
		const seen = new Map<string, number>();
		await eachStop(
			{ start: "start", jit, everywhere: true, at: () => true },
			({ inspection, process, at }) => {
				const { frames } = inspection.answer("frames", {
					process,
					start: 0,
					count: 0,
				});
				seen.set(at.function, (seen.get(at.function) ?? 0) + 1);
				expect(functions(frames), `${at.function} ${at.offset}`).toEqual(
					CALLERS[at.function],
				);
				const caller = frames.find((one) => one.at.function === "outer/1");
				if (caller !== undefined && caller.index > 0) {
					const { index: frame } = caller;
					const scopes = inspection.answer("scopes", { process, frame });
					const ys = scopeNamed(scopes, "y registers");
					// What it needs after the call: M, which is no term of the program's yet while it is being made.
					expect(Object.values(ys)).toEqual(
						functions(frames).includes("id/1") ? ["[]"] : ["1"],
					);
				}
				return true;
			},
		);
		expect([...seen.keys()].sort()).toEqual(Object.keys(CALLERS).sort());
		if (!jit) expect(seen.get("middle/2")).toBeGreaterThan(8);
	});

	it("of a leaf, which has none on the stack, are its caller's", async () => {
		await stoppedAt(
			{ start: "start", jit, at: atHead("leaf/2") },
			({ inspection, process }) => {
				const { frames } = inspection.answer("frames", {
					process,
					start: 0,
					count: 0,
				});
				expect(functions(frames)).toEqual(["leaf/2", "middle/2", "outer/1"]);
				const scopes = inspection.answer("scopes", { process, frame: 0 });
				expect(scopeNamed(scopes, "x registers")).toEqual({
					x0: "1",
					x1: "2",
				});
				expect(scopeNamed(scopes, "y registers")).toEqual({});
			},
		);
	});

	it("of a deep recursion come by pages", { timeout: 60_000 }, async () => {
		await stoppedAt(
			{ start: "deep", jit, at: atHead("here/1") },
			({ inspection, process }) => {
				const page = (start: number, count: number) =>
					inspection.answer("frames", { process, start, count });
				const first = page(0, 2);
				expect(first.total).toBe(1_000_002);
				expect(functions(first.frames)).toEqual(["here/1", "deep1/1"]);
				const started = performance.now();
				const last = page(first.total - 2, 100);
				expect(functions(last.frames)).toEqual([
					"deep/1",
					"-in_large_process/1-fun-0-/2",
				]);
				expect(functions(page(500_000, 3).frames)).toEqual(
					Array(3).fill("deep1/1"),
				);
				expect(performance.now() - started).toBeLessThan(200);
			},
		);
	});
});

describe.each(MODES)("terms, %s", (_mode, jit) => {
	const terms = { start: "terms", jit, at: atHead("here/1") };

	it("unfold, each kind in its way", async () => {
		await stoppedAt(terms, ({ inspection, process }) => {
			const [x0] = inspection
				.answer("scopes", { process, frame: 0 })
				.flatMap(({ variables }) => variables);
			const map = x0 ?? { reference: 0 };
			const parts = Object.fromEntries(
				partsOf(inspection, map).map((one) => [one.name, one]),
			);
			const shown = (name: string) =>
				partsOf(inspection, parts[name] ?? { reference: 0 }).map(
					(one) => `${one.name}: ${one.value}`,
				);
			expect(x0).toMatchObject({
				name: "X",
				type: "map",
				indexed: 0,
				named: 17,
			});
			expect(parts.atom).toMatchObject({
				value: "'an atom'",
				type: "atom",
				reference: 0,
			});
			expect(shown("list")).toEqual(["1: 1", "2: 2", "3: 3", "tail: tail"]);
			expect(shown("nested")).toEqual(["1: a", "2: {b,[c]}"]);
			expect(shown("local")).toEqual([
				"module: looked_at",
				"function: -local/2-fun-0-",
				"arity: 1",
				"holds 1: 17",
				'holds 2: "held"',
			]);
			expect(shown("external")).toEqual([
				"module: lists",
				"function: reverse",
				"arity: 1",
			]);
			expect(shown("{complex,key}")).toEqual([`hex: 16#1${"0".repeat(50)}`]);
			expect(shown("negative")).toEqual(["hex: -16#12A05F200"]);
			expect(shown("pid")).toContain("messages: 2");
			expect(shown('"text"').at(-1)).toBe('text: a "string"\n');
			expect(shown("utf8").slice(-2)).toEqual([
				"text: gr\u00fcn \u20ac",
				"hex: 9 bytes",
			]);
			expect(parts.bytes).toMatchObject({ indexed: 20, named: 1 });
			const [hex] = partsOf(
				inspection,
				parts.bytes ?? { reference: 0 },
				0,
				0,
				"named",
			);
			expect(partsOf(inspection, hex ?? { reference: 0 })).toMatchObject([
				{
					name: "00000000",
					value:
						"00 01 02 ff 00 00 00 00 00 00 00 00 00 00 00 00  ................",
				},
				{
					name: "00000010",
					value: expect.stringMatching(/^00 00 00 10 {38}\.{4}$/),
				},
			]);
			expect(shown("(keys)").at(-1)).toBe('16: "text"');
		});
	});

	it("are named, with the mailbox and the dictionary", async () => {
		await stoppedAt(terms, ({ inspection, process }) => {
			const scopes = inspection.answer("scopes", { process, frame: 0 });
			expect(scopes.map(({ name }) => name)).toEqual([
				"Variables",
				"x registers",
				"Mailbox",
				"Dictionary",
			]);
			expect(scopeNamed(scopes, "Mailbox")).toEqual({
				"1": "first",
				"2": "{second,2}",
			});
			expect(scopeNamed(scopes, "Dictionary")).toEqual({
				key: '<<"value">>',
				"{complex,1}": "[1,2]",
			});
		});
	});

	it("are computed with", async () => {
		await stoppedAt(terms, ({ inspection, process }) => {
			const value = (expression: string) =>
				inspection.answer("evaluate", { process, frame: 0, expression });
			expect(value("map_size(X)").value).toBe("16");
			expect(value("map_get(max, X) + 1").value).toBe("2147483648");
			expect(value("hd(map_get(list, x0)) =:= 1").value).toBe("true");
			expect(value("map_get(pid, X) =:= self()").value).toBe("true");
			expect(value("is_function(map_get(local, X), 1)").value).toBe("true");
			const tuple = value("{X, [1 | map_get(nested, X)]}");
			expect(partsOf(inspection, tuple).map(({ type }) => type)).toEqual([
				"map",
				"list",
			]);
			expect(() => value("Y")).toThrow("Y is unknown: known are X");
			expect(inspection.expression("is_map(X), map_size(X) > 3").isTrue()).toBe(
				true,
			);
			expect(inspection.expression("map_get(float, X)").text()).toBe("1.5");
			expect(
				inspection
					.answer("print", { process, frame: 0, expression: "X" })
					.split("\n"),
			).toEqual(expect.arrayContaining(["#{", "  float => 1.5,", "}"]));
		});
	});

	it("of a large list come by pages", { timeout: 60_000 }, async () => {
		await stoppedAt(
			{ ...terms, start: "big_list" },
			({ inspection, process }) => {
				const started = performance.now();
				const [x0] = inspection
					.answer("scopes", { process, frame: 0 })
					.flatMap(({ variables }) => variables);
				expect(x0).toMatchObject({ indexed: 1_000_000, named: 0 });
				const page = partsOf(inspection, x0 ?? { reference: 0 }, 999_998, 10);
				expect(page.map(({ name, value }) => [name, value])).toEqual([
					["999999", "999999"],
					["1000000", "1000000"],
				]);
				expect(performance.now() - started).toBeLessThan(3000);
			},
		);
	});

	it("are not to be had of an earlier stop", async () => {
		let old = 0;
		await eachStop(
			{
				...terms,
				at: ({ function: name }) => name === "here/1" || name === "big/1",
			},
			({ inspection, process, at }) => {
				if (old !== 0) {
					expect(() => partsOf(inspection, { reference: old })).toThrow(
						"of an earlier stop",
					);
					return false;
				}
				expect(at.function).toBe("big/1");
				old = inspection.answer("evaluate", {
					process,
					frame: 0,
					expression: "{1}",
				}).reference;
				return true;
			},
		);
		expect(old).toBeGreaterThan(0);
	});
});

describe.each(MODES)("processes, %s", (_mode, jit) => {
	it("are all told of, and fast", async () => {
		await stoppedAt(
			{ start: "many", jit, at: atHead("here/1") },
			({ inspection, process }) => {
				const started = performance.now();
				const all = inspection.answer("processes", null);
				expect(performance.now() - started).toBeLessThan(1000);
				expect(all.length).toBe(1001);
				expect(all[0]).toMatchObject({
					id: 1,
					pid: "<0.1.0>",
					registeredName: "the_main",
					state: "running",
					at: { function: "here/1" },
					links: ["the_first"],
					monitors: ["<0.1000.0>"],
				});
				expect(all[500]).toMatchObject({
					state: "waiting",
					at: { function: "waiting/1" },
					messages: 0,
					links: [],
				});
				const first = all.find((one) => one.registeredName === "the_first");
				expect(first).toMatchObject({ state: "ready", messages: 2 });
				const other = first?.id ?? 0;
				const { frames } = inspection.answer("frames", {
					process: other,
					start: 0,
					count: 0,
				});
				expect(functions(frames)).toEqual(["waiting/1", "child/2"]);
				const scopes = inspection.answer("scopes", {
					process: other,
					frame: 0,
				});
				expect(scopeNamed(scopes, "Mailbox")).toEqual({
					"1": "{hello,1}",
					"2": "{hello,2}",
				});
				const pid = inspection.answer("evaluate", {
					process,
					frame: 0,
					expression: "hd(x0)",
				});
				expect(
					partsOf(inspection, pid).map(({ name, value }) => [name, value]),
				).toContainEqual(["registered as", "the_first"]);
				expect(() =>
					inspection.answer("frames", { process: 5000, start: 0, count: 1 }),
				).toThrow("there is no process <0.5000.0>");
			},
		);
	});
});

describe.each(MODES)("an exception, %s", (_mode, jit) => {
	it("is told of at the process that it is raised in", async () => {
		await stoppedAt(
			{ start: "caught", jit, at: atHead("inner/1") },
			({ inspection, process, point, vm }) => {
				expect(inspection.answer("exception", { process })).toBe(null);
				const word = vm.linkage.offset("Context", "x") + point.context;
				const exception = {
					class: vm.linkage.atom("throw"),
					reason: vm.linkage.readU32(word),
					trace: vm.linkage.atom("undefined"),
					isUncaught: false,
				};
				inspection.at({ ...point, exception });
				const found = inspection.answer("exception", { process });
				expect(found).toMatchObject({
					class: "throw",
					reason: { name: "reason", value: "{some,reason}", indexed: 2 },
					isUncaught: false,
				});
				const page = inspection.answer("frames", {
					process,
					start: 0,
					count: 0,
				});
				expect(functions(page.frames)).toEqual([
					"inner/1",
					"thrower/1",
					"caught/0",
				]);
				const scopes = inspection.answer("scopes", { process, frame: 2 });
				expect(scopeNamed(scopes, "y registers")).toEqual({
					y0: expect.stringMatching(/^catch f\d+$/),
				});
			},
		);
	});
});

describe.each(MODES)("float registers, %s", (_mode, jit) => {
	it("are those of the function", async () => {
		// Emulated, every instruction can be stopped at.
		const at = ({
			function: name,
			line,
		}: {
			function: string;
			line?: number;
		}) => name === "floats/3" && line !== undefined;
		let most: Record<string, string> = {};
		await eachStop(
			{ start: "floats", jit, everywhere: true, at },
			({ inspection, process }) => {
				const scopes = inspection.answer("scopes", { process, frame: 0 });
				const found = scopeNamed(scopes, "float registers");
				if (Object.keys(found).length > 0) most = found;
				return true;
			},
		);
		if (!jit) expect(Object.values(most)).toContain("3.8499999999999996");
	});
});

describe.each(MODES)("code, %s", (_mode, jit) => {
	it("is disassembled, with the wasm where there is some", async () => {
		await stoppedAt(
			{ start: "start", jit, at: atHead("leaf/2") },
			({ inspection, at }) => {
				const { offset, module } = at;
				const found = inspection.answer("disassemble", {
					module,
					offset,
					before: 2,
					count: 6,
				});
				const here = found.findIndex((one) => one.offset === offset);
				expect(here).toBe(2);
				const sum = found.find(({ text }) => text.startsWith("gc_bif2"));
				expect(sum).toMatchObject({
					text: "gc_bif2 f0 2 erlang:+/2 x0 x1 x0",
					line: 23,
					bytes: expect.stringMatching(/^7d 05 20 /),
				});
				expect(sum?.wasm.map(({ text }) => text.trim()).join(" ")).toMatch(
					jit ? /i32\.add/ : /^$/,
				);
			},
		);
	});

	it("is listed, each line with its instruction", async () => {
		await stoppedAt(
			{ start: "start", jit, at: atHead("leaf/2") },
			({ inspection, at }) => {
				const { text, offsets } = inspection.answer("listing", {
					module: at.module,
				});
				const lines = text.trimEnd().split("\n");
				expect(lines.length).toBe(offsets.length);
				const number = offsets.indexOf(at.offset);
				expect(lines[number]).toMatch(/^label /);
				expect(lines[0]).toBe("% module looked_at");
				expect(lines).toContain("% leaf/2");
				expect(() => inspection.answer("listing", { module: "none" })).toThrow(
					"no module none is loaded",
				);
			},
		);
	});

	it("is of modules", async () => {
		await stoppedAt(
			{ start: "start", jit, at: atHead("leaf/2") },
			({ inspection }) => {
				const [module] = inspection.answer("modules", null);
				expect(module).toMatchObject({
					name: "looked_at",
					index: 0,
					path: `${PROGRAMS}looked_at.erl`,
				});
				expect(module?.native).toBe(jit ? module?.functions : 0);
			},
		);
	});
});
