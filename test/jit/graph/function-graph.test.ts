import { describe, expect, it } from "vitest";
import { decodeCode } from "../../../src/beam/decode.ts";
import type { Arg } from "../../../src/beam/module-writer.ts";
import {
	buildGraph,
	type FlowNode,
} from "../../../src/jit/graph/function-graph.ts";
import { splitFunctions } from "../../../src/jit/graph/split-functions.ts";
import { type Op, writtenModule } from "../../beam/code.ts";

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

describe("buildGraph", () => {
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
