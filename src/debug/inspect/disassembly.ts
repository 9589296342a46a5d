/** The code of modules as text: instructions with the WebAssembly made of them, and whole listings. */
import type { Instruction as BeamInstruction } from "../../beam/decode.ts";
import {
	instructionComment,
	instructionText,
} from "../../beam/print/instructions.ts";
import { inspectModule } from "../../harness/inspect/inspect-module.ts";
import { Sources } from "../../host/platform/sources.ts";
import type { LinkedModule } from "../../link/native-module.ts";
import type { Answer, Instruction, Params } from "../protocol.ts";
import { DebugError } from "../session.ts";
import type { Modules } from "./modules.ts";
import type { Program, ProgramModule } from "./program.ts";
import type { VmView } from "./vm-view.ts";

type WasmText = Instruction["wasm"][number];

export class Disassembly {
	private readonly wasm = new WeakMap<
		LinkedModule,
		ReadonlyMap<number, readonly WasmText[]>
	>();
	private readonly listings = new WeakMap<ProgramModule, Answer<"listing">>();

	constructor(
		private readonly view: VmView,
		private readonly program: Program,
		private readonly modules: Modules,
	) {}

	/** @throws DebugError of a module that is not loaded */
	instructions({
		module: name,
		offset,
		before,
		count,
	}: Params<"disassemble">): Instruction[] {
		const module = this.module(name);
		const { code } = module;
		const here = code.numberAt(offset);
		const start = Math.max(0, here - before);
		const wasm = this.wasmOf(module);
		const names = functionNames(module);
		return code.instructions
			.slice(start, start + count)
			.map((instruction, i) =>
				this.instruction(module, start + i, instruction, wasm, names),
			);
	}

	/** @throws DebugError of a module that is not loaded */
	listing(name: string): Answer<"listing"> {
		const module = this.module(name);
		let found = this.listings.get(module);
		if (found === undefined) {
			found = listingOf(module);
			this.listings.set(module, found);
		}
		return found;
	}

	private module(name: string): ProgramModule {
		const found = this.program.named(name);
		if (found === undefined)
			throw new DebugError(`no module ${name} is loaded`);
		return found;
	}

	private instruction(
		{ code }: ProgramModule,
		number: number,
		instruction: BeamInstruction,
		wasm: ReadonlyMap<number, readonly WasmText[]>,
		names: ReadonlyMap<number, string>,
	): Instruction {
		const { beam } = code;
		const { offset, size } = instruction;
		const place = code.place(number);
		const owner = code.functionOf(number);
		const isFirst =
			owner !== undefined && owner !== code.functionOf(number - 1);
		return {
			offset,
			text: fullText(code.beam, instruction, names),
			...(place?.line !== undefined && { line: place.line }),
			...(place?.file !== undefined && { file: place.file }),
			...(isFirst && { function: `${owner.name}/${owner.arity}` }),
			bytes: hex(beam.code.bytes.subarray(offset, offset + size)),
			wasm: wasm.get(offset) ?? [],
		};
	}

	/** By the offset of the instruction; nothing where the module is not compiled. */
	private wasmOf(
		module: ProgramModule,
	): ReadonlyMap<number, readonly WasmText[]> {
		const linked = this.modules.linked(module);
		if (linked === undefined) return new Map();
		let found = this.wasm.get(linked);
		if (found === undefined) {
			found = this.readWasm(module, linked);
			this.wasm.set(linked, found);
		}
		return found;
	}

	private readWasm(
		{ known }: ProgramModule,
		linked: LinkedModule,
	): ReadonlyMap<number, readonly WasmText[]> {
		const texts = new Map<number, WasmText[]>();
		const compiled = this.view.vm.jit?.mapped(linked);
		if (compiled === undefined) return texts;
		const { beam, where } = known;
		const { functions } = inspectModule(
			beam,
			compiled,
			where,
			new Sources(beam, where),
		);
		for (const { steps } of functions)
			for (const { offset, wasm } of steps) {
				if (offset === undefined || wasm.length === 0) continue;
				const lines = wasm.map(({ offset: at, depth, text, comment }) => ({
					offset: at,
					text: `${"  ".repeat(depth)}${text}${comment === undefined || comment === "" ? "" : ` ;; ${comment}`}`,
				}));
				texts.set(offset, [...(texts.get(offset) ?? []), ...lines]);
			}
		return texts;
	}
}

function functionNames({ code }: ProgramModule): ReadonlyMap<number, string> {
	return new Map(
		code.functions.map(({ name, arity, entryLabel }) => [
			entryLabel,
			`${name}/${arity}`,
		]),
	);
}

/** With what its numbers stand for. */
function fullText(
	beam: ProgramModule["known"]["beam"],
	instruction: BeamInstruction,
	names: ReadonlyMap<number, string>,
): string {
	const comment = instructionComment(beam, instruction, (label) =>
		names.get(label),
	);
	const text = instructionText(beam, instruction);
	return comment === "" ? text : `${text}  % ${comment}`;
}

function listingOf(module: ProgramModule): Answer<"listing"> {
	const { code } = module;
	const { beam } = code;
	const names = functionNames(module);
	const lines = [`% module ${beam.name}`];
	const offsets = [-1];
	const add = (line: string, offset: number): void => {
		lines.push(line);
		offsets.push(offset);
	};
	for (const { entryLabel, instructions } of code.functions) {
		add("", -1);
		add(`% ${names.get(entryLabel) ?? "?"}`, -1);
		for (const instruction of instructions) {
			const { op, offset } = instruction;
			const indent = op.name === "label" ? "" : "  ";
			const text = fullText(beam, instruction, names);
			add(`${indent}${text}`, offset);
		}
	}
	return { text: `${lines.join("\n")}\n`, offsets };
}

function hex(bytes: Uint8Array): string {
	return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join(" ");
}
