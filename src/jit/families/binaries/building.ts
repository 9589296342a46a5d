/**
 * Building binaries: bs_create_bin. First every segment is checked and measured, then there is room made, then each
 * segment is written. What AtomVM refuses or has limits for leaves at the checks, before anything is changed: the
 * interpreter then does the instruction, or raises.
 */
import {
	BOXED_MASK,
	BOXED_SIZE_SHIFT,
	Boxed,
	IMMEDIATE_MASK,
	PRIMARY_BOXED,
	SMALL_INTEGER_TAG,
	SMALL_SHIFT,
} from "../../../abi/terms.ts";
import type { Instruction } from "../../../beam/decode.ts";
import { type Operand, unsigned, wordsNeeded } from "../../../beam/operands.ts";
import { isOnly, isSmall, Kind, type } from "../../analysis/value-types.ts";
import type { FunctionEmitter } from "../../emit/function-emitter.ts";
import type { Handlers } from "../../emit/handler.ts";
import { ensureFree } from "../../emit/room.ts";
import { CTX } from "../../emit/state/parameters.ts";
import { pushBoxedTag, pushKindTest } from "../../emit/terms/kind-tests.ts";
import { push, smallConstant, store, typeOf } from "../../emit/terms/values.ts";
import { BINARY_SIZE, pushIsBinaryTag } from "./match-state.ts";
import { packableIntegers, SegmentWriter } from "./segment-writer.ts";
import {
	type Measured,
	type Segment,
	type SegmentSize,
	segmentsOf,
} from "./segments.ts";

/** Binaries of fewer bytes are made on the heap, in line. (Of those made by AtomVM only those of less than 32 are.) */
const HEAP_BINARY_LIMIT = 64;
/** Sizes in bits stay far from the sign. */
const MOST_BITS = 1 << 28;

class Builder {
	private readonly sizes: Measured[] = [];

	constructor(
		private readonly f: FunctionEmitter,
		private readonly segments: readonly Segment[],
		private readonly instruction: Instruction,
	) {}

	/** Leaves when the i32 on the stack is not 0. */
	private refuseIf(): void {
		this.f.leaveIf(this.instruction);
	}

	// -- checking and measuring --------------------------------------------------------------------------------------

	measure(): void {
		for (const [i, segment] of this.segments.entries()) {
			this.sizes.push(this.measureSegment(segment, i));
		}
	}

	private measureSegment(segment: Segment, index: number): Measured {
		switch (segment.kind) {
			case "integer":
				this.checkInteger(segment.source);
				return this.sizeOf(segment.size, index);
			case "float":
				this.checkFloat(segment.source);
				return segment.size.bits;
			case "string":
				return segment.bits;
			case "utf":
				return this.measureCharacter(segment.source, segment.width, index);
			case "binary":
				return this.measureBinary(segment, index);
		}
	}

	/** A small integer, or a boxed one of at most 64 bits. */
	private checkInteger(source: Operand): void {
		const { code, control, locals } = this.f;
		if (smallConstant(source) !== undefined) return;
		if (isSmall(typeOf(this.f, source))) return;
		push(this.f, source);
		code.i32_const(IMMEDIATE_MASK);
		code.i32_and();
		code.i32_const(SMALL_INTEGER_TAG);
		code.i32_ne();
		control.when(() => {
			const header = locals.i32("header");
			if (!isOnly(typeOf(this.f, source), Kind.Integer)) {
				pushBoxedTag(this.f, source);
				code.i32_const(~4);
				code.i32_and();
				code.i32_const(Boxed.PositiveInteger);
				code.i32_ne();
				this.refuseIf();
			}
			push(this.f, source);
			code.i32_const(PRIMARY_BOXED);
			code.i32_sub();
			code.i32_load(0);
			code.local_tee(header);
			code.i32_const(2 << BOXED_SIZE_SHIFT);
			code.i32_const(BOXED_MASK);
			code.i32_or();
			code.i32_gt_u();
			this.refuseIf();
		});
	}

	/** A float, or a small integer. */
	private checkFloat(source: Operand): void {
		const { code } = this.f;
		if (smallConstant(source) !== undefined) return;
		pushKindTest(this.f, "is_float", source);
		push(this.f, source);
		code.i32_const(IMMEDIATE_MASK);
		code.i32_and();
		code.i32_const(SMALL_INTEGER_TAG);
		code.i32_eq();
		code.i32_or();
		code.i32_eqz();
		this.refuseIf();
	}

