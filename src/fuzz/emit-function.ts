/**
 * Writes one function of a program in the plainest way: every value goes through x0, what is needed later waits in a y
 * register. No compiler has made it simpler, so every instruction that the program asks for is there to be executed.
 */
import type { InstructionName } from "../beam/instructions.ts";
import { type Arg, type ModuleWriter, NIL } from "../beam/module-writer.ts";
import type { Expr, Lambda, Leaf, Variable } from "./ast.ts";
import { constantArg } from "./constant-arg.ts";
import { emitChain } from "./emit-chain.ts";
import { emitPattern } from "./emit-pattern.ts";
import { emitTangle } from "./emit-tangle.ts";
import { freeVariables } from "./free-variables.ts";
import type { FunctionWriter } from "./function-writer.ts";

const X0: Arg = { x: 0 };
const NO_LABEL: Arg = { f: 0 };

/** BIFs that may collect are called by gc_bif instructions. */
const GC_BIFS = new Set(
	"+ - * / div rem band bor bxor bsl bsr bnot abs float length byte_size map_size".split(
		" ",
	),
);

interface Instruction {
	readonly name: InstructionName;
	readonly args: readonly Arg[];
}

export interface PendingLambda {
	readonly name: string;
	readonly label: number;
	readonly free: readonly Variable[];
	readonly lambda: Lambda;
}

export interface Unit {
	readonly writer: ModuleWriter;
	/** Entry labels of the program's functions. */
	readonly labels: readonly number[];
	/** Those of its helpers. */
	readonly helpers: readonly number[];
	readonly lambdas: PendingLambda[];
	readonly prefix: string;
	/** Index of the fun that replies ({@link emitReplier}). */
	readonly replier: number;
}

export class FunctionEmitter implements FunctionWriter {
	private readonly code: Instruction[] = [];
	private readonly slots = new Map<Variable, number>();
	private depth = 0;
	private size = 0;

	constructor(private readonly unit: Unit) {}

	emit(
		name: string,
		label: number,
		parameters: readonly Variable[],
		body: Expr,
	): void {
		for (const [i, parameter] of parameters.entries()) {
			this.op("move", { x: i }, this.bind(parameter));
		}
		this.value(body);
		const { writer } = this.unit;
		writer.beginFunction(name, parameters.length, label);
		writer.op("allocate", { u: this.size }, { u: parameters.length });
		if (this.size > 0)
			writer.op("init_yregs", {
				list: Array.from({ length: this.size }, (_, y) => ({ y })),
			});
		for (const { name: op, args } of this.code) writer.op(op, ...args);
		writer.op("deallocate", { u: this.size });
		writer.op("return");
	}

	op(name: InstructionName, ...args: readonly Arg[]): void {
		this.code.push({ name, args });
	}

	newLabel(): number {
		return this.unit.writer.newLabel();
	}

	private newLabels(): [number, number, number] {
		return [this.newLabel(), this.newLabel(), this.newLabel()];
	}

	label(label: number): void {
		this.op("label", { u: label });
	}

	/** A y register that nothing else uses until {@link release}. */
	reserve(): { readonly y: number } {
		const y = this.depth++;
		this.size = Math.max(this.size, this.depth);
		return { y };
	}

	/** Gives up all registers reserved since there were `depth`. */
	release(depth: number): void {
		this.depth = depth;
	}

	get reserved(): number {
		return this.depth;
	}

	bind(variable: Variable): Arg {
		const slot = this.reserve();
		this.slots.set(variable, slot.y);
		return slot;
	}

	leaf(leaf: Leaf): Arg {
		return leaf.kind === "var"
			? { y: this.slots.get(leaf.variable) ?? 0 }
			: constantArg(leaf);
	}

	// -- expressions: the value goes to x0 -----------------------------------------------------------------------------

	value(expr: Expr): void {
		const depth = this.depth;
		this.emitValue(expr);
		this.release(depth);
	}

	/** The value, where it can be read until the caller releases it. */
	private saved(expr: Expr): Arg {
		if (isLeaf(expr)) return this.leaf(expr);
		this.value(expr);
		const slot = this.reserve();
		this.op("move", X0, slot);
		return slot;
	}

	private savedAll(exprs: readonly Expr[]): Arg[] {
		return exprs.map((expr) => this.saved(expr));
	}

