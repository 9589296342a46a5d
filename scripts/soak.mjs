// Shows that memory and function-table slots stay flat (after `npm run build`):
//   node --expose-gc scripts/soak.mjs [links] [vms]
// First one VM links, and takes out, a module so many times; then so many VMs run a program each, in one process.
import { readFileSync } from "node:fs";
import { compileBuild, prepareAtomVm, Vm } from "../dist/src/testing.js";

const [links = 10_000, vms = 1_000] = process.argv.slice(2).map(Number);
const file = (name) =>
	new URL(`../test/erlang_tests/${name}.beam`, import.meta.url);
const build = compileBuild(await prepareAtomVm());
const megabytes = (bytes) => `${(bytes / 2 ** 20).toFixed(0)} MB`;

async function report(what, count, extra) {
	// Threads of V8's compiler end, and finalizers run, between turns.
	await new Promise((resolve) => setTimeout(resolve, 50));
	globalThis.gc?.();
	const { rss, heapUsed } = process.memoryUsage();
	console.log(
		`${String(count).padStart(6)} ${what}: resident ${megabytes(rss)}, JS heap ${megabytes(heapUsed)}${extra}`,
	);
}

{
	const name = "funs_free_variables";
	const bytes = new Uint8Array(readFileSync(file(name)));
	const vm = new Vm(build, { jit: { ahead: true } });
	const module = vm.load(bytes, name);
	const step = Math.max(1, Math.floor(links / 5));
	for (let i = 0; i <= links; i++) {
		if (i % step === 0)
			await report(
				"links",
				i,
				`, VM memory ${megabytes(vm.instance.memory.memory.buffer.byteLength)}, heap top ${vm.instance.call("malloc", 16) >>> 0}, ${vm.jit.slotsInUse} slots in use, table of ${vm.instance.table.length}`,
			);
		vm.jit.unlink(module.address);
		vm.jit.link(module.address, bytes, name);
	}
	console.log(`       runs afterwards: ${vm.run(module).kind}`);
	vm.dispose();
}

{
	const name = "tuples_sizes";
	const bytes = new Uint8Array(readFileSync(file(name)));
	const step = Math.max(1, Math.floor(vms / 5));
	for (let i = 0; i <= vms; i++) {
		if (i % step === 0) await report("VMs", i, "");
		const vm = new Vm(build, { jit: {} });
		const { kind } = vm.run(vm.load(bytes, name));
		if (kind !== "value") throw new Error(`${name}: ${kind}`);
		vm.dispose();
		if (i % 10 === 0) await new Promise((resolve) => setImmediate(resolve));
	}
}
