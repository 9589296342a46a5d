/**
 * A run of integer arithmetic (integer-runs.ts), computed in 64 bits without making terms of what lies between. Whatever
 * is not like that (an operand that is no such integer, a result that does not fit, no room on the heap) starts the run
 * again, by the C functions one after the other.
 */

import {
	IMMEDIATE_MASK,
	SMALL_BITS,
	SMALL_INTEGER_TAG,
	SMALL_MAX,
	SMALL_MIN,
	SMALL_SHIFT,
} from "../../../abi/terms.ts";
import type { Operand } from "../../../beam/operands.ts";
import type {
	IntegerRun,
	RunStep,
	Source,
} from "../../analysis/integer-runs.ts";
import {
	both,
	canBe,
	integerType,
	isSmall,
	Kind,
	type ValueType,
} from "../../analysis/value-types.ts";
import type { FunctionEmitter } from "../function-emitter.ts";
import { CTX } from "../state/parameters.ts";
import { push, registerKey, store, typeOf } from "../terms/values.ts";
import { resultRange, resultType, setTagged } from "./arithmetic.ts";
import {
	boxedInteger,
	NOT_INTEGER64,
	unboxedInteger,
} from "./integer-boxes.ts";

const SMALL = integerType(SMALL_MIN, SMALL_MAX);
const INT64 = integerType(-(2 ** 63), 2 ** 63);
/** Bounds are numbers with 53 bits: far enough from 64 bits, they need not be exact. */
const CERTAIN = 2 ** 62;

function isCertain({ min, max }: ValueType): boolean {
	return min >= -CERTAIN && max <= CERTAIN;
}

function fitsInt32({ min, max }: ValueType): boolean {
	return min >= -(2 ** 31) && max < 2 ** 31;
}

function fitsSmallType({ min, max }: ValueType): boolean {
	return min >= SMALL_MIN && max <= SMALL_MAX;
}

/** False, with nothing written, when an operand certainly is no integer. */
export function compileIntegerRun(
	f: FunctionEmitter,
	run: IntegerRun,
	/** Writes one instruction without a fast path. */
	slow: (instruction: number) => void,
	/** Pushes an i32, which is not 0 where each instruction is to be executed for itself. */
	pushIsSlow?: () => void,
): boolean {
	const known = run.inputs.map((input) => typeOf(f, input));
	if (known.some((value) => !canBe(value, Kind.Integer))) return false;
	const before = f.facts.copy();
	f.heap.sync();
	f.control.block((done) => {
		f.control.block((toSlow) => {
			if (pushIsSlow !== undefined) {
				pushIsSlow();
				toSlow.brIf();
			}
			new FastPath(f, run, known, () => toSlow.brIf()).emit();
			done.br();
		});
		f.facts = before.copy();
		for (let i = run.first; i < run.end; i++) slow(i);
	});
	f.facts = before;
	learnResults(f, run, known);
	return true;
}

/** What is known after the run, whichever way it went. */
function learnResults(
	f: FunctionEmitter,
	run: IntegerRun,
	known: readonly ValueType[],
): void {
	const types: ValueType[] = [];
	const typeOfSource = (source: Source): ValueType =>
		source.kind === "constant"
			? constantType(source.value)
			: ((source.kind === "input" ? known : types)[source.index] ?? INT64);
	for (const { operator, sources, destination } of run.steps) {
		const [a, b] = sources;
		const result = resultType(operator, typeOfSource(a), typeOfSource(b));
		types.push(result);
		f.facts.set(registerKey(destination) ?? 0, result);
	}
}

function constantType(value: bigint): ValueType {
	return integerType(Number(value), Number(value));
}

class FastPath {
	/** Whether inputs may be more than small integers: constants or types say that numbers are large here. */
	private readonly wide: boolean;
	private readonly inputRanges: readonly ValueType[];
	/** By step: bounds of its result, or of its low 64 bits where only those count. */
	private readonly ranges: ValueType[] = [];

	constructor(
		private readonly f: FunctionEmitter,
		private readonly run: IntegerRun,
		private readonly known: readonly ValueType[],
		/** Gives up when the i32 on the stack is not 0. */
		private readonly slowIf: () => void,
	) {
		const constants = run.steps.flatMap(({ sources }) =>
			sources.map((s) => (s.kind === "constant" ? s.value : 0n)),
		);
		this.wide =
			constants.some((c) => c < SMALL_MIN || c > SMALL_MAX) ||
			known.some(isLarge);
		this.inputRanges = known.map(({ min, max }) =>
			both(integerType(min, max), this.wide ? INT64 : SMALL),
		);
	}

