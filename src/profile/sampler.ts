/** The sampler's thread: looks into the VM's memory every so often, while the program runs in another one. */
import { parentPort, workerData } from "node:worker_threads";
import { cellAddress } from "../abi/cells.ts";
import { PRIMARY_CP, PRIMARY_MASK } from "../abi/terms.ts";
import { Control, GAP, type Sample, type SampledVm } from "./samples.ts";

/** Words of a stack that are read at each of its ends. */
const MOST_WORDS = 1 << 14;
/** Return addresses that are kept at each end. */
const MOST_FRAMES = 120;

const { control, interval } = workerData as {
	readonly control: Int32Array;
	/** ms */
	readonly interval: number;
};
const samples: Sample[] = [];
const numbers = new Map<string, number>();
const order: number[] = [];
const times: number[] = [];

parentPort?.once("message", (vm: SampledVm) => {
	run(vm);
	parentPort?.postMessage({ samples, order, times });
});

function run(vm: SampledVm): void {
	Atomics.store(control, Control.ready, 1);
	Atomics.notify(control, Control.ready);
	Atomics.wait(control, Control.running, 0);
	let before = performance.now();
	while (Atomics.wait(control, Control.stop, 0, interval) === "timed-out") {
		const sample = read(vm);
		const now = performance.now();
		order.push(numberOf(sample));
		times.push(now - before);
		before = now;
	}
}

function numberOf(sample: Sample): number {
	const key = `${sample.place} ${sample.activity} ${sample.stack}`;
	let number = numbers.get(key);
	if (number === undefined) {
		number = samples.push(sample) - 1;
		numbers.set(key, number);
	}
	return number;
}

/** The memory may grow meanwhile, and all that is in it change: nothing that is read is taken for an address unchecked. */
function read(vm: SampledVm): Sample {
	const { buffer } = vm.memory;
	const words = new Uint32Array(buffer);
	const cell = new BigUint64Array(buffer, cellAddress("PROFILE"), 1);
	const both = Atomics.load(cell, 0);
	return {
		place: Number(both & 0xffff_ffffn),
		activity: Number(both >> 32n),
		stack: stackOf(vm, words),
	};
}

function stackOf(vm: SampledVm, words: Uint32Array): number[] {
	const word = (address: number): number => words[address >>> 2] ?? 0;
	const first = word(vm.running);
	if (first === vm.running || first === 0) return [];
	const context = first - vm.listEntry;
	const stack = [word(context + vm.cp)];
	const e = word(context + vm.e) >>> 2;
	const heapEnd = word(context + vm.heapEnd) >>> 2;
	const start = word(context + vm.heapStart) >>> 2;
	const end = Math.min(heapEnd, words.length);
	// In the middle of a collection, or with a fragment as the newest part of the heap.
	if (start === 0 || e < start || e > end) return [...stack, GAP];
	const middle = end - e > 2 * MOST_WORDS;
	addAddresses(stack, words, e, middle ? e + MOST_WORDS : end);
	if (middle) {
		stack.push(GAP);
		addAddresses(stack, words, end - MOST_WORDS, end);
	}
	if (stack.length <= 2 * MOST_FRAMES) return stack;
	return [...stack.slice(0, MOST_FRAMES), GAP, ...stack.slice(-MOST_FRAMES)];
}

/** Of a recursion, one. */
function addAddresses(
	stack: number[],
	words: Uint32Array,
	start: number,
	end: number,
): void {
	for (let at = start; at < end; at++) {
		const value = words[at] ?? 0;
		if ((value & PRIMARY_MASK) !== PRIMARY_CP) continue;
		if (value !== GAP && value !== stack.at(-1)) stack.push(value);
	}
}
