import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Instruction } from "../../../src/beam/decode.ts";
import { computeLiveness } from "../../../src/jit/analysis/liveness.ts";
import { buildGraph } from "../../../src/jit/graph/function-graph.ts";
import {
	BODY,
	f,
	functionOf,
	ins,
	int,
	label,
	list,
	noLabel,
	u,
	x,
	y,
} from "../assemble.ts";

const ARITY = 2;
const REGISTERS = 6;

function live(...body: readonly Instruction[]) {
	const code = functionOf(ARITY, ...body);
	const graph = buildGraph(code);
	const found = computeLiveness(code, graph, REGISTERS);
	return {
		liveBefore: (index: number) => found.before(BODY + index),
		liveAfter: (index: number) => found.after(BODY + index),
		atLabel: (number: number) => found.atNode(graph.nodeOfLabel(number) ?? -1),
	};
}

describe("computeLiveness", () => {
	it("follows reads and writes back", () => {
		const { liveBefore, liveAfter } = live(
			ins("move", x(1), x(0)),
			ins("put_list", x(2), y(0), x(1)),
			ins("move", x(1), x(0)),
			ins("return"),
		);
		expect([0, 1, 2, 3].map(liveBefore)).toEqual([[1, 2], [2], [1], [0]]);
		expect([0, 1, 2, 3].map(liveAfter)).toEqual([[2], [1], [0], []]);
	});

	it("has what an instruction both reads and writes", () => {
		const { liveBefore } = live(
			ins("gc_bif2", noLabel, u(1), u(0), x(3), int(1), x(3)),
			ins("move", x(3), x(0)),
			ins("return"),
		);
		expect(liveBefore(0)).toEqual([0, 3]);
	});

	it("counts as read what a collection looks at, and what a call takes", () => {
		expect(
			live(ins("test_heap", u(2), u(3)), ins("return")).liveBefore(0),
		).toEqual([0, 1, 2]);
		expect(live(ins("call_only", u(2), f(2))).liveBefore(0)).toEqual([0, 1]);
		expect(live(ins("call_last", u(1), f(9), u(0))).liveBefore(0)).toEqual([0]);
		expect(live(ins("call_fun", u(1)), ins("return")).liveBefore(0)).toEqual([
			0, 1,
		]);
		expect(live(ins("apply", u(1)), ins("return")).liveBefore(0)).toEqual([
			0, 1, 2,
		]);
		expect(live(ins("apply_last", u(0), u(0))).liveBefore(0)).toEqual([0, 1]);
	});

	it("has nothing over a call but what comes from it", () => {
		const { liveBefore, liveAfter } = live(
			ins("call", u(1), u(5)),
			ins("put_list", x(0), x(3), x(0)),
			ins("return"),
		);
		expect(liveBefore(0)).toEqual([0]);
		expect(liveAfter(0)).toEqual([0, 3]);
	});

	it("knows what some instructions read and write without naming it", () => {
		const { liveBefore } = live(
			ins("send"),
			ins("put_list", x(0), x(1), x(0)),
			ins("return"),
		);
		expect(liveBefore(0)).toEqual([0, 1]);
		expect(live(ins("swap", x(2), x(4)), ins("return")).liveBefore(0)).toEqual([
			0, 2, 4,
		]);
	});

	it("has the arguments where no clause matches", () => {
		const code = functionOf(ARITY, ins("return"));
		const found = computeLiveness(code, buildGraph(code), REGISTERS);
		expect(found.before(1)).toEqual([0, 1]);
		expect(found.before(2)).toEqual([0]);
	});

	it("has before a test what is live at its fail label, and there before a write", () => {
		const { liveBefore, liveAfter, atLabel } = live(
			ins("gc_bif1", f(5), u(0), u(0), x(1), x(2)),
			ins("move", x(2), x(0)),
			ins("return"),
			label(5),
			ins("move", x(2), x(0)),
			ins("return"),
		);
		expect(atLabel(5)).toEqual([2]);
		expect(liveBefore(0)).toEqual([1, 2]);
		expect(liveAfter(0)).toEqual([2]);
	});

	it("goes round loops until nothing is new", () => {
		const { liveBefore, atLabel } = live(
			label(3),
			ins("is_eq", f(4), x(0), int(0)),
			ins("move", x(5), x(0)),
			ins("return"),
			label(4),
			ins("is_eq", f(3), x(1), int(0)),
			ins("move", x(4), x(1)),
			ins("jump", f(3)),
		);
		expect(atLabel(3)).toEqual([0, 1, 4, 5]);
		expect(atLabel(4)).toEqual([0, 1, 4, 5]);
		expect(liveBefore(6)).toEqual([0, 4, 5]);
		expect(liveBefore(2)).toEqual([5]);
	});

	it("takes every way of a jump by value", () => {
		const { liveBefore } = live(
			ins("select_val", x(3), f(3), list(int(1), f(4), int(2), f(2))),
			label(3),
			ins("move", x(2), x(0)),
			ins("return"),
			label(4),
			ins("move", x(4), x(0)),
			ins("return"),
		);
		expect(liveBefore(0)).toEqual([2, 3, 4]);
	});

	it("has nothing at nodes and instructions that are not there", () => {
		const { liveBefore, liveAfter, atLabel } = live(ins("return"));
		expect([liveBefore(7), liveAfter(7), atLabel(77)]).toEqual([[], [], []]);
	});
});

