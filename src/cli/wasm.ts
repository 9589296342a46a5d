/** `avmjit wasm`: shows the module that the JIT makes of a `.beam`. */
import { writeFileSync } from "node:fs";
import { Command } from "commander";
import { AvmjitError } from "../errors.ts";
import { compileBuild } from "../host/build.ts";
import { Vm } from "../host/node-vm.ts";
import { prepared } from "./common.ts";
import { readInput } from "./input.ts";

interface WasmOptions {
	readonly output?: string;
	readonly function?: string;
}

export function wasmCommand(): Command {
	return new Command("wasm")
		.description("print the WebAssembly that the JIT makes of a .beam, as text")
		.argument("<file>", "a .beam file")
		.option("--output <file>", "write the binary instead")
		.option("--function <name>", "only this function: name/arity")
		.action(async (file: string, options: WasmOptions) => {
			const bytes = readInput(file);
			const vm = new Vm(compileBuild(await prepared()), {
				jit: { ahead: true, localNames: true },
			});
			vm.load(bytes, file);
			const wasm = vm.jit?.modules[0]?.compiled.wasm;
			if (wasm === undefined)
				throw new AvmjitError("beam", file, "stays with the interpreter");
			if (options.output !== undefined) writeFileSync(options.output, wasm);
			else process.stdout.write(await text(wasm, options.function));
		});
}

async function text(
	wasm: Uint8Array,
	name: string | undefined,
): Promise<string> {
	const { default: binaryen } = await import("binaryen");
	const module = binaryen.readBinary(wasm);
	const all = module.emitText();
	module.dispose();
	if (name === undefined) return all;
	const found = all
		.split(/^(?= \(func )/m)
		.find((part) => part.startsWith(` (func $${name} `));
	if (found === undefined)
		throw new AvmjitError("usage", name, "no such function was compiled");
	return found;
}
