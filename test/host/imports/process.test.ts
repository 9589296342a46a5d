/** Ends of a program, its environment, randomness; and what a VM with one thread says of threads. */
import { expect, it } from "vitest";
import { Unsupported, VmCrash, VmExit } from "../../../src/host/errors.ts";
import { errno } from "../../../src/host/imports/errno.ts";
import { processImports } from "../../../src/host/imports/process.ts";
import { threads } from "../../../src/host/imports/threads.ts";
import { caller, fakeHost } from "./fake-host.ts";

it("the environment is laid out as C wants it", () => {
	const host = fakeHost({ environment: ["HOME=/root", "NAME=Zoë"] });
	const call = caller(processImports(host));
	const [count, size] = [host.room(4), host.room(4)];
	expect(call("environ_sizes_get", count, size)).toBe(0);
	expect([host.memory.u32(count), host.memory.u32(size)]).toEqual([2, 21]);
	const [pointers, buffer] = [host.room(8), host.room(21)];
	expect(call("environ_get", pointers, buffer)).toBe(0);
	expect(
		[0, 4].map((i) => host.memory.cString(host.memory.u32(pointers + i))),
	).toEqual(["HOME=/root", "NAME=Zoë"]);
});

it("what the runtime says goes to standard error", () => {
	const host = fakeHost();
	caller(processImports(host))("emscripten_err", host.string("out of memory"));
	expect(host.written.stderr).toBe("out of memory\n");
});

it("an assertion that fails says where", () => {
	const host = fakeHost();
	const call = caller(processImports(host));
	const [condition, file, where] = ["x > 0", "term.c", "size"].map(host.string);
	expect(() =>
		call("__assert_fail", condition ?? 0, file ?? 0, 12, where ?? 0),
	).toThrow(new VmCrash("assertion failed: x > 0 (term.c:12, size)"));
	expect(() => call("__assert_fail", 0, file ?? 0, 12, 0)).toThrow(
		"assertion failed: ? (term.c:12, ?)",
	);
});

it.each([
	["_abort_js", VmCrash, "abort()"],
	["segfault", VmCrash, "segmentation fault"],
	["alignfault", VmCrash, "misaligned access"],
	["emscripten_exit_with_live_runtime", Unsupported, "stays alive"],
])("%s ends the VM", (name, kind, message) => {
	const call = caller(processImports(fakeHost()));
	expect(() => call(name)).toThrow(kind);
	expect(() => call(name)).toThrow(message);
});

it("exit() ends it with its status", () => {
	const call = caller(processImports(fakeHost()));
	try {
		call("exit", 3);
		expect.unreachable();
	} catch (error) {
		expect(error).toBeInstanceOf(VmExit);
		expect((error as VmExit).status).toBe(3);
	}
});

it("random numbers are from 0 to 1", () => {
	const { platform } = fakeHost();
	const filled = (value: number) =>
		caller(
			processImports(
				fakeHost({
					platform: { ...platform, random: (bytes) => void bytes.fill(value) },
				}),
			),
		)("emscripten_random");
	expect(filled(0)).toBe(0);
	expect(filled(0xff)).toBe(1 - 2 ** -32);
	expect(filled(0x80)).toBeCloseTo(0.50196, 5);
});

it("there is one thread", () => {
	const calls: string[] = [];
	const host = fakeHost(
		{},
		{
			_emscripten_thread_init: (...args) =>
				calls.push(`init ${args.join(" ")}`),
			_emscripten_tls_init: () => calls.push("tls"),
		},
	);
	const call = caller(threads(host));
	call("_emscripten_init_main_thread_js", 77);
	expect(calls).toEqual(["init 77 1 1 1 65536 0", "tls"]);
	expect(call("emscripten_num_logical_cores")).toBe(1);
	expect(call("emscripten_runtime_keepalive_check")).toBe(1);
	expect(call("__pthread_create_js")).toBe(errno("EAGAIN"));
	expect(() => call("_emscripten_receive_on_main_thread_js")).toThrow(VmCrash);
	for (const name of [
		"emscripten_check_blocking_allowed",
		"_emscripten_thread_set_strongref",
		"_emscripten_thread_mailbox_await",
		"_emscripten_notify_mailbox_postmessage",
		"_emscripten_thread_cleanup",
	])
		expect(call(name)).toBe(0);
});