/** An instruction of a random function, with what it does: written down here, not asked of the sources. */
interface Step {
	readonly instruction: Instruction;
	readonly reads: readonly number[];
	readonly writes: readonly number[];
	readonly targets: readonly number[];
	readonly ends: boolean;
}

const FIRST_LABEL = 10;
const LABELS = 4;
const ALL = [...Array(REGISTERS).keys()];

const step = (
	instruction: Instruction,
	reads: readonly number[],
	writes: readonly number[] = [],
	targets: readonly number[] = [],
	ends = false,
): Step => ({ instruction, reads, writes, targets, ends });

const register = fc.integer({ min: 0, max: REGISTERS - 1 });
const target = fc.integer({ min: FIRST_LABEL, max: FIRST_LABEL + LABELS - 1 });
const count = fc.integer({ min: 0, max: 3 });
const upTo = (n: number): number[] => ALL.slice(0, n);

const steps: fc.Arbitrary<Step> = fc.oneof(
	fc
		.tuple(register, register)
		.map(([a, b]) => step(ins("move", x(a), x(b)), [a], [b])),
	fc
		.tuple(register, register, register)
		.map(([a, b, c]) => step(ins("put_list", x(a), x(b), x(c)), [a, b], [c])),
	fc
		.tuple(register, register, register)
		.map(([a, b, c]) => step(ins("get_list", x(a), x(b), x(c)), [a], [b, c])),
	fc
		.tuple(register, target)
		.map(([a, to]) => step(ins("is_atom", f(to), x(a)), [a], [], [to])),
	fc
		.tuple(register, register, target, count)
		.map(([a, b, to, n]) =>
			step(
				ins("gc_bif1", f(to), u(n), u(0), x(a), x(b)),
				[a, ...upTo(n)],
				[b],
				[to],
			),
		),
	fc
		.tuple(register, register)
		.map(([a, b]) => step(ins("swap", x(a), x(b)), [a, b], [a, b])),
	fc.constant(step(ins("send"), [0, 1], [0])),
	count.map((n) => step(ins("test_heap", u(1), u(n)), upTo(n))),
	count.map((n) => step(ins("call", u(n), u(2)), upTo(n), ALL)),
	count.map((n) => step(ins("call_only", u(n), f(2)), upTo(n), [], [2], true)),
	target.map((to) => step(ins("jump", f(to)), [], [], [to], true)),
	fc
		.tuple(register, target, target)
		.map(([a, to, other]) =>
			step(
				ins("select_val", x(a), f(to), list(int(1), f(other))),
				[a],
				[],
				[to, other],
				true,
			),
		),
	fc.constant(step(ins("return"), [0], [], [], true)),
);

/** Pieces that start at labels; the last one returns. */
const functions = fc
	.array(fc.array(steps, { maxLength: 5 }), {
		minLength: LABELS + 1,
		maxLength: LABELS + 1,
	})
	.map((pieces) =>
		pieces.flatMap((piece, i) =>
			i === 0 ? piece : [step(label(FIRST_LABEL + i - 1), []), ...piece],
		),
	)
	.map((body) => [...body, step(ins("return"), [0], [], [], true)]);

/** By definition: there is a way from the instruction to one that reads the register, and none on it writes it. */
function isLive(body: readonly Step[], from: number, r: number): boolean {
	const seen = new Set<number>();
	const waiting = [from];
	for (;;) {
		const index = waiting.pop();
		if (index === undefined) return false;
		const here = body[index];
		if (here === undefined || seen.has(index)) continue;
		seen.add(index);
		if (here.reads.includes(r)) return true;
		for (const to of here.targets)
			waiting.push(
				to === 2
					? 0
					: body.findIndex(
							({ instruction }) =>
								instruction.op.name === "label" &&
								instruction.args[0]?.value === to,
						),
			);
		if (!here.ends && !here.writes.includes(r)) waiting.push(index + 1);
	}
}

describe("computeLiveness of random functions", () => {
	it("is what the definition says", () => {
		fc.assert(
			fc.property(functions, (body) => {
				const code = functionOf(ARITY, ...body.map((s) => s.instruction));
				const graph = buildGraph(code);
				const found = computeLiveness(code, graph, REGISTERS);
				const expected = (index: number): number[] =>
					ALL.filter((r) => isLive(body, index, r));
				for (const [number, node] of graph.nodes.entries()) {
					if (node.first < BODY) continue;
					expect(found.atNode(number)).toEqual(expected(node.first - BODY));
					for (let i = node.first; i < node.end; i++) {
						expect(found.before(i)).toEqual(expected(i - BODY));
						const isLast = body[i - BODY]?.ends;
						expect(found.after(i)).toEqual(
							isLast ? [] : expected(i - BODY + 1),
						);
					}
				}
			}),
			{ numRuns: 300 },
		);
	});
});
