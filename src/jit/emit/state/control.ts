/** Structured control flow of one wasm function: which blocks are open, and how far out each label is. */
import type { Code } from "../../../wasm/code.ts";
import type { Mark, ProcessStack } from "./process-stack.ts";

/** Branches out of a block. */
export interface Leave {
	br(): void;
	/** When the i32 on the stack is not 0. */
	brIf(): void;
}

export class Control {
	/** Nesting of blocks, loops and ifs, and the nesting at which each node's label was opened. */
	private depth = 0;
	private readonly labels = new Map<number, { depth: number; loop: boolean }>();

	constructor(
		private readonly code: Code,
		/** What is known of it holds only on the way on which it became known. */
		private readonly stack: ProcessStack,
	) {}

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

	/** From code inlined in a block of the caller's: out of that block. */
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

	/** `if … else … end` around what is written by each (condition on the stack). */
	when(body: () => void, otherwise?: () => void): void {
		this.code.if_();
		this.depth++;
		const before = this.stack.mark();
		body();
		this.stack.join(before);
		if (otherwise !== undefined) {
			this.code.else_();
			this.otherwise(before, otherwise);
		}
		this.close();
	}

	private otherwise(before: Mark, body: () => void): void {
		const { isKnown } = this.stack;
		this.stack.isKnown = before.isKnown;
		body();
		this.stack.join({ ...before, isKnown });
	}

	/** `block … end`; `body` gets what branches out of it. */
	block(body: (leave: Leave) => void): void {
		this.code.block();
		this.depth++;
		const depth = this.depth;
		const before = this.stack.mark();
		body({
			br: () => this.code.br(this.depth - depth),
			brIf: () => this.code.br_if(this.depth - depth),
		});
		// What was read in the middle may have been jumped over.
		this.stack.join(before);
		this.close();
	}
}
