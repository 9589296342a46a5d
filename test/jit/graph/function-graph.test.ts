import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeCode, type Instruction } from "../../../src/beam/decode.ts";
import type { Arg } from "../../../src/beam/module-writer.ts";
import {
	buildGraph,
	type FlowNode,
} from "../../../src/jit/graph/function-graph.ts";
import { splitFunctions } from "../../../src/jit/graph/split-functions.ts";
import { type Op, writtenModule } from "../../beam/code.ts";
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

const graphOf = (...body: readonly Instruction[]) =>
	buildGraph(functionOf(1, ...body));

const MOVE = ins("move", x(0), x(1));
const RETURN = ins("return");
const CALL = ins("call", u(1), u(9));

describe("buildGraph: nodes", () => {
	it("are the dispatcher, the head with func_info, and the entry", () => {
		const graph = graphOf(MOVE, RETURN);
		expect(graph.nodeCount).toBe(3);
		expect(graph.nodes).toHaveLength(3);
		expect(graph.nodes.map(({ first, end }) => [first, end])).toEqual([
			[0, 0],
			[0, 2],
			[2, 5],
		]);
		expect(graph.head).toBe(2);
		expect(graph.nodeOfLabel(1)).toBe(1);
		expect(graph.nodeOfLabel(2)).toBe(2);
		expect(graph.nodeOfLabel(3)).toBeUndefined();
	});

	it("start at labels, of which several may stand together", () => {
		const graph = graphOf(MOVE, label(3), label(4), MOVE, label(5), RETURN);
		expect(graph.nodes.slice(2).map(({ first, end }) => [first, end])).toEqual([
			[2, 4],
			[4, 7],
			[7, 9],
		]);
		expect([3, 4, 5].map((n) => graph.nodeOfLabel(n))).toEqual([3, 3, 4]);
	});

	it("start behind calls that come back, and only those", () => {
		const graph = graphOf(CALL, MOVE, ins("call_fun", u(0)), RETURN);
		const { nodes } = graph;
		expect(nodes.map(({ continues }) => continues)).toEqual([
			false,
			false,
			false,
			true,
			true,
		]);
		expect(nodes[3]?.first).toBe(BODY + 1);
		expect(nodes[4]?.first).toBe(BODY + 3);
		const other = graphOf(ins("bif1", noLabel, u(0), x(0), x(0)), RETURN);
		expect(other.nodeCount).toBe(3);
	});

	it("start where a process waits for a time", () => {
		const graph = graphOf(
			MOVE,
			ins("wait_timeout", f(2), int(5)),
			ins("timeout"),
			RETURN,
		);
		expect(graph.nodes.slice(2).map(({ first, end }) => [first, end])).toEqual([
			[2, BODY + 1],
			[BODY + 1, BODY + 4],
		]);
		expect(graph.nodes[3]?.resumable).toBe(true);
		expect(graph.nodes[3]?.continues).toBe(false);
	});

	it("end where control goes elsewhere; what nothing comes to is in none", () => {
		const graph = graphOf(RETURN, MOVE, MOVE, label(3), RETURN);
		expect(graph.nodes.slice(2).map(({ first, end }) => [first, end])).toEqual([
			[2, BODY + 1],
			[BODY + 3, BODY + 5],
		]);
	});
});