	private sizeOf(size: SegmentSize, index: number): Measured {
		if ("bits" in size) return size.bits;
		const { code, locals } = this.f;
		const local = locals.i32(`segment${index}`);
		if (!isSmall(typeOf(this.f, size.operand))) {
			push(this.f, size.operand);
			code.i32_const(IMMEDIATE_MASK);
			code.i32_and();
			code.i32_const(SMALL_INTEGER_TAG);
			code.i32_ne();
			this.refuseIf();
		}
		push(this.f, size.operand);
		code.i32_const(SMALL_SHIFT);
		code.i32_shr_s();
		code.local_tee(local);
		// Negative, or enormous.
		code.i32_const(Math.floor(MOST_BITS / size.unit));
		code.i32_gt_u();
		this.refuseIf();
		code.local_get(local);
		code.i32_const(size.unit);
		code.i32_mul();
		code.local_set(local);
		return { local };
	}

	private measureCharacter(
		source: Operand,
		width: 8 | 16 | 32,
		index: number,
	): Measured {
		const { code, locals, module } = this.f;
		const constant = smallConstant(source);
		if (
			width === 8 &&
			constant !== undefined &&
			constant >= 0 &&
			constant < 128
		)
			return 8;
		const local = locals.i32(`segment${index}`);
		push(this.f, source);
		code.i32_const(width);
		code.call(module.runtime("utf_size"));
		code.local_tee(local);
		code.i32_eqz();
		this.refuseIf();
		if (width === 32) return 32;
		code.local_get(local);
		code.i32_const(3);
		code.i32_shl();
		code.local_set(local);
		return { local };
	}

	private measureBinary(
		{ source, size }: Segment & { kind: "binary" },
		index: number,
	): Measured {
		const { code, locals } = this.f;
		const tag = locals.i32("tag");
		pushBoxedTag(this.f, source);
		code.local_set(tag);
		pushIsBinaryTag(this.f, tag);
		code.i32_eqz();
		this.refuseIf();
		const measured = size && this.sizeOf(size, index);
		const available = locals.i32("available");
		push(this.f, source);
		code.i32_load(BINARY_SIZE);
		code.local_tee(available);
		code.i32_const(MOST_BITS / 8);
		code.i32_gt_u();
		this.refuseIf();
		code.local_get(available);
		code.i32_const(3);
		code.i32_shl();
		if (measured === undefined) {
			const local = locals.i32(`segment${index}`);
			code.local_set(local);
			return { local };
		}
		this.pushSize(measured);
		code.i32_lt_u();
		this.refuseIf();
		if (typeof measured !== "number" || measured % 8 !== 0) {
			this.pushSize(measured);
			code.i32_const(7);
			code.i32_and();
			this.refuseIf();
		}
		return measured;
	}

	private pushSize(size: Measured): void {
		if (typeof size === "number") this.f.code.i32_const(size);
		else this.f.code.local_get(size.local);
	}

	/** Whole bytes: the sum, and where each binary and character starts. */
	checkAlignment(): void {
		const { code } = this.f;
		for (let i = 0; i <= this.segments.length; i++) {
			const segment = this.segments[i];
			const needed =
				segment === undefined ||
				segment.kind === "binary" ||
				segment.kind === "utf";
			if (!needed) continue;
			if (this.startsWhole(i)) continue;
			this.pushSum(this.sizes.slice(0, i));
			code.i32_const(7);
			code.i32_and();
			this.refuseIf();
		}
	}

	/** Whether what is before a segment is known to be whole bytes. */
	private startsWhole(index: number): boolean {
		return this.sizes
			.slice(0, index)
			.every((size, i) => this.isWholeBytes(size, i));
	}

	private isWholeBytes(size: Measured, index: number): boolean {
		if (typeof size === "number") return size % 8 === 0;
		const segment = this.segments[index];
		if (segment?.kind === "binary" || segment?.kind === "utf") return true;
		return (
			segment?.kind === "integer" &&
			"unit" in segment.size &&
			segment.size.unit % 8 === 0
		);
	}

	private pushSum(sizes: readonly Measured[]): void {
		const { code } = this.f;
		const fixed = sizes.reduce<number>(
			(sum, size) => sum + (typeof size === "number" ? size : 0),
			0,
		);
		code.i32_const(fixed);
		for (const size of sizes) {
			if (typeof size === "number") continue;
			code.local_get(size.local);
			code.i32_add();
		}
	}

	// -- making ------------------------------------------------------------------------------------------------------

