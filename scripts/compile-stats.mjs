// How fast the compiler is, and how large what it makes (after `npm run build`):
//   node scripts/compile-stats.mjs EBIN [rounds] [--limit N]
// Compiles every .beam of a folder without a VM (addresses are made up), and prints seconds and sizes. With --limit: exit
// code 1 when there are more than N bytes of wasm for a byte of stripped .beam.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { readBeam, strippedSize } from "../dist/src/beam/beam-file.js";
import { compileModule } from "../dist/src/jit/module-compiler.js";

const {
	positionals: [folder, rounds = "3"],
	values: { limit },
} = parseArgs({
	allowPositionals: true,
	options: { limit: { type: "string" } },
});
if (folder === undefined) throw new Error("name a folder of .beam files");
if (limit !== undefined && !(Number(limit) > 0))
	throw new Error(`--limit ${limit} is no number`);
const files = readdirSync(folder).filter((name) => name.endsWith(".beam"));
const modules = files.map((name) => ({
	name,
	bytes: new Uint8Array(readFileSync(join(folder, name))),
}));

function compileTarget(beam) {
	const cells = [
		"reductions",
		"reason",
		"pairs",
		"scratch",
		"testHeapBelow",
		"allocateBelow",
		"nativeInstructions",
	];
	const layout =
		"x e cp fr global heapPtr heapRoot nextFragment refcBinaryData savedModule savedIp".split(
			" ",
		);
	const numbered = (names) =>
		Object.fromEntries(names.map((name, i) => [name, 512 + 8 * i]));
	return {
		moduleIndex: 5,
		moduleAddress: 0x130000,
		codeAddress: 0x140000,
		layout: numbered(layout),
		cells: numbered(cells),
		atom: (index) => (index << 6) | 0x0b,
		atomNamed: (name) => (name.length << 6) | 0x0b,
		literal: (index) => 0x150002 + 16 * index,
		integer: () => 0x160002,
		imported(index) {
			const { module, function: name, arity } = beam.imports[index] ?? {};
			if (module !== "erlang" || !GUARD_BIFS.test(name))
				return { kind: "erlang" };
			return { kind: "gc-bif", symbol: `bif_${name}_${arity}` };
		},
	};
}
const GUARD_BIFS =
	/^([^a-z].*|div|rem|band|bor|bxor|bsl|bsr|bnot|abs|and|or|not|xor|hd|tl|element|size|length|map_get|map_size|is_.*|byte_size|bit_size|tuple_size|self|node|round|trunc|float|max|min|binary_part)$/;

const beamBytes = modules.reduce((sum, { bytes }) => sum + bytes.length, 0);
let codeBytes = 0;
let ratio = 0;
for (let round = 1; round <= Number(rounds); round++) {
	let wasm = 0;
	let functions = 0;
	let skipped = 0;
	codeBytes = 0;
	let plain = 0;
	const started = performance.now();
	for (const { name, bytes } of modules) {
		const beam = readBeam(bytes, name);
		plain += strippedSize(beam);
		codeBytes += beam.code.bytes.length;
		const compiled = compileModule(beam, compileTarget(beam));
		wasm += compiled.wasm.length;
		functions += compiled.functions.length;
		skipped += compiled.functions.filter((f) => f.skipped).length;
	}
	ratio = wasm / plain;
	const seconds = (performance.now() - started) / 1000;
	console.log(
		`round ${round}: ${modules.length} modules, ${functions} functions (${skipped} not compiled), ${seconds.toFixed(2)} s, ` +
			`${(beamBytes / 1e6 / seconds).toFixed(2)} MB of .beam a second; wasm ${wasm} bytes: ` +
			`${(wasm / beamBytes).toFixed(2)} for a byte of .beam (${beamBytes}), ${ratio.toFixed(2)} for a byte of stripped .beam (${plain}), ${(wasm / codeBytes).toFixed(2)} for a byte of bytecode`,
	);
}
if (limit !== undefined && ratio > Number(limit)) {
	console.error(
		`${ratio.toFixed(3)} bytes of wasm for a byte of stripped .beam are more than ${limit}`,
	);
	process.exitCode = 1;
}
