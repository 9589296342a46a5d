import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { execa } from "execa";
import { describe, expect, it } from "vitest";
import { writeAvmPack } from "../../src/beam/avm-pack.ts";
import { ERLANG_TESTS } from "../files.ts";

const folder = mkdtempSync(join(tmpdir(), "avmjit-inspect-"));
const program = (name: string): string =>
	fileURLToPath(new URL(`../../bench/programs/${name}`, import.meta.url));
const fib = program("fib.beam");

function inspect(...args: string[]) {
	return execa("node", ["bin/avmjit.js", "inspect", ...args], {
		reject: false,
		env: { NO_COLOR: "1", PAGER: "false" },
	});
}

describe("avmjit inspect", () => {
	it("prints source, instructions and code of one function, plain in a pipe", async () => {
		const { stdout, stderr, exitCode } = await inspect(fib, "fib:fib/1");
		expect({ stderr, exitCode }).toEqual({ stderr: "", exitCode: 0 });
		expect(stdout).toMatch(/^14 \| fib\(N\) -> fib\(N - 1\)/m);
		expect(stdout).toMatch(/gc_bif2 f0 1 erlang:-\/2 x0 1 x0$/m);
		expect(stdout).toMatch(/^ {10}% x0: integer 2\.\.30$/m);
		expect(stdout).toMatch(/[\da-f]{6} +call \$fib\/1$/m);
		expect(stdout).not.toContain("fib:start/0");
		expect(stdout).not.toContain("\u001b");
	});

	it("prints the whole module, with what the compiler adds", async () => {
		const { stdout } = await inspect(fib);
		expect(stdout).toContain("fib:start/0");
		expect(stdout).toMatch(/^leave {2}\d+ bytes$/m);
	});

	it("offers the nearest names for one that is not there", async () => {
		const { stderr, exitCode } = await inspect(fib, "fib:fbi/1");
		expect(exitCode).toBe(2);
		expect(stderr).toMatch(/^avmjit: fib:fbi\/1: there is no such function\n/);
		expect(stderr).toMatch(/the nearest: fib:fib\/1/);
	});

	it("prints JSON for programs", async () => {
		const { stdout } = await inspect(fib, "fib/1", "--json");
		const { schema, modules } = JSON.parse(stdout);
		expect(schema).toBe(1);
		expect(modules).toHaveLength(1);
		expect(modules[0]).toMatchObject({
			name: "fib",
			file: fib,
			source: program("fib.erl"),
			functions: [{ name: "fib:fib/1" }],
		});
		const steps = modules[0].functions[0].steps as { part: string }[];
		expect(steps[0]).toMatchObject({ part: "locals" });
	});

	it("prints where the bytes go", async () => {
		const { stdout } = await inspect(fib, "--sizes");
		expect(stdout).toMatch(/^by function +count +bytes +share$/m);
		expect(stdout).toMatch(/^gc_bif2 +3 +\d+ +\d+\.\d%$/m);
	});

	it("writes the module, its text and its listing", async () => {
		const to = join(folder, "new", "dump");
		const { exitCode, stdout } = await inspect(fib, "--dump", to);
		expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: "" });
		expect(readdirSync(to).sort()).toEqual(["fib.S", "fib.wasm", "fib.wat"]);
		const wasm = new Uint8Array(readFileSync(join(to, "fib.wasm")));
		expect(WebAssembly.validate(wasm)).toBe(true);
		expect(readFileSync(join(to, "fib.wat"), "utf8")).toMatch(
			/\(func \$fib\/1 /,
		);
		expect(readFileSync(join(to, "fib.S"), "utf8")).toContain("% fib/1");
	});

	it("writes them with names and a source map for debuggers", async () => {
		const to = join(folder, "debug");
		const { exitCode } = await inspect(fib, "--dump", to, "--debug");
		expect(exitCode).toBe(0);
		expect(readFileSync(join(to, "fib.wat"), "utf8")).toMatch(
			/\(func \$fib:fib\/1 /,
		);
		const map = readFileSync(join(to, "fib.wasm.map"), "utf8");
		const { sources } = JSON.parse(map) as { sources: string[] };
		expect(sources[0]).toMatch(/^file:.*\/fib\.erl$/);
		const wasm = readFileSync(join(to, "fib.wasm"), "latin1");
		expect(wasm).toContain(Buffer.from(map).toString("base64"));
	});

	it("writes one page", async () => {
		const page = join(folder, "page.html");
		const { exitCode, stdout } = await inspect(fib, "fib/1", "--html", page);
		expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: "" });
		expect(readFileSync(page, "utf8")).toContain('data-view="fib:fib/1"');
	});

	it("takes a pack, from which a function chooses the module", async () => {
		const bytes = (name: string): Uint8Array =>
			new Uint8Array(readFileSync(new URL(`${name}.beam`, ERLANG_TESTS)));
		const pack = join(folder, "two.avm");
		writeFileSync(
			pack,
			writeAvmPack([
				{
					name: "modules_caller.beam",
					bytes: bytes("modules_caller"),
					start: true,
				},
				{
					name: "modules_callee.beam",
					bytes: bytes("modules_callee"),
					start: false,
				},
			]),
		);
		const all = await inspect(pack);
		expect(all.stdout).toMatch(/^modules_caller:start\/0 /m);
		expect(all.stdout).toMatch(/^modules_callee:\w+\/\d /m);
		expect(all.stdout).toContain("the source was not found");
		const one = await inspect(pack, "modules_caller:start/0");
		expect(one.stdout).not.toContain("modules_callee  ");
	});

	it("shows the code of a mode that hunts bugs", async () => {
		const { stdout } = await inspect(fib, "fib/1", "--check");
		expect(stdout).toContain("fib:fib/1");
	});

	it.each([
		["no file", ["/no/where.beam"]],
		["no source", [fib, "--source", "/no/where.erl"]],
		["a folder that cannot be made", [fib, "--dump", join(fib, "dump")]],
	])("says so when there is %s", async (_, args) => {
		const { exitCode, stderr } = await inspect(...args);
		expect(exitCode).toBe(2);
		expect(stderr).toMatch(/^avmjit: /);
		expect(stderr).not.toMatch(/^\s+at /m);
	});

	it("ends quietly when nobody reads on", async () => {
		const { stderr, exitCode } = await execa(
			"sh",
			["-c", `node bin/avmjit.js inspect ${fib} | head -n 1`],
			{ reject: false },
		);
		expect({ stderr, exitCode }).toEqual({ stderr: "", exitCode: 0 });
	});
});
