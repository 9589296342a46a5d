/** The worker thread of run-test.ts: one request as workerData, or any number of them as messages. */
import { readFileSync } from "node:fs";
import { parentPort, resourceLimits, workerData } from "node:worker_threads";
import { strippedSize } from "../beam/beam-file.ts";
import { AvmjitError } from "../errors.ts";
import type { ProcessDeath } from "../host/death.ts";
import { VmCrash, VmExit } from "../host/errors.ts";
import { Vm } from "../host/node-vm.ts";
import { OutputBuffer } from "../host/output.ts";
import { wasmStack } from "../host/trap-report.ts";
import { bisectCommand } from "./bisect/command.ts";
import { Observer, SeenEnough } from "./bisect/observer.ts";
import { commandLine } from "./command-line.ts";
import type { RunOutcome } from "./outcome.ts";
import type { RunRequest } from "./run-test.ts";
import { selectionOptions } from "./selection.ts";

const only = workerData as RunRequest | undefined;
if (only !== undefined && only !== null) parentPort?.postMessage(run(only));
else
	parentPort?.on("message", (request: RunRequest) =>
		parentPort?.postMessage(run(request)),
	);

function run(request: RunRequest): RunOutcome {
	const output = new OutputBuffer();
	const all: ProcessDeath[] = [];
	const { stackSizeMb } = resourceLimits;
	let began = performance.now();
	const end = (
		kind: RunOutcome["kind"],
		text: string,
		rest: Partial<RunOutcome> = {},
	): RunOutcome => ({
		kind,
		text,
		ms: performance.now() - began,
		output: output.text,
		stdout: output.textOf("stdout"),
		stderr: output.textOf("stderr"),
		...deathsOf(all),
		...rest,
		...(observer && { seen: observer.seen(output.text) }),
	});
	const observer = request.watch && new Observer(request.watch);
	let vm: Vm | undefined;
	const crash = (text: string, error: Error): RunOutcome =>
		// One that is watched may have been stopped on purpose.
		end(
			"crash",
			text,
			vm && !observer ? { trap: trapText(vm, error, request) } : {},
		);
	try {
		vm = new Vm(request.build, {
			...(request.jit !== false && {
				jit: {
					...selectionOptions(request.jit),
					...observer?.options,
					count: request.build.counting,
					...(stackSizeMb !== undefined && {
						stackSize: stackSizeMb * 2 ** 20,
					}),
				},
			}),
			output: output.sink,
			folder: request.folder,
			...(request.codePath && { codePath: request.codePath }),
			onDeath: (death) => all.push(death),
		});
		observer?.attach(vm);
		if (request.jit !== false && request.jit.debug)
			Object.assign(globalThis, { avmjit: vm.debugConsole });
		const bytes = new Uint8Array(readFileSync(request.file));
		for (const name of request.modules ?? [])
			vm.load(new Uint8Array(readFileSync(name)), name);
		began = performance.now();
		const module = request.file.endsWith(".avm")
			? vm.loadPack(bytes, request.file)
			: vm.load(bytes, request.file);
		const { kind, text } = vm.run(module, request.functionName);
		return end(kind, text, statistics(vm, request));
	} catch (error) {
		if (error instanceof AvmjitError) return end("unloadable", error.message);
		const code = (error as NodeJS.ErrnoException).code;
		if (code !== undefined && (error as NodeJS.ErrnoException).syscall)
			return end("unloadable", `${request.file}: ${code}`);
		if (error instanceof SeenEnough) return end("crash", error.message);
		if (error instanceof VmExit)
			return end("crash", error.message, { exitStatus: error.status });
		if (error instanceof VmCrash) return crash(error.message, error);
		if (
			error instanceof WebAssembly.RuntimeError ||
			error instanceof RangeError
		)
			return crash(withWasmStack(error), error);
		return end(
			"crash",
			error instanceof Error ? `${error.stack}` : String(error),
		);
	}
}

function deathsOf(
	all: readonly ProcessDeath[],
): Pick<RunOutcome, "exception" | "deaths"> {
	const exception = all.find(({ isMain }) => isMain);
	return {
		...(exception && { exception }),
		deaths: all.filter(({ isMain }) => !isMain),
	};
}

/** A trap and where it happened: the wasm functions on the stack, innermost first. */
function withWasmStack(error: Error): string {
	const names = wasmStack(error).map(({ name }) => name);
	return `${error.message}${names.length > 0 ? ` in ${names.slice(0, 6).join(" < ")}` : ""}`;
}

/** What was going on, and how to see it again. */
function trapText(
	vm: Vm,
	error: Error,
	{ file, modules = [], jit }: RunRequest,
): string {
	const files = [file, ...modules];
	const command =
		jit === false
			? commandLine(["npx", "avmjit", "run", "--emulated", ...files])
			: bisectCommand(files, jit);
	return [...vm.trapReport(error), `   to repeat it: ${command}`].join("\n");
}

function statistics(vm: Vm, request: RunRequest): Partial<RunOutcome> {
	const { jit } = vm;
	const reports = jit?.functions ?? [];
	const functions = {
		compiled: reports.filter((f) => f.skipped === undefined).length,
		total: reports.length,
	};
	const memory = vm.instance.memory.memory.buffer.byteLength;
	const sizes = {
		beam: sum(jit?.modules.map(({ beam }) => strippedSize(beam)) ?? []),
		wasm: sum(jit?.modules.map((m) => m.compiled.wasm.length) ?? []),
	};
	if (!request.build.counting)
		return {
			memory,
			...(jit && { functions, sizes, compileMs: jit.compileMs }),
		};
	const { interpreted, native } = vm.instructions;
	return {
		...(jit && { functions }),
		instructions: {
			interpreted: Number(interpreted),
			native: Number(native),
		},
		...(jit && { exits: jit.exitSites, exitKinds: jit.exitKinds }),
	};
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((a, b) => a + b, 0);
}
