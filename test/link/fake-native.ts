/** A native runtime without code: what compiled modules import of it, and ways to what it asks of the host. */
import type { BeamModule } from "../../src/beam/beam-file.ts";
import { compileModule } from "../../src/jit/module-compiler.ts";
import { LiteralArea } from "../../src/link/literal-area.ts";
import { createCompileTarget } from "../../src/link/vm-target.ts";
import { parseModule } from "../../src/wasm/reader/parse.ts";
import { F64, I32, I64 } from "../../src/wasm/types.ts";
import { FakeVm } from "./fake-vm.ts";
import { wasm } from "./wasm-functions.ts";

const HOOKED = [
	"scheduler_entry_point",
	"ensure_free_hook",
	"collect",
	"copy_term",
	"term_words",
];

const NAMES = new Map([
	[I32, "i32"],
	[I64, "i64"],
	[F64, "f64"],
]);

/** Texts of the functions of the runtime that a module imports once it is compiled. */
function imported(beam: BeamModule): Map<string, string> {
	const vm = new FakeVm();
	const module = vm.load(beam, 0);
	const target = createCompileTarget(vm, module, new LiteralArea(vm, module));
	const compiled = compileModule(beam, target, { count: true });
	const { imports, types } = parseModule(compiled.wasm, beam.where);
	const texts = new Map<string, string>();
	for (const { module: from, name, desc } of imports) {
		if (from !== "native" || desc.kind !== "func") continue;
		const { params = [], results = [] } = types[desc.type] ?? {};
		const list = (what: string, of: typeof params): string =>
			of.map((type) => `(${what} ${NAMES.get(type)})`).join(" ");
		texts.set(
			name,
			`(func (export "${name}") ${list("param", params)} ${list("result", results)} unreachable)`,
		);
	}
	return texts;
}

/** The runtime for these modules, without one of its functions when it is named. */
export function fakeNative(
	beams: readonly BeamModule[],
	without?: string,
): WebAssembly.Module {
	const functions = new Map<string, string>();
	for (const name of HOOKED)
		if (name !== without) functions.set(name, `(func (export "${name}"))`);
	for (const beam of beams)
		for (const [name, text] of imported(beam)) functions.set(name, text);
	return new WebAssembly.Module(
		wasm(`(module
			(import "env" "__indirect_function_table" (table 1 funcref))
			(import "avm" "some_function" (func))
			(import "env" "memory" (memory 1 65536 shared))
			(import "host" "link_pending" (func $link (param i32)))
			(import "host" "bind_import" (func $bind (param i32 i32)))
			(import "host" "bind_fun" (func $fun (param i32 i32 i32 i32)))
			(global (export "__stack_pointer") (mut i32) (i32.const 0))
			(func (export "do link_pending") (param i32) (call $link (local.get 0)))
			(func (export "do bind_import") (param i32 i32)
				(call $bind (local.get 0) (local.get 1)))
			(func (export "do bind_fun") (param i32 i32 i32 i32)
				(call $fun (local.get 0) (local.get 1) (local.get 2) (local.get 3)))
			${[...functions.values()].join("\n")})`),
	);
}