	private emitValue(expr: Expr): void {
		switch (expr.kind) {
			case "bif":
				this.bif(expr.name, this.savedAll(expr.args));
				break;
			case "remote":
				this.passArguments(this.savedAll(expr.args));
				this.remote(expr.module, expr.name, expr.args.length);
				break;
			case "cons": {
				const head = this.saved(expr.head);
				const tail = this.saved(expr.tail);
				this.op("test_heap", { u: 2 }, { u: 0 });
				this.op("put_list", head, tail, X0);
				break;
			}
			case "tuple": {
				const list = this.savedAll(expr.items);
				if (list.length === 0) {
					this.op("move", { literal: { tuple: [] } }, X0);
					break;
				}
				this.op("test_heap", { u: list.length + 1 }, { u: 0 });
				this.op("put_tuple2", X0, { list });
				break;
			}
			case "map":
				this.map(expr);
				break;
			case "build":
				this.build(expr);
				break;
			case "let":
				this.value(expr.value);
				this.op("move", X0, this.bind(expr.variable));
				this.value(expr.body);
				break;
			case "case":
				this.caseOf(expr);
				break;
			case "call":
				this.passArguments(this.savedAll(expr.args));
				this.op(
					"call",
					{ u: expr.args.length },
					{ f: this.unit.labels[expr.callee] ?? 0 },
				);
				break;
			case "fun":
				this.makeFun(expr.lambda);
				break;
			case "callFun":
				this.callFun(expr);
				break;
			case "try":
				this.tryOf(expr);
				break;
			case "catch":
				this.catchOf(expr.body);
				break;
			case "chain":
				emitChain(
					(name, ...args) => this.op(name, ...args),
					expr.chain,
					0,
					(leaf) => this.leaf(leaf),
				);
				break;
			case "helper":
				this.passArguments(this.savedAll(expr.args));
				this.op("call", { u: 2 }, { f: this.unit.helpers[expr.callee] ?? 0 });
				break;
			case "tangle":
				emitTangle(this, expr.tangle);
				break;
			case "mailbox":
				this.mailbox(expr.values);
				break;
			case "spawn":
				this.spawn(expr.lambda);
				break;
			default:
				this.op("move", this.leaf(expr), X0);
		}
	}

	private bif(name: string, args: readonly Arg[]): void {
		const collects = GC_BIFS.has(name);
		const bif: Arg = { ext: ["erlang", name, args.length] };
		const arity = args.length as 0 | 1 | 2;
		if (arity === 0) this.op("bif0", bif, X0);
		else if (collects)
			this.op(`gc_bif${arity}`, NO_LABEL, { u: 0 }, bif, ...args, X0);
		else this.op(`bif${arity}`, NO_LABEL, bif, ...args, X0);
	}

	private passArguments(args: readonly Arg[]): void {
		for (const [x, arg] of args.entries()) this.op("move", arg, { x });
	}

	private remote(module: string, name: string, arity: number): void {
		this.op("call_ext", { u: arity }, { ext: [module, name, arity] });
	}

	private map({ base, exact, pairs }: Expr & { kind: "map" }): void {
		const map = base ? this.savedMap(base) : undefined;
		const list = pairs.flatMap(([key, value]) => [
			this.leaf(key),
			this.saved(value),
		]);
		this.op(
			exact ? "put_map_exact" : "put_map_assoc",
			NO_LABEL,
			map ?? { literal: { map: [] } },
			X0,
			{ u: 0 },
			{ list },
		);
	}

	/** Instructions that update maps take them for maps: compilers test before. */
	private savedMap(base: Expr): Arg {
		const map = this.saved(base);
		const [bad, good] = this.newLabels();
		this.op("is_map", { f: bad }, map);
		this.op("jump", { f: good });
		this.label(bad);
		this.op("test_heap", { u: 3 }, { u: 0 });
		this.op("put_tuple2", X0, { list: [{ atom: "badmap" }, map] });
		this.remote("erlang", "error", 1);
		this.label(good);
		return map;
	}

	private build({ segments }: Expr & { kind: "build" }): void {
		const list = segments.flatMap(
			({ type, value, bits, little }, index): Arg[] => [
				{ atom: type },
				{ u: index + 1 },
				{ u: type === "binary" ? 8 : type === "utf8" ? 0 : 1 },
				little ? { literal: [{ atom: "little" }] } : NIL,
				this.saved(value),
				bits !== undefined
					? { i: BigInt(bits) }
					: { atom: type === "binary" ? "all" : "undefined" },
			],
		);
		this.op("bs_create_bin", NO_LABEL, { u: 0 }, { u: 0 }, { u: 8 }, X0, {
			list,
		});
	}

