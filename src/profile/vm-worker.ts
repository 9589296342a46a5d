/** The VM's thread of run-profile.ts: runs the program once. */
import { readFileSync } from "node:fs";
import { parentPort, resourceLimits, workerData } from "node:worker_threads";
import { AvmjitError } from "../errors.ts";
import { compileBuild, type VmBuild } from "../host/build.ts";
import { VmCrash, VmExit } from "../host/errors.ts";
import { type LoadedModule, Vm, type VmOptions } from "../host/node-vm.ts";
import type { TestingJitOptions } from "../link/jit-runtime.ts";
import { Allocations } from "./allocations.ts";
import { Activities } from "./instrument/activities.ts";
import { profilingAtomVm } from "./instrument/atomvm.ts";
import { type Place, profiledModule } from "./instrument/generated.ts";
import { profilingNative } from "./instrument/native.ts";
import type { ProfileRequest, RunEnd, RunMessage } from "./run-profile.ts";
import { Control } from "./samples.ts";

const { request, control } = workerData as {
	readonly request: ProfileRequest;
	readonly control: Int32Array;
};
const { prepared, jit, way } = request;
const activities = new Activities();
const places: Place[] = [];
/** How many of each have been sent. */
const sent = { activities: 0, places: 0 };
const decoders = { stdout: new TextDecoder(), stderr: new TextDecoder() };

const end = run();
Atomics.store(control, Control.stop, 1);
Atomics.notify(control, Control.stop);
Atomics.store(control, Control.running, 1);
Atomics.notify(control, Control.running);
post({ end });

function post(message: RunMessage): void {
	parentPort?.postMessage(message);
}

/** Before the code that refers to them runs: the thread may be ended at any time. */
function postNames(): void {
	post({
		places: places.slice(sent.places),
		activities: activities.all.slice(sent.activities),
	});
	sent.places = places.length;
	sent.activities = activities.all.length;
}

function build(): VmBuild {
	if (way !== "sampled") return compileBuild(prepared, way === "counted");
	const { atomVm, native } = prepared;
	return compileBuild({
		...prepared,
		atomVm: profilingAtomVm(atomVm, activities),
		native: profilingNative(native, activities),
	});
}

function jitOptions(): TestingJitOptions {
	const { stackSizeMb } = resourceLimits;
	return {
		...(stackSizeMb !== undefined && { stackSize: stackSizeMb * 2 ** 20 }),
		...(way === "counted" && { count: true }),
		...(way === "sampled" && {
			map: true,
			rewrite: (compiled, beam) => {
				const wasm = profiledModule(beam, compiled, activities, places);
				postNames();
				return wasm;
			},
		}),
		onSkipped: (name, error) => post({ skipped: name, why: error.message }),
	};
}

function vmOptions(): VmOptions {
	return {
		...(jit && { jit: jitOptions() }),
		output(stream, bytes) {
			if (way !== "sampled") return;
			// A copy: what is in shared memory cannot be decoded.
			const text = decoders[stream].decode(Uint8Array.from(bytes), {
				stream: true,
			});
			post({ stream, text });
		},
		...(way === "sampled" && {
			onInserted: (module) =>
				post({ module: { ...module, bytes: Uint8Array.from(module.bytes) } }),
		}),
		folder: request.folder,
	};
}

function run(): RunEnd {
	try {
		const vm = new Vm(build(), vmOptions());
		const main = request.files.map((file) => load(vm, file)).at(-1);
		if (main === undefined) throw new Error("nothing to run");
		const allocations = way === "sampled" ? new Allocations(vm) : undefined;
		if (way === "sampled") meetSampler(vm);
		const compiling = vm.jit?.compileMs ?? 0;
		const cpu = cpuMs();
		const started = performance.now();
		const outcome = outcomeOf(() => vm.run(main, request.functionName));
		const ms = performance.now() - started;
		const cpuTime = cpuMs() - cpu;
		return {
			...outcome,
			ms,
			...(cpuTime > 0 && { cpuMs: cpuTime }),
			compileMs: (vm.jit?.compileMs ?? 0) - compiling,
			...(allocations && { allocated: allocations.all }),
			...(way === "counted" && {
				exits: vm.jit?.exitSites ?? [],
				instructions: vm.instructions,
			}),
		};
	} catch (error) {
		if (!(error instanceof AvmjitError)) throw error;
		return {
			kind: "unloadable",
			text: error.message,
			...(error.hint && { hint: error.hint }),
			ms: 0,
			compileMs: 0,
		};
	}
}

/** Time that this thread has had a core, where the system tells (Linux); 0 elsewhere. */
function cpuMs(): number {
	try {
		const [ns] = readFileSync("/proc/thread-self/schedstat", "utf8").split(" ");
		return Number(ns) / 1e6;
	} catch {
		return 0;
	}
}

function load(vm: Vm, file: string): LoadedModule {
	const bytes = new Uint8Array(readFileSync(file));
	return file.endsWith(".avm")
		? vm.loadPack(bytes, file)
		: vm.load(bytes, file);
}

function meetSampler({ instance, linkage }: Vm): void {
	postNames();
	const context = (field: string): number => linkage.offset("Context", field);
	post({
		vm: {
			memory: instance.memory.memory,
			running:
				linkage.global + linkage.offset("GlobalContext", "running_processes"),
			listEntry: context("processes_list_head"),
			e: context("e"),
			cp: context("cp"),
			heapStart: context("heap") + linkage.offset("Heap", "heap_start"),
			heapEnd: context("heap") + linkage.offset("Heap", "heap_end"),
		},
	});
	Atomics.wait(control, Control.ready, 0);
	Atomics.store(control, Control.running, 1);
	Atomics.notify(control, Control.running);
}

function outcomeOf(
	action: () => { readonly kind: "value" | "exception"; readonly text: string },
): Pick<RunEnd, "kind" | "text" | "exitStatus"> {
	try {
		const { kind, text } = action();
		return { kind, text };
	} catch (error) {
		if (error instanceof AvmjitError) throw error;
		if (error instanceof VmExit)
			return { kind: "crash", text: error.message, exitStatus: error.status };
		if (
			error instanceof VmCrash ||
			error instanceof WebAssembly.RuntimeError ||
			error instanceof RangeError
		)
			return { kind: "crash", text: error.message };
		throw error;
	}
}
