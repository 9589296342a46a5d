/** A module's code as a profile needs it. */
import { dirname } from "node:path";
import { type BeamModule, readBeam } from "../beam/beam-file.ts";
import { type CodePlace, CodePlaces } from "../beam/code-places.ts";
import { decodeCode, type Instruction } from "../beam/decode.ts";
import { AvmjitError } from "../errors.ts";
import { type SourceFile, Sources } from "../host/platform/sources.ts";
import type { InsertedModule } from "../host/vm.ts";

export interface Frame {
	readonly module: string;
	/** `name/arity` */
	readonly function: string;
	/** The source file by the name that the module has of it. */
	readonly file?: string;
	/** From 1; absent where the module has none. */
	readonly line?: number;
}

export class ModuleCode {
	private readonly places: CodePlaces;
	private readonly sources: Sources;
	/** By its offset. */
	private readonly instructions: ReadonlyMap<number, Instruction>;
	/** Offsets that calls return to. */
	private readonly returns = new Set<number>();

	private constructor(
		private readonly beam: BeamModule,
		private readonly module: InsertedModule,
	) {
		this.places = new CodePlaces(beam);
		this.sources = new Sources(beam, module.where);
		const code = decodeCode(beam);
		this.instructions = new Map(code.map((item) => [item.offset, item]));
		for (const { op, offset, size } of code)
			if (op.flow === "call") this.returns.add(offset + size);
	}

	/** Undefined for what cannot be read. */
	static of(module: InsertedModule): ModuleCode | undefined {
		try {
			return new ModuleCode(readBeam(module.bytes, module.where), module);
		} catch (error) {
			if (error instanceof AvmjitError) return undefined;
			throw error;
		}
	}

	get name(): string {
		return this.beam.name;
	}

	/** The offset of an instruction by its address in the VM; undefined of other modules' addresses. */
	offsetOf(address: number): number | undefined {
		const offset = address - this.module.code;
		return offset >= 0 && offset < this.beam.code.bytes.length
			? offset
			: undefined;
	}

	/** Of the instruction at an offset; undefined where no function is, and where a process ends. */
	frameAt(offset: number): Frame | undefined {
		return this.places.isEnd(offset)
			? undefined
			: this.frame(this.places.placeOf(offset));
	}

	/** Whether calls return to an offset; else it is none that a stack may have. */
	isReturn(offset: number): boolean {
		return this.returns.has(offset) || this.isEnd(offset);
	}

	/** Where a process's first function returns to. */
	isEnd(offset: number): boolean {
		return this.places.isEnd(offset);
	}

	/** Of the call that returns to an offset. */
	callerAt(offset: number): Frame | undefined {
		return this.frame(this.places.place(offset));
	}

	/** `module:name/arity` of what the instruction at an offset calls. */
	calleeAt(offset: number): string | undefined {
		const found = this.instructions.get(offset);
		const at = found?.op.operands.indexOf("import") ?? -1;
		const called = this.beam.imports[found?.args[at]?.value ?? -1];
		return called && `${called.module}:${called.function}/${called.arity}`;
	}

	/** The source file of a frame, when it is at hand. */
	source(file: string): SourceFile | undefined {
		const { files } = this.beam.lines;
		for (let index = 0; index <= files.length; index++)
			if (this.sources.nameOf(index) === file) return this.sources.at(index);
		return undefined;
	}

	/** Folder of the module's file. */
	get folder(): string {
		return dirname(this.module.where);
	}

	private frame(place: CodePlace | undefined): Frame | undefined {
		if (place === undefined) return undefined;
		const { function: name, arity, file, line } = place;
		return {
			module: this.beam.name,
			function: `${name}/${arity}`,
			...(file !== undefined && { file }),
			...(line !== undefined && { line }),
		};
	}
}
