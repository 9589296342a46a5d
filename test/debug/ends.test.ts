/** Ends that nobody has asked for: of the VM, of the program's thread, of the client. */
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Worker } from "node:worker_threads";
import { expect, test } from "vitest";
import { PRIMARY_BOXED, smallInteger } from "../../src/abi/terms.ts";
import { Debugged, MODES } from "./debugged.ts";

/** What tests reach into. */
interface Inside {
	/** In the VM's memory. */
	readonly stopMap: Uint8Array<SharedArrayBuffer>;
	readonly worker: Worker;
}

const inside = (program: Debugged): Inside =>
	program.session as unknown as Inside;

const TUPLE_OF_TWO = 2 << 6;
const boxed = (address: number): number => address | PRIMARY_BOXED;
const NOWHERE = boxed(0xfffffff0);

/** Makes all that points to the tuple point to where there is no memory. */
function breakTuple({ stopMap }: Inside): number {
	const words = new Uint32Array(stopMap.buffer);
	const wanted = [TUPLE_OF_TWO, smallInteger(0x123456), smallInteger(0x654321)];
	let broken = 0;
	for (let at = 0; at < words.length - 2; at++) {
		if (!wanted.every((word, i) => words[at + i] === word)) continue;
		const pointer = boxed(4 * at);
		for (let i = words.indexOf(pointer); i >= 0; ) {
			words[i] = NOWHERE;
			broken++;
			i = words.indexOf(pointer, i + 1);
		}
	}
	return broken;
}

test.for(MODES)(
	"a trap is an outcome in words, with where it was ($mode)",
	async ({ jit }) => {
		await using program = await Debugged.launch("traps", { jit });
		await program.breakAt({
			at: { module: "traps", function: "here", arity: 0 },
		});
		await program.go();
		expect(breakTuple(inside(program))).toBeGreaterThan(0);
		await program.run();
		const { kind, text } = await program.outcome();
		expect(kind).toBe("crash");
		const lines = text.split("\n");
		expect(lines[0]).toBe("** trap: memory access out of bounds");
		expect(lines[1]).toMatch(
			jit ? /^ {3}in native code of traps:first\/1/ : /^ {3}in the interpreter/,
		);
		expect(lines).toContain("   process <0.1.0>");
		await expect(program.session.request("modules", null)).rejects.toThrow(
			"the program has ended: ** trap: memory access out of bounds",
		);
	},
);

test("the program's thread is ended by others: so is the session", async () => {
	await using program = await Debugged.launch("running", {});
	await program.run();
	await inside(program).worker.terminate();
	expect(await program.outcome()).toMatchObject({ kind: "terminated" });
	await expect(program.session.request("modules", null)).rejects.toThrow(
		"the program has ended",
	);
});

const CLIENT = fileURLToPath(
	new URL("fixtures/client-to-kill.mjs", import.meta.url),
);

/** A process that nobody has waited for, a zombie, is gone, too. */
function isAlive(pid: number): boolean {
	try {
		process.kill(pid, 0);
	} catch {
		return false;
	}
	if (process.platform !== "linux") return true;
	try {
		return !/^\d+ \(.*\) [ZX]/.test(readFileSync(`/proc/${pid}/stat`, "utf8"));
	} catch {
		return false;
	}
}

/** The limit; machines that test are busy. */
const TWO_SECONDS = 6_000;

test.for(["jit", "emulated"])(
	"a client that is killed leaves nothing running (%s)",
	async (mode) => {
		const client = spawn("node", [CLIENT, mode]);
		let told = "";
		client.stdout.on("data", (text: Buffer) => {
			told += text;
		});
		await expect
			.poll(() => told, { timeout: 30_000 })
			.toMatch(/^adapter \d+\nruns\n/);
		const adapter = Number(/\d+/.exec(told));
		expect(isAlive(adapter)).toBe(true);
		const start = performance.now();
		client.kill("SIGKILL");
		await expect
			.poll(() => isAlive(adapter), { timeout: TWO_SECONDS, interval: 20 })
			.toBe(false);
		console.log(
			`gone after ${Math.round(performance.now() - start)} ms (${mode})`,
		);
	},
);
