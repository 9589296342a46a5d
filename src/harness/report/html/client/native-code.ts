/** What is known of the code that the JIT made, and where it left to the interpreter. */
import type { ExitSite } from "../../../../link/exit-sites.ts";
import type { ModeReport, TestReport } from "../../model.ts";
import { milliseconds, percent } from "../../quantities.ts";
import { h } from "./dom.ts";
import { EVERYTHING } from "./filters.ts";
import { bytes, count, times } from "./format.ts";
import { listAddress } from "./route.ts";

type Fact = readonly [name: string, value: string];

export function nativeCode({ modes }: TestReport): HTMLElement | undefined {
	const facts = modes.jit ? factsOf(modes.jit, modes.emulated) : [];
	if (facts.length === 0) return undefined;
	return h(
		"dl",
		{ class: "code-facts" },
		...facts.map(([name, value]) =>
			h("div", {}, h("dt", {}, name), h("dd", {}, value)),
		),
	);
}

function factsOf(jit: ModeReport, emulated: ModeReport | undefined): Fact[] {
	const { sizes, functions, compileMs, nativeShare, memory } = jit;
	const facts: Fact[] = [];
	if (nativeShare !== undefined)
		facts.push(["Native share", percent(nativeShare)]);
	if (functions)
		facts.push([
			"Functions compiled",
			`${count(functions.compiled)} of ${count(functions.total)}`,
		]);
	if (sizes) {
		const growth = sizes.beam > 0 ? `, ${times(sizes.wasm / sizes.beam)}` : "";
		facts.push([
			"BEAM to wasm",
			`${bytes(sizes.beam)} to ${bytes(sizes.wasm)}${growth}`,
		]);
	}
	if (compileMs !== undefined) {
		facts.push(["Compiling and linking", milliseconds(compileMs)]);
		if (emulated)
			facts.push([
				"Speed-up with that",
				times(emulated.ms / Math.max(jit.ms, 0.01)),
			]);
	}
	if (memory !== undefined) {
		const other = emulated?.memory;
		facts.push([
			"Memory of the VM",
			other === undefined || other === memory
				? bytes(memory)
				: `${bytes(memory)}, ${bytes(other)} emulated`,
		]);
	}
	return facts;
}

/** A row for each instruction that left, most often first. */
export function exitTable(exits: readonly ExitSite[]): HTMLElement {
	const columns = ["Function", "Line", "Instruction", "Offset", "Times"];
	return h(
		"div",
		{
			class: "scrolling",
			tabindex: 0,
			role: "group",
			"aria-label": "Where native code left",
		},
		h(
			"table",
			{ class: "exits" },
			h(
				"thead",
				{},
				h("tr", {}, ...columns.map((name) => h("th", { scope: "col" }, name))),
			),
			h("tbody", {}, ...exits.map(exitRow)),
		),
	);
}

function exitRow(exit: ExitSite): HTMLElement {
	const { module, line, instruction, offset } = exit;
	const filter = { ...EVERYTHING, instruction, left: true };
	return h(
		"tr",
		{},
		h("td", {}, h("code", {}, `${module}:${exit.function}`)),
		h("td", { class: "number" }, line ?? "\u2013"),
		h("td", {}, h("a", { href: listAddress(filter) }, instruction)),
		h("td", { class: "number" }, count(offset)),
		h("td", { class: "number" }, count(exit.count)),
	);
}
