/** A program that is stopped once, in the thread of the test, and looked at. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { prepareAtomVm } from "../../../dist/atomvm/prepare.js";
import { VariableNames } from "../../../dist/src/beam/variable-names.js";
import { createInspection } from "../../../dist/src/debug/inspect/create-inspection.js";
import type {
	Inspection,
	StopPoint,
} from "../../../dist/src/debug/inspect/inspection.js";
import type {
	CodePlace,
	FrameInfo,
	Scope,
	Variable,
} from "../../../dist/src/debug/protocol.js";
import type { VmBuild } from "../../../dist/src/host/build.js";
import { Vm } from "../../../dist/src/host/node-vm.js";
import type {
	TracedVm,
	TraceObserver,
} from "../../../dist/src/host/tracing.js";
import { compileTracingBuild } from "../../../dist/src/host/tracing-build.js";

export const PROGRAMS = fileURLToPath(new URL("programs/", import.meta.url));

export const MODES = [
	["emulated", false],
	["jit", true],
] as const;

const LABEL = 1;

let build: VmBuild | undefined;

export async function tracingBuild(): Promise<VmBuild> {
	build ??= compileTracingBuild(await prepareAtomVm());
	return build;
}

export interface StopRequest {
	readonly module?: string;
	readonly start: string;
	readonly jit: boolean;
	/** The program stops at the instruction that this is true of first, where the VM tells of it. */
	readonly at: (place: CodePlace) => boolean;
	/** The interpreter is asked before each instruction; else at labels only. */
	readonly everywhere?: boolean;
}

export interface Stopped {
	readonly inspection: Inspection;
	readonly point: StopPoint;
	readonly at: CodePlace;
	readonly process: number;
	readonly vm: Vm;
}

/** At the first instruction of a function. */
export function atHead(name: string): StopRequest["at"] {
	return (place) => place.function === name;
}

/** @returns what `look` returned at the stop; throws when the program never came there */
export async function stoppedAt<T>(
	request: StopRequest,
	look: (stopped: Stopped) => T,
): Promise<T> {
	const found: T[] = [];
	await eachStop(request, (stopped) => {
		if (found.length === 0) found.push(look(stopped));
		return false;
	});
	if (found.length === 0) throw new Error("the program was not stopped");
	return found[0] as T;
}

/** @param look returns whether it is to be called again */
export async function eachStop(
	request: StopRequest,
	look: (stopped: Stopped) => boolean,
): Promise<void> {
	const { module = "looked_at", start, jit, at } = request;
	let isDone = false;
	let failed: unknown;
	const opcodes = new Uint8Array(256).fill(request.everywhere ? 1 : 0);
	opcodes[LABEL] = 1;
	const places = new Map<number, CodePlace | undefined>();
	const observer: TraceObserver = {
		traces: () => true,
		begin(traced: TracedVm) {
			traced.setOpcodes(opcodes);
		},
		instruction(context, address, isNative) {
			if (isDone || address === 0) return;
			if (!places.has(address))
				places.set(address, inspection.placeOf(address));
			const place = places.get(address);
			if (place === undefined || !at(place)) return;
			const point = { context, address, isNative };
			inspection.at(point);
			const process = inspection.processId(context);
			try {
				isDone = !look({ inspection, point, at: place, process, vm });
			} catch (error) {
				failed = error;
				isDone = true;
			}
			inspection.forget();
		},
		caught() {},
		created() {},
		waits() {},
		ends() {},
	};
	const vm = new Vm(await tracingBuild(), {
		...(jit && { jit: {} }),
		observer,
		folder: PROGRAMS,
	});
	const inspection = createInspection(vm, {
		folder: PROGRAMS,
		names: (beam) => new VariableNames(beam),
	});
	const file = `${PROGRAMS}${module}.beam`;
	const loaded = vm.load(new Uint8Array(readFileSync(file)), file);
	vm.run(loaded, start);
	vm.dispose();
	if (failed !== undefined) throw failed;
}

/** `name/arity` of each frame. */
export function functions(frames: readonly FrameInfo[]): string[] {
	return frames.map(({ at }) => at.function);
}

export function scopeNamed(
	scopes: readonly Scope[],
	name: string,
): Record<string, string> {
	const found = scopes.find((scope) => scope.name === name);
	return Object.fromEntries(
		(found?.variables ?? []).map((one) => [one.name, one.value]),
	);
}

export function partsOf(
	inspection: Inspection,
	{ reference }: Pick<Variable, "reference">,
	start = 0,
	count = 0,
	which: "all" | "indexed" | "named" = "all",
): readonly Variable[] {
	return inspection.answer("parts", { reference, start, count, which });
}
