import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { Client, fixture, MODES } from "./client.ts";

const folder = mkdtempSync(join(tmpdir(), "avmjit-test-"));
afterAll(() => rmSync(folder, { recursive: true }));

let client: Client;
afterEach(() => client?.stop());

describe.each(MODES)("what is shown of a stop, %s", (mode) => {
	it("terms unfold: lists by page, maps, binaries, funs", async () => {
		client = new Client();
		await client.begin("shapes.beam", mode, { functions: ["shapes:show/6"] });
		const { frame } = await client.stopped();
		const scopes = await client.scopes(frame);
		expect(scopes.map(({ name }) => name)).toEqual([
			"Variables",
			"x registers",
			"Process",
		]);
		const [variables, x, process] = scopes;
		if (!variables || !x || !process) throw new Error("no scopes");
		expect(x.presentationHint).toBe("registers");
		const all = await client.variables(variables);
		const named = new Map(all.map((variable) => [variable.name, variable]));
		const get = (name: string) => {
			const found = named.get(name);
			if (found === undefined) throw new Error(`no ${name}`);
			return found;
		};
		expect([...named.keys()].sort()).toEqual([
			"Big",
			"Binary",
			"Fun",
			"List",
			"Map",
			"Tuple",
		]);
		expect(get("Tuple")).toMatchObject({
			value: "{point,3,4.5}",
			type: "tuple",
			evaluateName: "Tuple",
			indexedVariables: 3,
		});
		const elements = await client.variables(get("Tuple"));
		expect(elements.map(({ value }) => value)).toEqual(["point", "3", "4.5"]);
		// Of a long list a page, from where the client likes.
		const list = get("List");
		expect(list.indexedVariables).toBe(250);
		const page = await client.variables(list, {
			filter: "indexed",
			start: 100,
			count: 3,
		});
		expect(page.map(({ value }) => value)).toEqual(["101", "102", "103"]);
		const map = await client.variables(get("Map"));
		expect(map.map(({ name, value }) => [name, value])).toContainEqual([
			"7",
			"[a,b]",
		]);
		const binary = await client.variables(get("Binary"));
		const dump = binary.find(({ name }) => name === "hex");
		if (!dump) throw new Error("no hex");
		expect((await client.variables(dump))[0]?.value).toMatch(/^00 01 02 ff /);
		const fun = await client.variables(get("Fun"));
		expect(fun.map(({ value }) => value)).toContain("41");
		// The first five registers and a sixth: the same values without names.
		const registers = await client.variables(x);
		expect(registers.map(({ name }) => name)).toEqual(
			[0, 1, 2, 3, 4, 5].map((n) => `x${n}`),
		);
		expect(registers[1]?.value).toBe("{point,3,4.5}");
	});

	it("integers in hex, where the client wants that", async () => {
		client = new Client();
		await client.begin("orders.beam", mode, { lines: [21] });
		const { frame } = await client.stopped();
		const [variables] = await client.scopes(frame);
		if (!variables) throw new Error("no scope");
		const shown = await client.variables(variables, { format: { hex: true } });
		expect(shown.find(({ name }) => name === "Full")?.value).toBe("16#258");
		const hex = await client.evaluate("-Full", frame, "watch", { hex: true });
		expect(hex.result).toBe("-16#258");
	});

	it("expressions: guards over variables, in every context", async () => {
		client = new Client();
		await client.begin("shapes.beam", mode, { functions: ["shapes:show/6"] });
		const { frame } = await client.stopped();
		for (const context of ["watch", "hover", "repl"])
			expect(
				await client.evaluate(
					"element(2, Tuple) + length(List)",
					frame,
					context,
				),
			).toMatchObject({
				result: "253",
				type: "integer",
				variablesReference: 0,
			});
		const tuple = await client.evaluate("Tuple", frame, "hover");
		expect(tuple.variablesReference).toBeGreaterThan(0);
		const parts = await client.variables(tuple);
		expect(parts.map(({ value }) => value)).toEqual(["point", "3", "4.5"]);
		// Whole, not cut.
		const copied = await client.evaluate("List", frame, "clipboard");
		expect(copied.result.replaceAll(/\s/g, "")).toBe(
			`[${Array.from({ length: 250 }, (_, i) => i + 1).join(",")}]`,
		);
		for (const wrong of ["Nothing", "1 +", "lists:map(F, L)"])
			await expect(client.evaluate(wrong, frame)).rejects.toThrow(/./);
		// Without a frame: where the program has stopped.
		const { body } = await client.evaluateRequest({ expression: "Big" });
		expect(body.result).toBe("123456789012345678901234567890");
	});

	it("frames of callers have their own variables", async () => {
		client = new Client();
		await client.begin("orders.beam", mode, { functions: ["cost/1"] });
		const { thread } = await client.stopped();
		const { stackFrames, totalFrames } = await client.stack(thread);
		expect(totalFrames).toBe(2);
		expect(stackFrames.map(({ name, line }) => [name, line])).toEqual([
			["orders:cost/1", 19],
			["orders:total/2", 17],
		]);
		const [, caller] = stackFrames;
		if (!caller) throw new Error("no caller");
		expect((await client.evaluate("Sum", caller)).result).toBe("0");
		// A page of the stack.
		const page = await client.stack(thread, 1, 1);
		expect(page.totalFrames).toBe(2);
		expect(page.stackFrames.map(({ name }) => name)).toEqual([
			"orders:total/2",
		]);
	});

	it("what was shown is worth nothing once the program goes on", async () => {
		client = new Client();
		await client.begin("orders.beam", mode, { lines: [21] });
		const { frame } = await client.stopped();
		const [variables] = await client.scopes(frame);
		if (!variables) throw new Error("no scope");
		await client.goOn(1);
		await client.stopped();
		await expect(client.variables(variables)).rejects.toThrow(/gone on/);
		await expect(client.scopes(frame)).rejects.toThrow(/gone on/);
	});

	it("disassembly: instructions, and the WebAssembly made of them", async () => {
		client = new Client();
		await client.begin("orders.beam", mode, { lines: [20] });
		const { frame } = await client.stopped();
		const reference = frame.instructionPointerReference ?? "";
		const ask = async (instructionOffset: number, instructionCount: number) => {
			const { body } = await client.disassembleRequest({
				memoryReference: reference,
				instructionOffset,
				instructionCount,
			});
			return body?.instructions ?? [];
		};
		const rows = await ask(-30, 60);
		expect(rows).toHaveLength(60);
		expect(rows[30]?.address).toBe(reference);
		expect(rows[30]).toMatchObject({ line: 20, location: frame.source });
		const addresses = rows.map(({ address }) => Number(address));
		expect(addresses).toEqual(addresses.toSorted((a, b) => a - b));
		expect(new Set(addresses).size).toBe(60);
		const isWasm = rows.some(({ instruction }) =>
			/^ {4}[0-9a-f]{6} +local\.get/.test(instruction),
		);
		expect(isWasm).toBe(mode === "jit");
		// The same rows, however they are asked for.
		expect(await ask(-10, 20)).toEqual(rows.slice(20, 40));
		const before = await ask(-3000, 10);
		expect(before.every((row) => row.presentationHint === "invalid")).toBe(
			true,
		);
		const after = await ask(100_000, 10);
		expect(after.every((row) => row.presentationHint === "invalid")).toBe(true);
	});

	it("modules and sources", async () => {
		client = new Client();
		await client.begin("orders.beam", mode, { lines: [20] });
		await client.stopped();
		const { body } = await client.modulesRequest({});
		expect(body).toMatchObject({
			totalModules: 1,
			modules: [{ id: 0, name: "orders", isUserCode: true }],
		});
		const loaded = await client.customRequest("loadedSources");
		expect(loaded.body.sources).toMatchObject([{ name: "orders.erl" }]);
	});
});

