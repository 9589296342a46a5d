/**
 * The emitter of one wasm function: its locals, its labels, and the words every family of instructions is written in.
 */
import { CONTEXT_X } from "../../abi/limits.ts";
import type { Code } from "../../wasm/code.ts";
import type { FuncRef } from "../../wasm/refs.ts";
import { F64, I32, I64 } from "../../wasm/types.ts";
import type { CompileTarget, ContextLayout } from "../compile-target.ts";
import { CachedSlots } from "./cached-slots.ts";

/** wasm parameters: the process, the entry to start from, then the arguments. */
export const CTX = 0;
export const PC = 1;
const FIRST_X = 2;

export class Frame {
	readonly layout: ContextLayout;
	private readonly x: number[] = [];
	private readonly temporaries = new Map<string, number>();
	private stackLocal: number | undefined;
	private stackValid = false;
	private readonly slots = new CachedSlots();
	private heapLocal: number | undefined;
	/** Bytes allocated since the heap pointer was read into its local; -1 when it is not in the local. */
	private heapOffset = -1;
	/** wasm nesting depth, and the depth at which each flow node's label was opened. */
	private depth = 0;
	private readonly labels = new Map<number, { depth: number; loop: boolean }>();

	constructor(
		readonly code: Code,
		readonly target: CompileTarget,
		/** x registers that are parameters, one after the other. */
		parameters: readonly number[],
		private readonly runtime: (symbol: string) => FuncRef,
		firstX = FIRST_X,
		/** The frame this one is inlined into: scratch locals are shared. */
		private readonly outer?: Frame,
	) {
		this.layout = target.layout;
		for (const [i, n] of parameters.entries()) this.x[n] = firstX + i;
	}

	/** The wasm local of x register `n`. */
	xLocal(n: number): number {
		let local = this.x[n];
		if (local === undefined) {
			local =
				this.outer?.temporary(`inlined x${n}`) ?? this.code.local(I32, `x${n}`);
			this.x[n] = local;
		}
		return local;
	}

	/** Has an x register in another's local. */
	setLocal(n: number, local: number): void {
		this.x[n] = local;
	}

	/** A frame for code inlined here. */
	inner(): Frame {
		return new Frame(this.code, this.target, [], this.runtime, FIRST_X, this);
	}

	/** A scratch i32 local, one for each purpose. */
	temporary(purpose: string): number {
		if (this.outer !== undefined) return this.outer.temporary(purpose);
		let local = this.temporaries.get(purpose);
		if (local === undefined) {
			local = this.code.local(I32, purpose);
			this.temporaries.set(purpose, local);
		}
		return local;
	}

	/** A scratch i64 local. */
	wideTemporary(purpose: string): number {
		if (this.outer !== undefined) return this.outer.wideTemporary(purpose);
		let local = this.temporaries.get(purpose);
		if (local === undefined) {
			local = this.code.local(I64, purpose);
			this.temporaries.set(purpose, local);
		}
		return local;
	}

	/** A scratch f64 local. */
	floatTemporary(purpose: string): number {
		if (this.outer !== undefined) return this.outer.floatTemporary(purpose);
		let local = this.temporaries.get(purpose);
		if (local === undefined) {
			local = this.code.local(F64, purpose);
			this.temporaries.set(purpose, local);
		}
		return local;
	}

	/**
	 * 1 between an entry by an exception and the `catch_end` there. (The interpreter tells by x0, and takes some
	 * integers for the atoms error, exit and throw.)
	 */
	get caught(): number {
		return this.temporary("caught");
	}

	// -- structured control flow ------------------------------------------------------------------------------------

	/** Around the whole body: what branches out of it returns 0. */
	openExit(): void {
		this.code.block();
		this.depth++;
	}

	closeExit(): void {
		this.code.unreachable();
		this.close();
		this.code.i32_const(0);
	}

	/** Returns 0 when the i32 on the stack is not 0. */
	exitIf(): void {
		this.code.br_if(this.depth - 1);
	}

	exit(): void {
		this.code.br(this.depth - 1);
	}

	/** From code inlined in a block of the outer frame: out of that block. */
	leaveInner(): void {
		this.code.br(this.depth);
	}

	openBlock(node: number): void {
		this.code.block();
		this.depth++;
		this.labels.set(node, { depth: this.depth, loop: false });
	}

	openLoop(node: number): void {
		this.code.loop();
		this.depth++;
		this.labels.set(node, { depth: this.depth, loop: true });
	}

	close(): void {
		this.code.end();
		this.depth--;
	}

	/** Branch depth of a node's label. */
	labelDepth(node: number): number {
		const label = this.labels.get(node);
		if (label === undefined) throw new Error(`no label open for node ${node}`);
		return this.depth - label.depth;
	}

	/** Whether falling off the innermost construct's end arrives at `node`. */
	fallsInto(node: number): boolean {
		const label = this.labels.get(node);
		return label !== undefined && !label.loop && label.depth === this.depth;
	}

	/** `if … end` around what `body` emits (condition on the stack). */
	when(body: () => void, otherwise?: () => void): void {
		this.code.if_();
		this.depth++;
		const valid = this.stackValid;
		const mark = this.slots.enter();
		body();
		this.slots.leave(mark);
		if (otherwise !== undefined) {
			this.code.else_();
			this.stackValid = valid;
			otherwise();
			this.slots.leave(mark);
		}
		this.stackValid = valid && this.stackValid;
		this.close();
	}

