import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readBeam } from "../../src/beam/beam-file.ts";
import { decodeCode } from "../../src/beam/decode.ts";
import { edgeModules } from "../../src/fuzz/edges.ts";

const recorded = JSON.parse(
	readFileSync(new URL("../edges/expected.json", import.meta.url), "utf8"),
) as { tests: Record<string, { expected: string }> };
const modules = edgeModules();

describe("the edge modules", () => {
	it("are those whose results are recorded", () => {
		expect(modules.map(({ name }) => name)).toEqual(
			Object.keys(recorded.tests),
		);
	});

	it("have no form that differs from the others under OTP", () => {
		expect(JSON.stringify(recorded)).not.toContain("differs");
	});

	it.each(["add", "element", "is_lt", "is_map"])(
		"%s executes its instruction in every form",
		(name) => {
			const { bytes } = modules.find((m) => m.name === `edges_${name}`) ?? {};
			const code = decodeCode(readBeam(bytes ?? new Uint8Array(), name));
			const opcodes = { add: "gc_bif2", element: "bif2" } as const;
			const wanted = opcodes[name as keyof typeof opcodes] ?? name;
			const forms = code
				.filter(({ op }) => op.name === wanted)
				.map(({ args }) => args.map(({ kind }) => kind).join(" "));
			// x registers, y registers, literals: with one operand, or on either side.
			expect(new Set(forms).size).toBeGreaterThanOrEqual(3);
		},
	);
});