describe("a module without a source", () => {
	it("shows its BEAM instructions, where breakpoints can be set, too", async () => {
		client = new Client();
		const beam = join(folder, "orders.beam");
		copyFileSync(fixture("orders.beam"), beam);
		await client.begin(beam, "jit", { functions: ["orders:cost/1"] });
		const { frame, thread } = await client.stopped();
		const { source } = frame;
		expect(source).toMatchObject({ name: "orders.S" });
		expect(source?.path).toBeUndefined();
		const reference = source?.sourceReference ?? 0;
		expect(reference).toBeGreaterThan(0);
		const { body } = await client.sourceRequest({ sourceReference: reference });
		const lines = body.content.split("\n");
		const call = lines.findIndex((line) => line.includes("gc_bif"));
		expect(call).toBeGreaterThan(0);
		const set = await client.setBreakpointsRequest({
			source: { name: "orders.S", sourceReference: reference },
			breakpoints: [{ line: call + 1 }],
		});
		expect(set.body.breakpoints).toMatchObject([
			{ verified: true, line: call + 1, source: { name: "orders.S" } },
		]);
		await client.goOn(thread);
		const stop = await client.stopped();
		expect(stop).toMatchObject({ reason: "breakpoint", line: call + 1 });
		const places = await client.customRequest("breakpointLocations", {
			source: { sourceReference: reference },
			line: 1,
			endLine: lines.length,
		});
		expect(places.body.breakpoints).toContainEqual({ line: call + 1 });
	});
});