	emit(): void {
		if (this.wide) this.unboxWide();
		else this.unboxSmall();
		for (const [i, step] of this.run.steps.entries())
			this.f.within(step.instruction, () => this.emitStep(step, i));
		this.storeResults();
	}

	// -- operands ----------------------------------------------------------------------------------------------------

	private unboxSmall(): void {
		const { code } = this.f;
		const unknown = this.run.inputs.filter((_, i) => !this.isSmallInput(i));
		for (const [i, input] of unknown.entries()) {
			push(this.f, input);
			if (i > 0) code.i32_and();
		}
		if (unknown.length > 0) {
			code.i32_const(IMMEDIATE_MASK);
			code.i32_and();
			code.i32_const(SMALL_INTEGER_TAG);
			code.i32_ne();
			this.slowIf();
		}
		for (const [i, input] of this.run.inputs.entries())
			this.setUntagged(input, i);
	}

	private unboxWide(): void {
		const { code, control, module } = this.f;
		for (const [i, input] of this.run.inputs.entries()) {
			if (this.isSmallInput(i)) {
				this.setUntagged(input, i);
				continue;
			}
			push(this.f, input);
			code.i32_const(IMMEDIATE_MASK);
			code.i32_and();
			code.i32_const(SMALL_INTEGER_TAG);
			code.i32_eq();
			control.when(
				() => this.setUntagged(input, i),
				() => {
					push(this.f, input);
					code.call(unboxedInteger(module));
					code.local_tee(this.inputLocal(i));
					code.i64_const(NOT_INTEGER64);
					code.i64_eq();
					this.slowIf();
				},
			);
		}
	}

	private isSmallInput(index: number): boolean {
		const known = this.known[index];
		return known !== undefined && isSmall(known);
	}

	private setUntagged(input: Operand, index: number): void {
		const { code } = this.f;
		push(this.f, input);
		code.i32_const(SMALL_SHIFT);
		code.i32_shr_s();
		code.i64_extend_i32_s();
		code.local_set(this.inputLocal(index));
	}

	private inputLocal(index: number): number {
		return this.f.locals.i64(`operand${index}`);
	}

	private stepLocal(index: number): number {
		return this.f.locals.i64(`step${index}`);
	}

	private push(source: Source): void {
		const { code } = this.f;
		if (source.kind === "constant") code.i64_const(source.value);
		else if (source.kind === "input")
			code.local_get(this.inputLocal(source.index));
		else code.local_get(this.stepLocal(source.index));
	}

	private rangeOf(source: Source): ValueType {
		if (source.kind === "constant") return constantType(source.value);
		const ranges = source.kind === "input" ? this.inputRanges : this.ranges;
		return ranges[source.index] ?? INT64;
	}

	// -- steps -------------------------------------------------------------------------------------------------------

	private emitStep(step: RunStep, index: number): void {
		const [a, b] = step.sources;
		const range = resultRange(step.operator, this.rangeOf(a), this.rangeOf(b));
		const checked = !isCertain(range) && this.run.onlyLowBits[index] !== true;
		this.emitOperator(step, this.stepLocal(index), checked);
		this.ranges.push(isCertain(range) ? range : INT64);
	}

	private emitOperator(
		{ operator, sources: [a, b] }: RunStep,
		result: number,
		checked: boolean,
	): void {
		const { code } = this.f;
		const compute = (operation: () => void): void => {
			this.push(a);
			this.push(b);
			operation();
			code.local_set(result);
		};
		switch (operator) {
			case "+/2":
				compute(() => code.i64_add());
				if (checked) this.checkSum(a, b, result);
				return;
			case "-/2":
				compute(() => code.i64_sub());
				if (checked) this.checkDifference(a, b, result);
				return;
			case "*/2":
				if (checked) this.checkProduct(a, b);
				compute(() => code.i64_mul());
				return;
			case "band/2":
				compute(() => code.i64_and());
				return;
			case "bor/2":
				compute(() => code.i64_or());
				return;
			case "bxor/2":
				compute(() => code.i64_xor());
				return;
			case "bsl/2":
				compute(() => code.i64_shl());
				if (checked) this.checkShift(a, b, result);
				return;
			case "bsr/2":
				this.push(a);
				code.i64_const(shiftBy(b));
				code.i64_shr_s();
				code.local_set(result);
				return;
			default:
				this.divide(operator === "rem/2", a, b, result);
		}
	}

