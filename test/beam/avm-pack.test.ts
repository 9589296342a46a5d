import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readAvmPack, writeAvmPack } from "../../src/beam/avm-pack.ts";
import { AvmjitError } from "../../src/errors.ts";

const section = fc.record({
	name: fc.stringMatching(/^[a-z]{1,12}\.beam$/),
	bytes: fc.uint8Array({ minLength: 1, maxLength: 60 }),
	start: fc.boolean(),
});

describe("packs", () => {
	it("read back what was written", () => {
		fc.assert(
			fc.property(fc.array(section, { minLength: 1 }), (sections) => {
				const { beams } = readAvmPack(writeAvmPack(sections), "x.avm");
				expect(beams.map(({ name, start }) => ({ name, start }))).toEqual(
					sections.map(({ name, start }) => ({ name, start })),
				);
				// Padded to words.
				for (const [i, { bytes }] of beams.entries())
					expect(bytes.slice(0, sections[i]?.bytes.length)).toEqual(
						sections[i]?.bytes,
					);
			}),
		);
	});

	it("are refused when cut off", () => {
		const pack = writeAvmPack([
			{ name: "a.beam", bytes: new Uint8Array(20), start: true },
		]);
		for (let length = 0; length < pack.length - 4; length += 3)
			expect(() => readAvmPack(pack.slice(0, length), "x.avm")).toThrowError(
				AvmjitError,
			);
	});
});
