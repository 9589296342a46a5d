/** What stepping asks of a process's stack. */
import { WORD_BYTES } from "../../abi/layouts.ts";
import {
	RETURN_MODULE_SHIFT,
	RETURN_OFFSET_MASK,
	RETURN_OFFSET_SHIFT,
} from "../../abi/return-address.ts";
import { ATOM_MASK, CATCH_TAG } from "../../abi/terms.ts";
import { ProcessView } from "../../host/process-view.ts";
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
		return this.spotOf(
			word >>> RETURN_MODULE_SHIFT,
			(word >>> RETURN_OFFSET_SHIFT) & RETURN_OFFSET_MASK,
		);
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
		return { module, number: module.places.stopFrom(number) };
	}

	/** Whether there is a catch on the stack. */
	hasCatch(context: number): boolean {
		const { linkage } = this.vm;
		const end = this.view.stackEnd(context);
		for (let at = this.view.stackTop(context); at < end; at += WORD_BYTES)
			if ((linkage.readU32(at) & ATOM_MASK) === CATCH_TAG) return true;
		return false;
	}

	/** The instruction that has raised an exception, by its raw trace. */
	raisedAt(context: number): Spot | undefined {
		const frame = this.view.innermostFrame(this.view.x(context, 2));
		const module = frame && this.program.byIndex(frame.moduleIndex);
		if (frame === undefined || module === undefined) return undefined;
		const number = module.places.numberBefore(frame.offset);
		return number < 0 ? undefined : { module, number };
	}

	private field(context: number, name: string): number {
		const { linkage } = this.vm;
		return linkage.readU32(context + linkage.offset("Context", name));
	}
}
