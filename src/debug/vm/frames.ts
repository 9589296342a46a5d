/** What stepping asks of a process's stack. */
import { WORD_BYTES } from "../../abi/layouts.ts";
import {
	RETURN_MODULE_SHIFT,
	RETURN_OFFSET_MASK,
	RETURN_OFFSET_SHIFT,
} from "../../abi/return-address.ts";
import {
	ATOM_MASK,
	CATCH_LABEL_MASK,
	CATCH_LABEL_SHIFT,
	CATCH_MODULE_SHIFT,
	CATCH_TAG,
	PRIMARY_CP,
	PRIMARY_MASK,
} from "../../abi/terms.ts";
import { type Frame, ProcessView } from "../../host/process-view.ts";
import type { Vm } from "../../host/vm.ts";
import type { Program, Spot } from "./program.ts";

export class Frames {
	readonly view: ProcessView;

	constructor(
		private readonly vm: Vm,
		private readonly program: Program,
	) {
		const { linkage, instance } = vm;
		this.view = new ProcessView({
			memory: instance.memory,
			reader: linkage.termReader,
			global: linkage.global,
			offset: (struct, field) => linkage.offset(struct, field),
		});
	}

	/** Words on the stack when the function was called that an instruction is in, which comes next or is being executed. */
	callHeight(context: number, { module, number }: Spot): number {
		const size = module.places.frameSize(number);
		const height = this.view.stackHeight(context);
		return size === undefined ? height : height - size - 1;
	}

	/** Where the function returns to; undefined when that is no code that is known. */
	returnsTo(context: number, { module, number }: Spot): Spot | undefined {
		const { linkage } = this.vm;
		const size = module.places.frameSize(number);
		const word =
			size === undefined
				? this.field(context, "cp")
				: linkage.readU32(this.view.stackTop(context) + WORD_BYTES * size);
		const { moduleIndex, offset } = frameOf(word);
		return this.spotOf(moduleIndex, offset);
	}

	/** Where a process goes on that is not running. */
	resumesAt(context: number): Spot | undefined {
		const address = this.field(context, "saved_ip");
		const module = this.program.modules.findLast(
			({ start, end }) => address >= start && address < end,
		);
		return module && this.spotOf(module.index, address - module.start);
	}

	savedIp(context: number): number {
		return this.field(context, "saved_ip");
	}

	/** Where one may stop from an offset of a module's code on. */
	spotOf(moduleIndex: number, offset: number): Spot | undefined {
		const module = this.program.byIndex(moduleIndex);
		const number = module?.places.numberAt(offset);
		if (module === undefined || number === undefined) return undefined;
		const stop = module.places.stopFrom(number);
		return module.places.isStop(stop) ? { module, number: stop } : undefined;
	}

	/** Whether there is a catch on the stack. */
	hasCatch(context: number): boolean {
		const { linkage } = this.vm;
		const end = this.view.stackEnd(context);
		for (let at = this.view.stackTop(context); at < end; at += WORD_BYTES)
			if ((linkage.readU32(at) & ATOM_MASK) === CATCH_TAG) return true;
		return false;
	}

	/**
	 * The instruction that has raised an exception, by its raw trace; undefined when the trace is not of here, since the
	 * exception is raised once more or the program has made the trace.
	 */
	raisedAt(context: number): Spot | undefined {
		const [innermost, caller] = this.view.traceFrames(this.view.x(context, 2));
		if (innermost === undefined) return undefined;
		const below = this.firstNoted(context);
		if (
			caller?.moduleIndex !== below?.moduleIndex ||
			caller?.offset !== below?.offset
		)
			return undefined;
		return this.spotBefore(innermost);
	}

	/** The call that came back last, or that the innermost function was called by. */
	lastCall(context: number): Spot | undefined {
		return this.spotBefore(frameOf(this.field(context, "cp")));
	}

	private spotBefore({ moduleIndex, offset }: Frame): Spot | undefined {
		const module = this.program.byIndex(moduleIndex);
		const number = module?.places.numberBefore(offset) ?? -1;
		return module === undefined || number < 0 ? undefined : { module, number };
	}

	/** What a trace has first of the stack: a return address, or the handler of a catch. */
	private firstNoted(context: number): Frame | undefined {
		const { linkage } = this.vm;
		const end = this.view.stackEnd(context);
		for (let at = this.view.stackTop(context); at < end; at += WORD_BYTES) {
			const word = linkage.readU32(at);
			if ((word & PRIMARY_MASK) === PRIMARY_CP) {
				const frame = frameOf(word);
				const module = this.program.byIndex(frame.moduleIndex);
				const number = module?.places.numberAt(frame.offset);
				const isEnd =
					number !== undefined &&
					module?.places.instructions[number]?.op.name === "int_code_end";
				if (!isEnd) return frame;
			} else if ((word & ATOM_MASK) === CATCH_TAG) return this.handlerOf(word);
		}
		return undefined;
	}

	private handlerOf(word: number): Frame | undefined {
		const moduleIndex = word >>> CATCH_MODULE_SHIFT;
		const places = this.program.byIndex(moduleIndex)?.places;
		const number = places?.numberOfLabel(
			(word >>> CATCH_LABEL_SHIFT) & CATCH_LABEL_MASK,
		);
		if (places === undefined || number === undefined) return undefined;
		return { moduleIndex, offset: places.offsetOf(number) };
	}

	private field(context: number, name: string): number {
		const { linkage } = this.vm;
		return linkage.readU32(context + linkage.offset("Context", name));
	}
}

function frameOf(word: number): Frame {
	return {
		moduleIndex: word >>> RETURN_MODULE_SHIFT,
		offset: (word >>> RETURN_OFFSET_SHIFT) & RETURN_OFFSET_MASK,
	};
}
