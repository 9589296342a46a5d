import { describe, expect, it } from "vitest";
import { readBeam } from "../../src/beam/beam-file.ts";
import { decodeCode } from "../../src/beam/decode.ts";
import { exitSites } from "../../src/link/exit-sites.ts";
import { beamBytes } from "../files.ts";

describe("exitSites", () => {
	const beam = readBeam(beamBytes("errors_stacktrace"), "errors_stacktrace");
	const at = decodeCode(beam).findIndex(({ op }) => op.name === "return");

	it("says function, instruction and line of an offset", () => {
		const offset = decodeCode(beam)[at]?.offset ?? 0;
		const [site] = exitSites(beam, new Map([[offset, 7]]));
		expect(site).toMatchObject({
			module: "errors_stacktrace",
			instruction: "return",
			offset,
			count: 7,
		});
		expect(site?.function).toMatch(/^\w+\/\d+$/);
	});

	it("keeps the count of an offset that is no instruction", () => {
		const [site] = exitSites(beam, new Map([[-5, 1]]));
		expect(site).toEqual({
			module: "errors_stacktrace",
			function: "?",
			instruction: "?",
			offset: -5,
			count: 1,
		});
	});
});
