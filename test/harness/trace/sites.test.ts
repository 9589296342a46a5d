import { describe, expect, it } from "vitest";
import { readBeam } from "../../../src/beam/beam-file.ts";
import { instructionByOpcode } from "../../../src/beam/instructions.ts";
import { functionFilter } from "../../../src/harness/trace/patterns.ts";
import {
	ModuleSites,
	tracedOpcodes,
} from "../../../src/harness/trace/sites.ts";
import { beamBytes } from "../../files.ts";

function sitesOf(name: string, ...patterns: string[]): ModuleSites {
	const beam = readBeam(beamBytes(name), name);
	return new ModuleSites(beam, functionFilter(patterns));
}

describe("ModuleSites", () => {
	it("has heads and returns of the functions that are traced", () => {
		const { sites } = sitesOf("known_rem_unsigned", "*:id/1");
		const place = {
			module: "known_rem_unsigned",
			function: "id",
			arity: 1,
			line: 8,
		};
		expect([...sites.values()]).toEqual([
			{ kind: "call", place },
			{ kind: "return", place },
		]);
	});

	it("finds the function and the line of an offset", () => {
		const module = sitesOf("known_rem_unsigned", "*:id/1");
		const [head = 0] = module.sites.keys();
		expect(module.functionAt(head)).toMatchObject({
			place: { function: "id", line: 8 },
			isTraced: true,
		});
		const before = module.functionAt(0);
		expect(before?.place).toMatchObject({ function: "start", arity: 0 });
		expect(before?.isTraced).toBe(false);
	});

	it("knows how many words a tail call drops", () => {
		const { sites } = sitesOf("lists_basic");
		const drops = [...sites.values()].flatMap((site) =>
			site.kind === "external" && site.drops !== undefined ? [site.drops] : [],
		);
		expect(drops).toContain(0);
		for (const words of drops) expect(words).not.toBe(-1);
	});

	it("tells where a function looks for messages again from its head", () => {
		const { sites } = sitesOf("process_ping_pong", "*:pong/2");
		const again = [...sites].filter(([, site]) => site.kind === "again");
		const heads = [...sites].filter(([, site]) => site.kind === "call");
		expect(again.length).toBeGreaterThan(0);
		for (const [, site] of again)
			if (site.kind === "again")
				expect([-1, heads[0]?.[0]]).toContain(site.head);
	});
});

it("the interpreter tells of instructions that have a site", () => {
	const names = [...tracedOpcodes()].flatMap((isTraced, opcode) =>
		isTraced ? [instructionByOpcode[opcode]?.name] : [],
	);
	expect(names).toEqual([
		"label",
		"call_ext",
		"call_ext_last",
		"return",
		"send",
		"remove_message",
		"timeout",
		"loop_rec_end",
		"wait",
		"wait_timeout",
		"call_ext_only",
	]);
});