	/** The binary, in a local; `words` more are free on the heap. */
	create(words: number, live: number): number {
		const { locals } = this.f;
		const built = locals.i32("built");
		const fixed = this.sizes.every((size) => typeof size === "number");
		const bytes = fixed
			? this.sizes.reduce<number>((sum, size) => sum + (size as number), 0) / 8
			: undefined;
		if (bytes !== undefined && bytes < HEAP_BINARY_LIMIT) {
			this.createOnHeap(bytes, words, live, built);
		} else this.createByRuntime(words, live, built);
		return built;
	}

	private createOnHeap(
		bytes: number,
		words: number,
		live: number,
		built: number,
	): void {
		const { code, heap } = this.f;
		const dataWords = Math.ceil(bytes / 4);
		const total = 2 + dataWords;
		ensureFree(
			this.f,
			this.instruction,
			words + total,
			live,
			"ensure_free",
			true,
		);
		const { local, offset } = heap.allocate(total);
		const word = (index: number, value: number): void => {
			code.local_get(local);
			code.i32_const(value);
			code.i32_store(offset + 4 * index);
		};
		word(0, ((total - 1) << BOXED_SIZE_SHIFT) | Boxed.HeapBinary);
		word(1, bytes);
		for (let i = 0; i < dataWords; i++) word(2 + i, 0);
		code.local_get(local);
		code.i32_const(offset + PRIMARY_BOXED);
		code.i32_add();
		code.local_set(built);
		// Native functions that write segments do not allocate, but a way out must find the heap as it is.
		heap.sync();
	}

	private createByRuntime(words: number, live: number, built: number): void {
		const { code, control, locals, module } = this.f;
		const bytes = locals.i32("bytes");
		this.pushSum(this.sizes);
		code.i32_const(3);
		code.i32_shr_u();
		code.local_set(bytes);
		const [first] = this.segments;
		const extended =
			first?.kind === "binary" && first.extend ? first.source : undefined;
		const create = (): void => {
			this.makeRoom(words, live, bytes);
			code.local_get(CTX);
			code.local_get(bytes);
			if (extended !== undefined) push(this.f, extended);
			code.call(module.runtime(extended ? "extend_binary" : "create_binary"));
			code.local_tee(built);
			code.i32_eqz();
			this.refuseIf();
		};
		if (extended === undefined || words > 0) {
			create();
			return;
		}
		push(this.f, extended);
		code.local_get(bytes);
		code.call(module.runtime("extend_in_place"));
		code.local_tee(built);
		code.i32_eqz();
		control.when(create);
	}

	private makeRoom(words: number, live: number, bytes: number): void {
		const { code, module } = this.f;
		this.f.callCollecting(
			{
				symbol: "binary_room",
				parameters: 3,
				live,
				onFailure: "leave",
				result: "stack",
			},
			this.instruction.offset,
			() => {
				code.local_get(bytes);
				code.i32_const(words);
				code.i32_const(live);
			},
			true,
		);
		module.countExit(this.instruction);
	}

	write(built: number): void {
		const { segments, sizes } = this;
		const writer = new SegmentWriter(this.f, built, this.instruction);
		for (let i = 0; i < segments.length; ) {
			const whole = this.startsWhole(i);
			const packed = whole
				? packableIntegers(segments.slice(i), sizes.slice(i))
				: [];
			if (packed.length > 0) writer.packed(packed);
			else writer.write(segments[i] as Segment, sizes[i] as Measured, whole);
			i += Math.max(1, packed.length);
		}
	}
}

export const building = {
	bs_init_writable(f, _, instruction) {
		const { code, locals, stack, x } = f;
		const binary = locals.i32("built");
		code.local_get(CTX);
		code.call(f.module.runtime("init_writable"));
		code.local_tee(binary);
		code.i32_eqz();
		f.leaveIf(instruction);
		code.local_get(binary);
		code.local_set(x.local(0));
		stack.forget();
		f.facts.forgetX();
		return true;
	},

	bs_create_bin(f, args, instruction) {
		const [, alloc, live, , destination] = args;
		const segments = segmentsOf(f, instruction.segments);
		if (segments === undefined) return false;
		const builder = new Builder(f, segments, instruction);
		builder.measure();
		builder.checkAlignment();
		const built = builder.create(wordsNeeded(alloc), unsigned(live));
		builder.write(built);
		store(f, destination, () => f.code.local_get(built), type(Kind.Bitstring));
		return true;
	},
} satisfies Handlers;