describe("buildGraph: ways", () => {
	it("fall into the next node, unless the node ends", () => {
		const graph = graphOf(MOVE, label(3), ins("jump", f(3)), label(4), RETURN);
		expect(graph.nodes.map(({ fallsTo }) => fallsTo)).toEqual([
			undefined,
			undefined,
			3,
			undefined,
			undefined,
		]);
		expect(graphOf(CALL, RETURN).nodes[2]?.fallsTo).toBe(3);
		expect(graphOf(MOVE).nodes[2]?.fallsTo).toBeUndefined();
	});

	it("go to fail labels first, and to what follows last", () => {
		const graph = graphOf(
			ins("is_atom", f(4), x(0)),
			ins("is_eq", f(3), x(0), x(1)),
			ins("is_eq", f(4), x(0), x(1)),
			label(3),
			RETURN,
			label(4),
			RETURN,
		);
		// Label 3 is where control falls to, too: it is there once, and last.
		expect(graph.successors(2)).toEqual([4, 3]);
		expect(graph.successors(3)).toEqual([]);
	});

	it("go to all labels of a jump by value, and not to those of other functions", () => {
		const graph = graphOf(
			ins("select_val", x(0), f(3), list(int(1), f(4), int(2), f(77))),
			label(3),
			ins("call_only", u(1), f(99)),
			label(4),
			ins("call_only", u(1), f(2)),
		);
		expect(graph.successors(2)).toEqual([3, 4]);
		expect(graph.successors(3)).toEqual([]);
		expect(graph.successors(4)).toEqual([2]);
		expect(graph.successors(99)).toEqual([]);
	});

	it("do not take 0 for a label", () => {
		const graph = graphOf(ins("bif1", noLabel, u(0), x(0), x(0)), RETURN);
		expect(graph.successors(2)).toEqual([]);
	});

	it("go from the dispatcher to the entry first, then to where a process comes back", () => {
		const graph = graphOf(
			ins("try", y(0), f(3)),
			CALL,
			ins("try_end", y(0)),
			RETURN,
			label(3),
			ins("try_case", y(0)),
			RETURN,
			label(4),
			RETURN,
		);
		expect(graph.successors(0)).toEqual([2, 3, 4]);
	});
});

describe("buildGraph: where a process may come back to", () => {
	const nodeAt = (...instructions: readonly Instruction[]) => {
		const graph = graphOf(MOVE, label(3), ...instructions, RETURN);
		return graph.nodes[graph.nodeOfLabel(3) ?? -1];
	};

	it.each([
		["an exception of try", ins("try_case", y(0)), "try_case"],
		["an exception of catch", ins("catch_end", y(0)), "catch_end"],
	])("is %s", (_, instruction, catches) => {
		for (const node of [
			nodeAt(instruction),
			nodeAt(label(4), label(5), instruction),
		])
			expect(node).toMatchObject({ resumable: true, catches });
		expect(nodeAt(MOVE, instruction)).toMatchObject({
			resumable: false,
			catches: undefined,
		});
	});

	it("is a receive", () => {
		const receive = ins("loop_rec", f(2), x(0));
		expect(nodeAt(receive)).toMatchObject({
			resumable: true,
			catches: undefined,
		});
		expect(nodeAt(label(4), receive)?.resumable).toBe(true);
		expect(nodeAt(MOVE, receive)?.resumable).toBe(false);
	});

	it("is the entry, and no other label", () => {
		const { nodes } = graphOf(MOVE, label(3), RETURN);
		expect(nodes.map(({ resumable }) => resumable)).toEqual([
			false,
			false,
			true,
			false,
		]);
	});

	it("is the entry, though it is not the first of its labels", () => {
		const code = {
			name: "f",
			arity: 0,
			entryLabel: 3,
			instructions: [label(1), label(3), RETURN],
		};
		expect(buildGraph(code).nodes[1]?.resumable).toBe(true);
	});

	it("is behind a call, whatever is there", () => {
		const { nodes } = graphOf(CALL, ins("catch_end", y(0)), RETURN);
		expect(nodes[3]).toMatchObject({
			resumable: true,
			continues: true,
			catches: "catch_end",
		});
		const labelled = graphOf(CALL, label(3), RETURN).nodes[3];
		expect(labelled).toMatchObject({ resumable: true, continues: true });
	});
});

