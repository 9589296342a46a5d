/** The steps of editors/vscode/README.md and of docs/debugging.md, from a launch configuration to the planted fault's line. */
import { readFileSync } from "node:fs";
import { afterEach, expect, it } from "vitest";
import { Client, fixture, MODES } from "./client.ts";

let client: Client;
afterEach(() => client?.stop());

it.each(MODES)("the planted fault of orders.erl is found, %s", async (mode) => {
	client = new Client();
	await client.begin("orders.beam", mode, { lines: [17] });
	const sums: string[] = [];
	const sumAt = async (frame: { readonly id: number }): Promise<void> => {
		sums.push((await client.evaluate("Sum", frame)).result);
	};
	// 3: it stops at the first order; 4: goes on to the third one.
	let stop = await client.stopped();
	expect(stop.frame.name).toBe("orders:total/2");
	await sumAt(stop.frame);
	for (let i = 0; i < 2; i++) {
		await client.goOn(stop.thread);
		stop = await client.stopped();
		await sumAt(stop.frame);
	}
	expect(sums).toEqual(["0", "600", "1800"]);
	const order = await client.evaluate("map_get(item, Order)", stop.frame);
	expect(order.result).toBe("paper");
	// 5: into cost/1, and on to its last line.
	stop = await client.step("stepIn", stop.thread);
	expect(stop.frame.name).toBe("orders:cost/1");
	while (stop.line < 21) stop = await client.step("next", stop.thread);
	expect(stop.line).toBe(21);
	expect((await client.evaluate("Full", stop.frame)).result).toBe("4000");
	// 6: into discount/2, to the line at fault.
	stop = await client.step("stepIn", stop.thread);
	expect(stop.frame.name).toBe("orders:discount/2");
	const watched = ["Full div 100", "Full div 10"].map((expression) =>
		client.evaluate(expression, stop.frame),
	);
	expect((await Promise.all(watched)).map(({ result }) => result)).toEqual([
		"40",
		"400",
	]);
	stop = await client.step("next", stop.thread);
	expect(stop.line).toBe(25);
	const source = readFileSync(fixture("orders.erl"), "utf8").split("\n");
	expect(source[stop.line - 1]).toContain("Full div 100;");
	await client.setBreakpointsRequest({
		source: { path: fixture("orders.erl") },
		breakpoints: [],
	});
	await client.goOn(stop.thread);
	expect(await client.exited()).toBe(0);
	expect(client.output("console")).toBe("value: 5760\n");
});

it.each(MODES)(
	"and with a condition, as in docs/debugging.md, %s",
	async (mode) => {
		client = new Client();
		await client.begin("orders.beam", mode, {
			lines: [{ line: 21, condition: "Count >= 10" }],
		});
		// 3: the third order, at once.
		let stop = await client.stopped();
		expect(stop.frame.name).toBe("orders:cost/1");
		for (const [name, value] of [
			["Count", "10"],
			["Full", "4000"],
			["Price", "400"],
		] as const)
			expect((await client.evaluate(name, stop.frame)).result).toBe(value);
		// 4: into discount/2, and to the line that is taken.
		stop = await client.step("stepIn", stop.thread);
		expect(stop.frame.name).toBe("orders:discount/2");
		const tenth = await client.evaluate("Full div 10", stop.frame);
		expect(tenth.result).toBe("400");
		stop = await client.step("next", stop.thread);
		expect(stop.line).toBe(25);
		await client.goOn(stop.thread);
		expect(await client.exited()).toBe(0);
	},
);