	/** By a positive constant: in 32 bits where that is enough, as it is several times as fast. */
	private divide(rem: boolean, a: Source, b: Source, result: number): void {
		const { code } = this.f;
		const narrow = fitsInt32(this.rangeOf(a)) && fitsInt32(this.rangeOf(b));
		this.push(a);
		if (narrow) code.i32_wrap_i64();
		this.push(b);
		if (narrow) {
			code.i32_wrap_i64();
			if (rem) code.i32_rem_s();
			else code.i32_div_s();
			code.i64_extend_i32_s();
		} else if (rem) code.i64_rem_s();
		else code.i64_div_s();
		code.local_set(result);
	}

	/** A sum overflowed when its sign differs from both operands'. */
	private checkSum(a: Source, b: Source, result: number): void {
		const { code } = this.f;
		this.push(a);
		code.local_get(result);
		code.i64_xor();
		this.push(b);
		code.local_get(result);
		code.i64_xor();
		this.slowIfBothNegative();
	}

	/** A difference did when the operands' signs differ, and its own from the first one's. */
	private checkDifference(a: Source, b: Source, result: number): void {
		const { code } = this.f;
		this.push(a);
		this.push(b);
		code.i64_xor();
		this.push(a);
		code.local_get(result);
		code.i64_xor();
		this.slowIfBothNegative();
	}

	/** The two numbers on the stack. */
	private slowIfBothNegative(): void {
		const { code } = this.f;
		code.i64_and();
		code.i64_const(0);
		code.i64_lt_s();
		this.slowIf();
	}

	/** Roughly, by floats: what is near the bounds is left to the C function, too. */
	private checkProduct(a: Source, b: Source): void {
		const { code } = this.f;
		this.push(a);
		code.f64_convert_i64_s();
		this.push(b);
		code.f64_convert_i64_s();
		code.f64_mul();
		code.f64_abs();
		code.f64_const(CERTAIN);
		code.f64_ge();
		this.slowIf();
	}

	/** Shifted back it must be what it was. */
	private checkShift(a: Source, b: Source, result: number): void {
		const { code } = this.f;
		code.local_get(result);
		this.push(b);
		code.i64_shr_s();
		this.push(a);
		code.i64_ne();
		this.slowIf();
	}

	// -- results -----------------------------------------------------------------------------------------------------

	/** No register is written before it is certain that the run need not start again. */
	private storeResults(): void {
		const { code, locals, module } = this.f;
		for (const index of this.run.results) {
			const term = locals.i32(`term${index}`);
			const range = this.ranges[index] ?? INT64;
			if (!fitsSmallType(range) && this.wide) {
				code.local_get(CTX);
				code.local_get(this.stepLocal(index));
				code.call(boxedInteger(module));
				code.local_tee(term);
				code.i32_eqz();
				this.slowIf();
				continue;
			}
			if (!fitsSmallType(range)) {
				code.local_get(this.stepLocal(index));
				code.i64_const(64 - SMALL_BITS);
				code.i64_shl();
				code.i64_const(64 - SMALL_BITS);
				code.i64_shr_s();
				code.local_get(this.stepLocal(index));
				code.i64_ne();
				this.slowIf();
			}
			code.local_get(this.stepLocal(index));
			code.i32_wrap_i64();
			setTagged(code, term);
		}
		for (const index of this.run.results) {
			const step = this.run.steps[index];
			if (step === undefined) continue;
			store(this.f, step.destination, () =>
				code.local_get(locals.i32(`term${index}`)),
			);
		}
	}
}

/** Bounds that are known, and beyond a small integer's. */
function isLarge({ min, max }: ValueType): boolean {
	return (
		(Number.isFinite(min) && min < SMALL_MIN) ||
		(Number.isFinite(max) && max > SMALL_MAX)
	);
}

function shiftBy(source: Source): bigint {
	const by = source.kind === "constant" ? source.value : 0n;
	return by > 63n ? 63n : by;
}
