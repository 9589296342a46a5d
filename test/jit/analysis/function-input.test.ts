import { describe, expect, it } from "vitest";
import { analyseFunction } from "../../../src/jit/analysis/function-input.ts";
import { buildGraph } from "../../../src/jit/graph/function-graph.ts";
import { f, functionOf, ins, label, x } from "../assemble.ts";

describe("analyseFunction", () => {
	it("puts together what is known of a function", () => {
		// Registers beyond the first word of a set, and a loop.
		const code = functionOf(
			0,
			label(3),
			ins("is_atom", f(3), x(40)),
			ins("move", x(70), x(0)),
			ins("return"),
		);
		const graph = buildGraph(code);
		const entries = [{ node: graph.head, byException: false }];
		const input = analyseFunction(code, graph, entries);
		expect(input.code).toBe(code);
		expect(input.graph).toBe(graph);
		expect(input.entries).toBe(entries);
		const loop = graph.nodeOfLabel(3) ?? -1;
		expect(input.flow.isLoopHeader(loop)).toBe(true);
		expect(input.flow.order.rpo).toContain(loop);
		expect(input.liveness.atNode(loop)).toEqual([40, 70]);
	});
});
