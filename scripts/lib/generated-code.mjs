// Prints, for each instruction of modules, a hash of the code that a compiled compiler makes of it:
//   node generated-code.mjs PACKAGE SELECTION FILE.beam…
// PACKAGE: the folder with the `dist` that is asked; SELECTION: a FunctionSelection in JSON, the mode. What it prints, in JSON:
// {module: {"name/arity": [[offset, mnemonic, hash], …]}}.
//
// A piece of code is its bytes and what it refers to: Erlang functions by their names, functions that the compiler
// outlined by their own code, so that what is wrong in one of those is a change of each instruction that calls it.
// Instructions that are compiled as one (a run of integer arithmetic) have the code of the whole. What is written between
// instructions (branches into nodes, a function's head) is of none.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const [folder, selection, ...files] = process.argv.slice(2);
const load = (path) =>
	import(pathToFileURL(join(resolve(folder), "dist", path)).href);
const { FunctionCompiler } = await load("src/jit/function-compiler.js");
const { WasmModule } = await load("src/wasm/module.js");
const { compileBuild, prepareAtomVm, selectionOptions, Vm } =
	await load("src/testing.js");

/** Of the module being compiled: by function, its code and where in it an instruction's code is. */
let records = [];
/** By FuncRef: the code of functions that are no Erlang functions. */
let bodies = new Map();
let current;

const { define } = WasmModule.prototype;
WasmModule.prototype.define = function (ref, body) {
	bodies.set(ref, body);
	return define.call(this, ref, body);
};

/** From here on, code is of these instructions. */
function mark(compiler, instructions) {
	if (current?.compiler === compiler)
		current.marks.push({ at: compiler.code.length, instructions });
}

const original = FunctionCompiler.prototype;
const { compile, emitInstruction, compileRun } = original;
original.compile = function () {
	current = { compiler: this, marks: [] };
	records.push(current);
	compile.call(this);
};
// Leaves that are inlined have a compiler of their own: what they write is of the call.
original.emitInstruction = function (index) {
	if (current.inRun) return emitInstruction.call(this, index);
	mark(this, [index]);
	const result = emitInstruction.call(this, index);
	mark(this, []);
	return result;
};
original.compileRun = function (run) {
	const isOuter = current.compiler === this;
	if (isOuter) {
		const count = run.end - run.first;
		const all = Array.from({ length: count }, (_, i) => run.first + i);
		mark(this, all);
		// What is slow in it is written instruction by instruction, and is of all of them, too.
		current.inRun = true;
	}
	const result = compileRun.call(this, run);
	if (isOuter) {
		current.inRun = false;
		mark(this, []);
	}
	return result;
};

function hash(text) {
	return createHash("sha256").update(text).digest("hex").slice(0, 16);
}

/** Bytes from `from` to `to` of a function's code, with what they refer to. */
function text(code, from, to, seen = new Set()) {
	const bytes = Buffer.from(code.buffer.subarray(from, to)).toString("hex");
	const refs = code.relocRef.filter(
		(_, i) => code.relocAt[i] > from && code.relocAt[i] <= to,
	);
	return [bytes, ...refs.map((ref) => refText(ref, seen))].join(" ");
}

function refText(ref, seen) {
	const body = bodies.get(ref);
	// A global, a number, an import, or a function of Erlang's.
	if (
		body === undefined ||
		records.some(({ compiler }) => compiler.code === body)
	)
		return ref.name ?? String(ref.index);
	if (seen.has(ref)) return ref.name;
	seen.add(ref);
	return `${ref.name}:${hash(text(body, 0, body.length, seen))}`;
}

function functionCode({ compiler, marks }) {
	const { code } = compiler;
	const { instructions } = compiler.input.code;
	const byInstruction = new Map();
	for (const [i, { at, instructions: those }] of marks.entries()) {
		const piece = text(code, at, marks[i + 1]?.at ?? code.length);
		for (const index of those)
			byInstruction.set(index, `${byInstruction.get(index) ?? ""} ${piece}`);
	}
	return [...byInstruction].map(([index, piece]) => [
		instructions[index].offset,
		instructions[index].op.name,
		hash(piece),
	]);
}

const build = compileBuild(await prepareAtomVm());
const found = {};
for (const file of files) {
	records = [];
	bodies = new Map();
	const options = selectionOptions(JSON.parse(selection));
	const vm = new Vm(build, {
		jit: { ...options, ahead: true, localNames: true },
		folder: dirname(file),
	});
	const { name } = vm.load(new Uint8Array(readFileSync(file)), file);
	found[name] = Object.fromEntries(
		records.map((record) => {
			const { name, arity } = record.compiler.input.code;
			return [`${name}/${arity}`, functionCode(record)];
		}),
	);
	vm.dispose();
}
process.stdout.write(JSON.stringify(found));
