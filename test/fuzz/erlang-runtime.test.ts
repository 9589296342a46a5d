import { afterEach, describe, expect, it } from "vitest";
import { ErlangRuntime } from "../../src/fuzz/erlang-runtime.ts";
import { fakeProgram } from "../fake-program.ts";

/** Answers a line with what its last word is a name of. */
const erl = fakeProgram(`
import { createInterface } from "node:readline";
if (args[0] !== "-noshell" || !args.includes("-eval")) process.exit(9);
createInterface({ input: process.stdin }).on("line", (line) => {
	const [, kind] = /(\\w+)\\.beam$/.exec(line);
	if (kind === "dies") process.exit(1);
	console.log(kind === "fails" ? "failed {badarg,[]}" : "value {" + kind + ",1}");
});`);

let runtime: ErlangRuntime | undefined;
afterEach(() => runtime?.close());

describe("an Erlang runtime system", () => {
	it("answers in the order of asking, by one process", async () => {
		runtime = new ErlangRuntime(erl);
		const files = ["a.beam", "fails.beam", "b.beam"];
		const answers = await Promise.all(files.map((file) => runtime?.run(file)));
		expect(answers).toEqual(["{a,1}", undefined, "{b,1}"]);
	});

	it("is started anew after code that it does not survive", async () => {
		runtime = new ErlangRuntime(erl);
		expect(await runtime.run("a.beam")).toBe("{a,1}");
		expect(await runtime.run("dies.beam")).toBeUndefined();
		expect(await runtime.run("b.beam")).toBe("{b,1}");
	});

	it.each([
		["is not there", "/no/such/erl"],
		["is something else", fakeProgram("process.exit(1);")],
	])("that %s is an error of the user's", async (_, program) => {
		runtime = new ErlangRuntime(program);
		await expect(runtime.run("a.beam")).rejects.toMatchObject({
			tag: "tool",
			where: program,
			what: "does not run",
		});
	});
});
