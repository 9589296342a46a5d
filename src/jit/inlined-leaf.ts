/**
 * Small leaf functions inlined into their callers: the body is computed on wasm locals of its own, without a return
 * address, a reduction or a frame. Whatever is not simple there (an error, no room on the heap, a number that is not
 * small) gives up, which has changed nothing, and the function is called after all, with its arguments as they were.
 */

import { forEachWritten, unsigned } from "../beam/operands.ts";
import type { FunctionInput } from "./analysis/function-input.ts";
import { isArithmetic } from "./analysis/integer-runs.ts";
import { inlineBifs } from "./emit/bifs/inline-bifs.ts";
import type { CodePart, CodeSpot } from "./emit/code-marks.ts";
import { type CompileOptions, isWithout } from "./emit/module-emitter.ts";
import { inlinedState } from "./emit/state/function-state.ts";
import { FunctionCompiler, type Inliner } from "./function-compiler.ts";
import type { FunctionCode } from "./graph/function-graph.ts";
import { traitsOf } from "./instruction-traits.ts";

/** Instructions of a leaf, labels and the like not counted. */
const MOST_INSTRUCTIONS = 8;

/** Whether the modes that count, interrupt or show calls leave room for inlining. */
function mayInline(options: CompileOptions): boolean {
	return (
		!options.count &&
		options.reductions === undefined &&
		options.unwindCalls !== true &&
		options.traced === undefined &&
		options.stops === undefined &&
		!isWithout(options, "inlining")
	);
}

/** Whether a function may be such a leaf. `importName` gives an import's `name/arity` of module erlang. */
function isSmallLeaf(
	{ instructions }: FunctionCode,
	importName: (index: number) => string,
): boolean {
	let counted = 0;
	for (const { op, args } of instructions) {
		const { leaf } = traitsOf(op);
		if (leaf === "free" || leaf === "clause") continue;
		if (++counted > MOST_INSTRUCTIONS) return false;
		if (leaf === "simple" || leaf === "error") continue;
		const bif = args[op.operands.indexOf("import")];
		if (leaf === "no" || bif === undefined) return false;
		const name = importName(unsigned(bif));
		const isSimple =
			leaf === "arithmetic" ? isArithmetic(name) : name in inlineBifs;
		if (!isSimple) return false;
	}
	return true;
}

/** Whether control goes through it once, from its head. */
function isStraight({ flow, graph, entries }: FunctionInput): boolean {
	return (
		entries.length === 1 &&
		!graph.nodes.some((_, node) => flow.isLoopHeader(node))
	);
}

/** Functions of a module that may be inlined, by entry label. */
export class LeafInliner implements Inliner {
	private readonly leaves = new Map<number, FunctionInput | undefined>();

	constructor(
		/** Undefined when there is no function to compile at the label. */
		private readonly inputAt: (
			entryLabel: number,
		) => { code: FunctionCode; analyse(): FunctionInput } | undefined,
		private readonly importName: (index: number) => string,
		private readonly options: CompileOptions,
	) {}

	/** Writes the leaf, then what `call` writes, for when it gives up; the result is in x0 after either. */
	inlineOr(f: FunctionCompiler, entryLabel: number, call: () => void): void {
		const leaf = this.leafAt(entryLabel);
		if (leaf === undefined) {
			call();
			return;
		}
		f.control.block(() => {
			new InlinedLeaf(f, leaf, this).compile();
			call();
		});
	}

	private leafAt(entryLabel: number): FunctionInput | undefined {
		if (!mayInline(this.options)) return undefined;
		if (!this.leaves.has(entryLabel)) {
			const candidate = this.inputAt(entryLabel);
			const isSmall =
				candidate !== undefined && isSmallLeaf(candidate.code, this.importName);
			const input = isSmall ? candidate.analyse() : undefined;
			this.leaves.set(
				entryLabel,
				input !== undefined && isStraight(input) ? input : undefined,
			);
		}
		return this.leaves.get(entryLabel);
	}
}

class InlinedLeaf extends FunctionCompiler {
	constructor(
		private readonly outer: FunctionCompiler,
		leaf: FunctionInput,
		inliner: Inliner,
	) {
		const { code, module, state } = outer;
		super(code, module, leaf, inliner, inlinedState(code, module, state));
		this.spot = this.spotOf("flow");
	}

	override compile(): void {
		const { code, control, outer, x } = this;
		const { arity, instructions } = this.input.code;
		const written = new Set<number>();
		for (const instruction of instructions)
			forEachWritten(instruction, (n) => written.add(n));
		for (let n = 0; n < arity; n++) {
			const argument = outer.x.local(n);
			if (!written.has(n)) {
				x.alias(n, argument);
				continue;
			}
			code.local_get(argument);
			code.local_set(x.local(n));
		}
		control.openExit();
		this.emitNode(0);
		code.unreachable();
		control.close();
	}

	protected override startNode(node: number): void {
		super.startNode(node);
		if (node !== this.input.graph.head) return;
		for (let n = 0; n < this.input.code.arity; n++)
			this.facts.set(n, this.outer.facts.get(n));
	}

	protected override emitHead(): void {}

	/** It is all code of the call. */
	protected override spotOf(_part: CodePart, offset?: number): CodeSpot {
		const { part, offset: call } = this.outer.spot;
		return { part, offset: call, inlined: offset };
	}

	protected override note(): void {}

	protected override askBefore(): void {}

	protected override emitInstruction(index: number): boolean {
		const op = this.input.code.instructions[index]?.op;
		const leaf = op && traitsOf(op).leaf;
		if (leaf !== "error" && leaf !== "clause")
			return super.emitInstruction(index);
		this.giveUp();
		return false;
	}

	override returnResult(): void {
		const { code, control, outer, x } = this;
		code.local_get(x.local(0));
		code.local_set(outer.x.local(0));
		control.leaveInner();
	}

	private giveUp(): void {
		this.control.exit();
	}

	override leave(): void {
		this.giveUp();
	}

	override exit(): void {
		this.giveUp();
	}

	override raiseIf(): void {
		this.control.exitIf();
	}

	/** Only slow paths come to this. */
	override callCollecting(): void {
		this.giveUp();
	}
}
