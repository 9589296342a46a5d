import { describe, expect, it } from "vitest";
import { KnownPlaces } from "../../../src/profile/instrument/known-places.ts";
import { ByteWriter } from "../../../src/wasm/bytes.ts";
import { Code } from "../../../src/wasm/code.ts";
import { InstructionCursor } from "../../../src/wasm/reader/cursor.ts";

/** Goes through code in which `i32.const N, drop` stands for place N; the places that have to be said. */
function said(write: (code: Code) => void): number[] {
	const code = new Code(0);
	write(code);
	code.end();
	const out = new ByteWriter();
	const { code: start, end } = code.writeEntry(out);
	const cursor = new InstructionCursor(out.view(), "test", start, end);
	const known = new KnownPlaces();
	const places: number[] = [];
	while (cursor.next()) {
		const isPlace = cursor.opcode === 0x41 && cursor.imm < 100;
		if (isPlace && known.mustSay(cursor.imm, cursor)) {
			places.push(cursor.imm);
			known.said(cursor.imm);
		}
		known.pass(cursor);
	}
	return places;
}

function at(code: Code, place: number): void {
	code.i32_const(place);
	code.drop();
}

describe("what is known of the place", () => {
	it("stays along straight code", () => {
		expect(
			said((code) => {
				at(code, 1);
				at(code, 1);
				at(code, 2);
			}),
		).toEqual([1, 2]);
	});

	it("is what all ways to the end of a block have in common", () => {
		const branches = (other: number) => (code: Code) => {
			at(code, 1);
			code.block();
			code.i32_const(1000);
			code.if_();
			at(code, other);
			code.br(1);
			code.end();
			at(code, 1);
			code.end();
			at(code, 1);
		};
		expect(said(branches(1))).toEqual([1]);
		expect(said(branches(2))).toEqual([1, 2, 1]);
	});

	it("is not known at the head of a loop", () => {
		expect(
			said((code) => {
				at(code, 1);
				code.loop();
				at(code, 1);
				code.br(0);
				code.end();
			}),
		).toEqual([1, 1]);
	});

	it("is that before an if at its else, and both count behind", () => {
		expect(
			said((code) => {
				at(code, 1);
				code.i32_const(1000);
				code.if_();
				at(code, 2);
				code.else_();
				at(code, 1);
				code.end();
				at(code, 1);
			}),
		).toEqual([1, 2, 1]);
	});

	it("need not be said where nothing comes", () => {
		expect(
			said((code) => {
				at(code, 1);
				code.block();
				code.br(0);
				at(code, 3);
				code.end();
				at(code, 1);
			}),
		).toEqual([1]);
	});
});