describe("buildGraph", () => {
	it("refuses a function without its entry label", () => {
		const code = { ...functionOf(1, RETURN), entryLabel: 9 };
		expect(() => buildGraph(code)).toThrow("f/1 has no entry label");
	});

	it("keeps every instruction that control can come to in one node, in order", () => {
		const piece = fc.constantFrom(
			[MOVE],
			[CALL],
			[RETURN],
			[ins("jump", f(2))],
			[ins("is_atom", f(1), x(0))],
			[ins("wait_timeout", f(2), int(1))],
			"label" as const,
		);
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
				let next = 2;
				const body = pieces.flatMap((p) =>
					p === "label" ? [label(++next)] : p,
				);
				const { instructions } = functionOf(1, ...body);
				const { nodes, nodeOfLabel } = graphOf(...body);
				let end = 0;
				for (const node of nodes.slice(1)) {
					expect(node.first).toBeGreaterThanOrEqual(end);
					// Between nodes is only what stands behind an end.
					if (node.first > end)
						expect(instructions[end - 1]?.op.flow).toBe("ends");
					for (let i = node.first; i < node.end; i++) {
						const { op, args } = instructions[i] as Instruction;
						const isLast = i === node.end - 1;
						if (op.flow !== "next") expect(isLast).toBe(true);
						if (op.name === "label")
							expect(nodes[nodeOfLabel(args[0]?.value ?? 0) ?? 0]).toBe(node);
					}
					end = node.end;
				}
			}),
		);
	});
});

const X0: Arg = { x: 0 };

/** Nodes of a function by the name of the instruction that they start with, labels aside. */
function nodes(fill: (op: Op) => void): Map<string, FlowNode> {
	const beam = writtenModule(1, fill);
	const [code] = splitFunctions(beam, decodeCode(beam));
	if (code === undefined) throw new Error("no function");
	const found = new Map<string, FlowNode>();
	for (const node of buildGraph(code).nodes.slice(1)) {
		const first = code.instructions
			.slice(node.first, node.end)
			.find(({ op }) => op.name !== "label");
		if (first) found.set(first.op.name, node);
		else found.set(`label before ${node.end}`, node);
	}
	return found;
}

describe("buildGraph of code as it is decoded", () => {
	it("starts a node where a call comes back, not behind a tail call", () => {
		const found = nodes((op) => {
			op("call", { u: 1 }, { f: 1 });
			op("move", X0, { x: 1 });
			op("call_only", { u: 1 }, { f: 1 });
		});
		expect(found.get("move")).toMatchObject({
			continues: true,
			resumable: true,
			fallsTo: undefined,
			catches: undefined,
		});
		expect(found.get("call")?.continues).toBe(false);
	});

	it("knows where exceptions arrive", () => {
		const found = nodes((op) => {
			op("try", { y: 0 }, { f: 3 });
			op("return");
			op("label", { u: 3 });
			op("try_case", { y: 0 });
			op("return");
		});
		expect(found.get("try_case")).toMatchObject({
			catches: "try_case",
			resumable: true,
			continues: false,
		});
	});

	it("comes back to the label before loop_rec, and to wait_timeout itself", () => {
		const found = nodes((op) => {
			op("label", { u: 3 });
			op("loop_rec", { f: 4 }, X0);
			op("loop_rec_end", { f: 3 });
			op("label", { u: 4 });
			op("wait_timeout", { f: 3 }, { i: 5n });
			op("timeout");
			op("return");
		});
		expect(found.get("loop_rec")?.resumable).toBe(true);
		expect(found.get("wait_timeout")?.resumable).toBe(true);
		// Its label is a node of its own: a process that waits comes back behind it.
		const wait = found.get("wait_timeout")?.first ?? 0;
		expect(found.has(`label before ${wait}`)).toBe(true);
	});

	it("has no resumption at a plain label", () => {
		const found = nodes((op) => {
			op("jump", { f: 3 });
			op("label", { u: 3 });
			op("return");
		});
		expect(found.get("return")?.resumable).toBe(false);
		expect(found.get("jump")?.fallsTo).toBeUndefined();
	});
});
