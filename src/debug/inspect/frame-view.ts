/** A frame as one looks into it: its registers, and its variables by name. */
import { WORD_BYTES } from "../../abi/layouts.ts";
import type { VariableNames } from "../../beam/variable-names.ts";
import type { Frame } from "./erlang-stack.ts";
import { externalValue } from "./values/external-values.ts";
import type { MemoryValues } from "./values/memory-values.ts";
import { float, type Value } from "./values/value.ts";
import type { VmView } from "./vm-view.ts";

export type NamedValue = readonly [name: string, value: Value];

/** Bytes of a float register. */
const FLOAT_BYTES = 8;

export class FrameView {
	constructor(
		private readonly view: VmView,
		private readonly values: MemoryValues,
		private readonly context: number,
		private readonly frame: Frame,
		private readonly names: Pick<VariableNames, "at">,
		/** An exception is being raised: AtomVM has put it into x0 to x2, and native code has not saved the others. */
		private readonly hasLostXs: boolean,
	) {}

	/** Those that may still be read; of calling frames, and where an exception is raised, none is left. */
	get xs(): NamedValue[] {
		return this.liveXs.map((n) => [`x${n}`, this.x(n)]);
	}

	get ys(): NamedValue[] {
		const all = Array.from({ length: this.frame.count }, (_, n) => n);
		return all.flatMap((n) => {
			const value = this.y(n);
			return value === undefined ? [] : [[`y${n}`, value] as const];
		});
	}

	get floats(): NamedValue[] {
		const { module, number } = this.frame.spot;
		if (this.frame.index > 0 || this.floatsAddress === 0) return [];
		return module.code
			.floatRegisters(number)
			.map((n) => [`fr${n}`, this.float(n)]);
	}

	/** Variables of the source; where no more is known, arguments at the function's beginning. */
	get variables(): NamedValue[] {
		const { module, number } = this.frame.spot;
		const offset = module.code.instructions[number]?.offset ?? 0;
		const live = new Set(this.liveXs);
		const found: NamedValue[] = [];
		for (const { name, where } of this.names.at(offset)) {
			let value: Value | undefined;
			if ("literal" in where) value = externalValue(where.literal);
			else if ("y" in where) value = this.y(where.y);
			else if (live.has(where.x)) value = this.x(where.x);
			if (value !== undefined) found.push([name, value]);
		}
		return found;
	}

	/** By the name of a register, as far as there is one. */
	register(name: string): Value | undefined {
		const [, kind = "", digits = ""] = /^(x|y|fr)(\d+)$/.exec(name) ?? [];
		const n = Number(digits);
		if (kind === "y") return this.y(n);
		if (kind === "x") return this.liveXs.includes(n) ? this.x(n) : undefined;
		if (kind === "fr")
			return this.floats.some(([found]) => found === name)
				? this.float(n)
				: undefined;
		return undefined;
	}

	private get liveXs(): readonly number[] {
		const { index, spot } = this.frame;
		return index > 0 || this.hasLostXs
			? []
			: spot.module.code.live(spot.number);
	}

	private x(n: number): Value {
		return this.values.of(this.view.x(this.context, n));
	}

	/** Undefined of one that nothing was put into yet. */
	private y(n: number): Value | undefined {
		const { count, spot } = this.frame;
		if (n >= count || !spot.module.code.isInitialised(spot.number, n))
			return undefined;
		return this.values.at(this.frame.ys + WORD_BYTES * n);
	}

	private get floatsAddress(): number {
		return this.view.field("Context", this.context, "fr");
	}

	private float(n: number): Value {
		const { memory } = this.view.vm.instance;
		return float(memory.f64(this.floatsAddress + FLOAT_BYTES * n));
	}
}