	private caseOf({ value, clauses }: Expr & { kind: "case" }): void {
		const matched = this.saved(value);
		const slot = this.reserve();
		this.op("move", matched, slot);
		const end = this.newLabel();
		for (const { pattern, guard, body } of clauses) {
			const depth = this.depth;
			const next = this.newLabel();
			emitPattern(this, pattern, slot, next);
			if (guard)
				this.op(
					guard.test,
					{ f: next },
					this.leaf(guard.left),
					this.leaf(guard.right),
				);
			this.value(body);
			this.op("jump", { f: end });
			this.label(next);
			this.release(depth);
		}
		this.op("case_end", slot);
		this.label(end);
	}

	private makeFun(lambda: Lambda): void {
		const { lambdas, prefix, writer } = this.unit;
		const free = freeVariables(lambda);
		const name = `-${prefix}-fun-${lambdas.length}-`;
		const label = writer.newLabel();
		lambdas.push({ name, label, free, lambda });
		const arity = lambda.parameters.length + free.length;
		const index = writer.addLambda(name, arity, label, free.length);
		this.op("test_heap", { alloc: [free.length, 0, 1] }, { u: 0 });
		this.op("make_fun3", { u: index }, X0, {
			list: free.map((variable) => this.leaf({ kind: "var", variable })),
		});
	}

	private callFun({ callee, args }: Expr & { kind: "callFun" }): void {
		const fun = this.saved(callee);
		this.passArguments(this.savedAll(args));
		this.op("call_fun2", { atom: "unsafe" }, { u: args.length }, fun);
	}

	private tryOf({ body, cls, reason, handler }: Expr & { kind: "try" }): void {
		const caught = this.reserve();
		const failed = this.newLabel();
		const end = this.newLabel();
		this.op("try", caught, { f: failed });
		this.value(body);
		this.op("try_end", caught);
		this.op("jump", { f: end });
		this.label(failed);
		this.op("try_case", caught);
		this.op("move", X0, this.bind(cls));
		this.op("move", { x: 1 }, this.bind(reason));
		this.value(handler);
		this.label(end);
	}

	private catchOf(body: Expr): void {
		const caught = this.reserve();
		const end = this.newLabel();
		this.op("catch", caught, { f: end });
		this.value(body);
		// AtomVM's interpreter takes some integers for exceptions: see docs/testing.md.
		this.op("test_heap", { u: 3 }, { u: 1 });
		this.op("put_tuple2", X0, { list: [{ atom: "v" }, X0] });
		this.label(end);
		this.op("catch_end", caught);
	}

	private mailbox(values: readonly Expr[]): void {
		for (const arg of this.savedAll(values)) {
			this.op("bif0", { ext: ["erlang", "self", 0] }, X0);
			this.op("move", arg, { x: 1 });
			this.op("send");
		}
		const list = this.reserve();
		this.op("move", NIL, list);
		for (const test of ["is_integer", undefined] as const) {
			const [again, skip, none] = this.newLabels();
			this.label(again);
			this.op("loop_rec", { f: none }, X0);
			if (test) this.op(test, { f: skip }, X0);
			this.op("test_heap", { u: 2 }, { u: 1 });
			this.op("remove_message");
			this.op("put_list", X0, list, list);
			this.op("jump", { f: again });
			this.label(skip);
			this.op("loop_rec_end", { f: again });
			this.label(none);
			this.op("wait_timeout", { f: again }, { i: 0n });
			this.op("timeout");
		}
		this.op("move", list, X0);
	}

	/** Has another process reply, and waits for it. */
	private spawn(lambda: Lambda): void {
		this.makeFun(lambda);
		const body = this.reserve();
		this.op("move", X0, body);
		this.op("bif0", { ext: ["erlang", "self", 0] }, X0);
		const parent = this.reserve();
		this.op("move", X0, parent);
		this.op("test_heap", { alloc: [2, 0, 1] }, { u: 0 });
		this.op("make_fun3", { u: this.unit.replier }, X0, {
			list: [parent, body],
		});
		this.op("move", NIL, { x: 1 });
		this.remote("erlang", "spawn_opt", 2);
		const [again, skip, none] = this.newLabels();
		this.label(again);
		this.op("loop_rec", { f: none }, X0);
		this.op("is_tagged_tuple", { f: skip }, X0, { u: 2 }, { atom: "reply" });
		this.op("get_tuple_element", X0, { u: 1 }, X0);
		this.op("move", X0, parent);
		this.op("remove_message");
		const done = this.newLabel();
		this.op("jump", { f: done });
		this.label(skip);
		this.op("loop_rec_end", { f: again });
		this.label(none);
		this.op("wait", { f: again });
		this.label(done);
		this.op("move", parent, X0);
	}
}

function isLeaf(expr: Expr): expr is Leaf {
	return ["int", "float", "atom", "nil", "binary", "var"].includes(expr.kind);
}
