/** The thread that runs the VM (launch.ts). */
import { readFileSync } from "node:fs";
import { parentPort, resourceLimits, workerData } from "node:worker_threads";
import { VariableNames } from "../../beam/variable-names.ts";
import { AvmjitError } from "../../errors.ts";
import { selectionOptions } from "../../harness/selection.ts";
import { VmCrash, VmExit } from "../../host/errors.ts";
import { Vm } from "../../host/node-vm.ts";
import { nodePlatform } from "../../host/platform/node.ts";
import { createInspection } from "../inspect/create-inspection.ts";
import type { DebugOutcome } from "../protocol.ts";
import { Debugger } from "./debugger.ts";
import { HeldClock } from "./held-clock.ts";
import type { VmThreadData } from "./mail.ts";
import { Mailbox } from "./mailbox.ts";

const { target, control } = workerData as VmThreadData;
if (parentPort === null) throw new Error("not a worker thread");
const mailbox = new Mailbox(parentPort, control);
mailbox.event({ event: "ended", outcome: run() });
parentPort.close();

function run(): DebugOutcome {
	const clock = new HeldClock(nodePlatform.clock);
	const debug = new Debugger(target, mailbox, clock, (vm) =>
		createInspection(vm, {
			folder: target.folder,
			names: (beam) => new VariableNames(beam),
		}),
	);
	let vm: Vm | undefined;
	try {
		vm = makeVm(debug, clock);
		debug.attach(vm);
		const main = load(vm);
		debug.waitForStart(main.name);
		const { kind, text } = vm.run(main, target.functionName);
		return { kind, text };
	} catch (error) {
		if (error instanceof AvmjitError)
			return { kind: "unloadable", text: error.message };
		return crash(error, vm);
	}
}

function makeVm(debug: Debugger, clock: HeldClock): Vm {
	const { stackSizeMb } = resourceLimits;
	const decoders = { stdout: new TextDecoder(), stderr: new TextDecoder() };
	return new Vm(target.build, {
		platform: {
			...nodePlatform,
			clock,
			get folder() {
				return process.cwd();
			},
		},
		stops: debug,
		...(target.jit !== false && {
			jit: {
				...selectionOptions(target.jit),
				...(stackSizeMb !== undefined && { stackSize: stackSizeMb * 2 ** 20 }),
			},
		}),
		output: (stream, bytes) =>
			mailbox.event({
				event: "output",
				stream,
				// A copy: what is in shared memory cannot be decoded.
				text: decoders[stream].decode(Uint8Array.from(bytes), { stream: true }),
			}),
		onDeath: (death) => mailbox.event({ event: "death", death }),
		folder: target.folder,
	});
}

function load(vm: Vm): ReturnType<Vm["load"]> {
	const [main] = target.files
		.map((file) => {
			const bytes = new Uint8Array(readFileSync(file));
			return file.endsWith(".avm")
				? vm.loadPack(bytes, file)
				: vm.load(bytes, file);
		})
		.slice(-1);
	if (main === undefined) throw new Error("nothing to run");
	return main;
}

function crash(error: unknown, vm: Vm | undefined): DebugOutcome {
	if (error instanceof VmExit)
		return { kind: "crash", text: error.message, exitStatus: error.status };
	if (!(error instanceof Error)) return { kind: "crash", text: String(error) };
	const isOfProgram =
		error instanceof VmCrash ||
		error instanceof WebAssembly.RuntimeError ||
		error instanceof RangeError;
	if (!isOfProgram) return { kind: "crash", text: `${error.stack}` };
	const report = vm?.trapReport(error) ?? [error.message];
	return { kind: "crash", text: report.join("\n") };
}
