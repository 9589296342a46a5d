/**
 * Small leaf functions inlined into their callers: the body is computed on wasm locals of its own, without a return
 * address, a reduction or a frame. Whatever is not simple there (an error, no room on the heap, a number that is not
 * small) gives up, which has changed nothing, and the function is called after all, with its arguments as they were.
 */

import { forEachWritten, unsigned } from "../beam/operands.ts";
import type { FunctionInput } from "./analysis/function-input.ts";
import { isArithmetic } from "./analysis/integer-runs.ts";
import { inlineBifs } from "./emit/bifs/inline-bifs.ts";
import type { CompileOptions } from "./emit/module-emitter.ts";
import { inlinedState } from "./emit/state/function-state.ts";
import { FunctionCompiler, type Inliner } from "./function-compiler.ts";
import type { FunctionCode } from "./graph/function-graph.ts";

/** Instructions of a leaf, labels and the like not counted. */
const MOST_INSTRUCTIONS = 8;

const FREE = new Set(["label", "line", "func_info"]);

/** Neither change anything but registers nor can come back in the middle. */
const SIMPLE = new Set([
	...FREE,
	"move",
	"swap",
	"jump",
	"return",
	"get_list",
	"get_hd",
	"get_tl",
	"get_tuple_element",
	"is_integer",
	"is_float",
	"is_number",
	"is_atom",
	"is_boolean",
	"is_pid",
	"is_port",
	"is_reference",
	"is_nil",
	"is_nonempty_list",
	"is_list",
	"is_binary",
	"is_map",
	"is_function",
	"is_tuple",
	"is_tagged_tuple",
	"test_arity",
	"is_eq_exact",
	"is_ne_exact",
	"is_not_eq_exact",
	"is_lt",
	"is_ge",
	"select_val",
	"select_tuple_arity",
]);
/** End a leaf in an error, which is for the call to raise. */
const ERRORS = new Set(["func_info", "badmatch", "case_end", "if_end"]);

/** Whether the modes that count or interrupt calls leave room for inlining. */
function mayInline(options: CompileOptions): boolean {
	return (
		!options.count &&
		options.reductions === undefined &&
		options.unwindCalls !== true &&
		options.leaveHere === undefined
	);
}

/** Whether a function may be such a leaf. `importName` gives an import's `name/arity` of module erlang. */
function isSmallLeaf(
	{ instructions }: FunctionCode,
	importName: (index: number) => string,
): boolean {
	const counted = instructions.filter(({ op }) => !FREE.has(op.name));
	if (counted.length > MOST_INSTRUCTIONS) return false;
	return counted.every(({ op: { name }, args }) => {
		if (SIMPLE.has(name) || ERRORS.has(name)) return true;
		const bif = args[name.startsWith("gc_") ? 2 : 1];
		if (bif === undefined) return false;
		if (name === "gc_bif2") return isArithmetic(importName(unsigned(bif)));
		return /^bif[12]$/.test(name) && importName(unsigned(bif)) in inlineBifs;
	});
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

	protected override emitInstruction(index: number): boolean {
		const name = this.input.code.instructions[index]?.op.name ?? "";
		if (!ERRORS.has(name)) return super.emitInstruction(index);
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