	/** `block … end`; `body` gets the function that branches out of it. */
	block(body: (leave: { br(): void; brIf(): void }) => void): void {
		this.code.block();
		this.depth++;
		const depth = this.depth;
		const valid = this.stackValid;
		const mark = this.slots.enter();
		body({
			br: () => this.code.br(this.depth - depth),
			brIf: () => this.code.br_if(this.depth - depth),
		});
		// What was read in the middle may have been jumped over.
		this.slots.leave(mark);
		this.stackValid = valid && this.stackValid;
		this.close();
	}

	// -- the process's registers in memory ---------------------------------------------------------------------------

	/** Pushes the address of the top of the process's stack. */
	pushStack(): void {
		this.stackLocal ??= this.code.local(I32, "e");
		if (this.stackValid) {
			this.code.local_get(this.stackLocal);
			return;
		}
		this.code.local_get(CTX);
		this.code.i32_load(this.layout.e);
		this.code.local_tee(this.stackLocal);
		this.stackValid = true;
	}

	/** Pushes a y register; kept in a local, if it is to be read again before the collector may run. */
	pushSlot(y: number, keep: boolean): void {
		const cached = this.slots.get(y);
		if (cached !== undefined) {
			this.code.local_get(cached);
			return;
		}
		this.pushStack();
		this.code.i32_load(4 * y);
		if (keep) this.keepSlot(y);
	}

	/** Writes what `emit` pushes, which does not touch the stack, to a y register. */
	storeSlot(y: number, emit: () => void, keep: boolean): void {
		this.pushStack();
		emit();
		this.slots.drop(y);
		if (keep) this.keepSlot(y);
		this.code.i32_store(4 * y);
	}

	private keepSlot(y: number): void {
		const local = this.temporary(`y${y}`);
		this.code.local_tee(local);
		this.slots.set(y, local);
	}

	/** Nothing is in locals here: control comes from elsewhere. */
	forgetSlots(): void {
		this.slots.dropAll();
	}

	/** Moves the stack top by `bytes` and writes it back. */
	moveStack(bytes: number): void {
		const { code } = this;
		this.slots.dropAll();
		code.local_get(CTX);
		this.pushStack();
		code.i32_const(bytes);
		code.i32_add();
		code.local_tee(this.stackLocal ?? 0);
		code.i32_store(this.layout.e);
	}

	/** The top of the stack is on the wasm stack: it is kept, and stays there. */
	teeStack(): void {
		this.stackLocal ??= this.code.local(I32, "e");
		this.code.local_tee(this.stackLocal);
		this.stackValid = true;
	}

	/** The stack may have moved (a collection, or code we did not emit in line). */
	forgetStack(): void {
		this.stackValid = false;
		this.slots.dropAll();
	}

	get knowsStack(): boolean {
		return this.stackValid;
	}

	set knowsStack(valid: boolean) {
		this.stackValid = valid;
	}

	/** Writes x registers from their locals to the context. */
	flush(registers: Iterable<number>): void {
		for (const n of registers) {
			const offset = this.pushXAddress(n);
			this.code.local_get(this.xLocal(n));
			this.code.i32_store(offset);
		}
	}

	/** Reads x registers back. */
	reload(registers: Iterable<number>): void {
		for (const n of registers) {
			this.loadX(n);
			this.code.local_set(this.xLocal(n));
		}
	}

	/** Pushes an x register from the context. */
	loadX(n: number): void {
		this.code.i32_load(this.pushXAddress(n));
	}

	/** Pushes where an x register is in memory, less the offset returned. */
	private pushXAddress(n: number): number {
		this.code.local_get(CTX);
		if (n < CONTEXT_X) return this.layout.x + 4 * n;
		this.code.i32_const(n);
		this.code.call(this.runtime("extended_register"));
		return 0;
	}

	// -- the heap ------------------------------------------------------------------------------------------------------

	/**
	 * Takes `words` from the heap (room was made before) and returns where they are: the local that holds the heap
	 * pointer and the byte offset to add. The context's heap pointer is written once, by {@link syncHeap}.
	 */
	allocate(words: number): { local: number; offset: number } {
		this.heapLocal ??= this.code.local(I32, "heap");
		if (this.heapOffset === -1) {
			this.code.local_get(CTX);
			this.code.i32_load(this.layout.heapPtr);
			this.code.local_set(this.heapLocal);
			this.heapOffset = 0;
		}
		const offset = this.heapOffset;
		this.heapOffset += 4 * words;
		return { local: this.heapLocal, offset };
	}

	/** Writes the heap pointer back: before anything that may look at the heap, and at the end of a block. */
	syncHeap(): void {
		this.writeHeap();
		this.heapOffset = -1;
	}

	/** The same on a way out that the code after it does not take. */
	writeHeap(): void {
		if (this.heapOffset > 0) {
			this.code.local_get(CTX);
			this.code.local_get(this.heapLocal ?? 0);
			this.code.i32_const(this.heapOffset);
			this.code.i32_add();
			this.code.i32_store(this.layout.heapPtr);
		}
	}
}
