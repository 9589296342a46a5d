import { describe, expect, it } from "vitest";
import { EMSCRIPTEN } from "../../atomvm/build.ts";
import { FEATURES } from "../../atomvm/features.ts";
import { needs } from "../../atomvm/needs.ts";
import { examine, recognise } from "../../atomvm/recognise.ts";
import { AvmjitError } from "../../src/errors.ts";
import { HEADER } from "../../src/wasm/sections/section.ts";
import {
	asFile,
	patched,
	renamed,
	sectionStart,
	shipped,
	textAt,
	without,
	withoutParameters,
	withSections,
} from "./changed-build.ts";

const text = (contents: string): Uint8Array =>
	new TextEncoder().encode(contents);
/** A module with one memory of 64-bit addresses. */
const wide = Uint8Array.from([...HEADER, 5, 3, 1, 4, 1]);

describe("a binary that cannot be prepared is refused, and it is said why and what to do", () => {
	const { length } = shipped.bytes;
	const code = shipped.bodies.codes[1000] as number;
	it.each<[string, () => Uint8Array, RegExp, RegExp]>([
		["an empty file", () => text(""), /is empty/, /again/],
		[
			"the JavaScript beside it",
			() => text("var Module = (() => {\n"),
			/not a WebAssembly binary/,
			/\.wasm that is beside the \.mjs/,
		],
		[
			"another kind of file",
			() => patched(0, 0x7f, 0x45, 0x4c, 0x46),
			/not a WebAssembly binary/,
			/AtomVM's build for Emscripten/,
		],
		[
			"a component",
			() => patched(4, 0x0d, 0, 1, 0),
			/another kind than a module/,
			/AtomVM's build/,
		],
		["wasm64", () => wide, /64-bit addresses \(wasm64\)/, /MEMORY64/],
		[
			"a part of a file",
			() => shipped.bytes.subarray(0, length >> 1),
			/truncated or damaged: .* at offset 0x/,
			/again/,
		],
		[
			"a file with a wrong byte",
			() => patched(code, 0xff),
			/is damaged: the engine does not accept its code/,
			/again/,
		],
		[
			"no names",
			() => withSections((name) => name !== "name"),
			/no names of functions/,
			/-DCMAKE_C_FLAGS=-g/,
		],
		[
			"no debugging information",
			() => withSections((name) => name === "name"),
			/no debugging information \(DWARF\)/,
			/-DCMAKE_C_FLAGS=-g/,
		],
		[
			"debugging information in another file",
			() => withSections((name) => name === "name", ["external_debug_info"]),
			/debugging information in another file/,
			/-g/,
		],
		[
			"debugging information of another kind",
			() => patched(sectionStart(".debug_info") + 4, 5),
			/cannot be read: DWARF 5, not 4/,
			/-gdwarf-4/,
		],
		[
			"another program",
			() => renamed((name) => `other_${name}`),
			/is not AtomVM/,
			/src\/platforms\/emscripten/,
		],
		[
			"an AtomVM of an older version",
			() => patched(textAt("\x000.7.0") + 3, 0x36),
			/is AtomVM 0\.6\.0.*0\.7 is the oldest/,
			/release-0\.7 or main/,
		],
		[
			"an AtomVM without what 0.7 brought",
			() => without("maybe_call_native", "bitstring_extract_f16"),
			/older than AtomVM 0\.7/,
			/release-0\.7 or main/,
		],
		[
			"a changed prototype",
			() => withoutParameters("mailbox_next"),
			/the optimiser changed what mailbox_next takes or returns/,
			/-O1 -Wl,--no-gc-sections/,
		],
		[
			"a missing function",
			() => without("mailbox_next"),
			/lacks the function mailbox_next/,
			/-O1 -Wl,--no-gc-sections/,
		],
		[
			"a missing function that must have a hook",
			() => without("module_destroy"),
			/lacks the function module_destroy/,
			/-Wl,--no-gc-sections/,
		],
		[
			"many missing functions",
			() => renamed((name) => name.replace(/^bitstring_/, "bits_")),
			/lacks \d+ functions: bitstring_\w+(, bitstring_\w+){4}, and \d+ more/,
			/-Wl,--no-gc-sections/,
		],
	])("%s", (_, bytes, what, hint) => {
		const { refusal } = examine(asFile(bytes()));
		expect(refusal).toBeInstanceOf(AvmjitError);
		expect(refusal?.tag).toBe("build");
		expect(refusal?.message).toMatch(/^AtomVM\.wasm: [^\n]+$/);
		expect(refusal?.what).toMatch(what);
		expect(refusal?.hint).toMatch(hint);
		expect(() => recognise(asFile(bytes()))).toThrowError(what);
	});
});

describe("a binary that can be prepared", () => {
	it("meets all needs, when it is the npm package's", () => {
		const { facts, findings, leftOut } = recognise(asFile(shipped.bytes));
		expect(findings.length).toBe(needs(EMSCRIPTEN).length);
		expect(findings.filter(({ state }) => state !== "found")).toEqual([]);
		expect(leftOut).toEqual([]);
		expect(facts).toMatchObject({
			version: expect.stringMatching(/^0\.7\.0/),
			smp: true,
			memory: { initial: 256, maximum: 256, shared: true, imported: true },
			options: expect.arrayContaining([
				"-pthread",
				"-sPROXY_TO_PTHREAD",
				"-sSAFE_HEAP",
				"-sEMULATE_FUNCTION_POINTER_CASTS",
			]),
		});
		expect(facts.compilers[0]).toMatch(/^clang /);
		expect(facts.newestInstruction).toBeGreaterThanOrEqual(183);
	});

	it.each([
		["memory_gc", "collector"],
		["memory_copy_term_tree_internal", "copies"],
		["platform_nifs_get_nif", "nifs"],
		["sys_load_module_from_file", "files"],
	] as const)(
		"without %s goes without a feature, and says so",
		(name, feature) => {
			const { leftOut } = recognise(asFile(without(name)));
			expect(leftOut).toEqual([
				{ feature, because: `no function ${name}: it may be inlined` },
			]);
			expect(FEATURES[feature].length).toBeGreaterThan(10);
		},
	);
});

it("every need says by whom and why", () => {
	for (const { name, by, why } of needs(EMSCRIPTEN))
		expect([name, by.length > 2, why.length > 5]).toEqual([name, true, true]);
});
