/** A profile as one HTML page that needs nothing else: a flame graph, and the tables. */
import { htmlEscape } from "escape-goat";
import { htmlPage } from "../../harness/html-page.ts";
import { flameTree } from "../flame.ts";
import type { FullProfile } from "../full-profile.ts";
import { KIND_NAMES, KINDS } from "../kinds.ts";
import { nameOf } from "../profile.ts";
import {
	costText,
	exitName,
	lineName,
	lineText,
	percent,
	samplesText,
	shares,
} from "../words.ts";
import { SCRIPT } from "./script.ts";
import { STYLE } from "./style.ts";

/** Nothing is fetched; what is written into the page may run. */
const POLICY =
	"default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:";
/** Rows of a table. */
const MOST = 200;

export function profilePage(full: FullProfile): string {
	const { profile, what, isJit, isWhole, ms } = full;
	const all = profile.ms || 1;
	const mode = isJit ? "with the JIT" : "emulated";
	// In a script element, only this could end it.
	const data = JSON.stringify(flameTree(profile)).replaceAll("<", "\\u003c");
	const focus = full.focus === undefined ? "" : `; below ${full.focus}`;
	return htmlPage({
		title: `${what} - avmjit profile`,
		policy: POLICY,
		icon: "data:,",
		style: STYLE,
		body: `<header><h1>${htmlEscape(what)}</h1>
<p>${htmlEscape(`${mode}${isWhole ? "" : ", interrupted"}, ${ms.toFixed(0)} ms${focus}`)}</p>
<p>${htmlEscape(samplesText(full))}; ${htmlEscape(costText(full))}</p></header>
<main>
<h2>Where the time goes</h2>
<ul class="legend">${KIND_NAMES.filter((kind) => (profile.times[kind] ?? 0) > 0)
			.map(
				(kind) =>
					`<li><i class="${kind}"></i>${htmlEscape(KINDS[kind])} ${percent(profile.times[kind] ?? 0, all)}</li>`,
			)
			.join("")}</ul>
<div class="tools"><label>Find <input type="search" id="find"></label>
<button type="button" id="back">Show all</button>
<span class="about"><kbd>/</kbd> find, arrows go from frame to frame, <kbd>Enter</kbd> zooms in, <kbd>Esc</kbd> out</span></div>
<div id="flame" role="group" aria-label="Flame graph: callers above, what they call below"></div>
<p id="said" aria-live="polite"></p>
<noscript>The flame graph needs JavaScript; the tables do not.</noscript>
${tables(full)}
</main>
<script type="application/json" id="data">${data}</script>
<script>${SCRIPT}</script>`,
	});
}

function tables(full: FullProfile): string {
	const { profile, exits = [] } = full;
	const all = profile.ms || 1;
	return `${table(
		"Functions",
		"Time in the function itself, and with what it calls",
		["Function", "Self", "ms", "Total", "*Of self"],
		profile.functions.map((item) => [
			nameOf(item),
			percent(item.self, all),
			item.self.toFixed(1),
			percent(item.total, all),
			shares(item.times, item.self),
		]),
	)}
${table(
	"Lines",
	"Time at each line, without the Erlang functions that it calls",
	["Line", "Self", "ms", "*Of self", "*Source"],
	profile.lines.map((item) => [
		lineName(item),
		percent(item.self, all),
		item.self.toFixed(1),
		shares(item.times, item.self),
		lineText(full, item),
	]),
)}
${table(
	"Functions in C and of the host",
	"What Erlang functions were at, besides native code and the interpreter",
	["Function", "Self", "ms", "*Whose"],
	profile.natives.map(({ name, kind, self }) => [
		name,
		percent(self, all),
		self.toFixed(1),
		KINDS[kind],
	]),
)}
${table(
	"Allocations",
	"Words since the collection before, put down to the line that needed the next one",
	["Line", "Words", "Collections", "*Source"],
	(full.allocations ?? []).map((item) => [
		lineName(item),
		String(item.words),
		String(item.collections),
		lineText(full, item),
	]),
)}
${table(
	"Left to the interpreter",
	"Counted in a run of its own",
	["Instruction", "Times", "*Where"],
	exits
		.toSorted((a, b) => b.count - a.count)
		.map((site) => [site.instruction, String(site.count), exitName(site)]),
)}`;
}

/** @param columns with `*` where it is text; the first one is */
function table(
	title: string,
	caption: string,
	columns: readonly string[],
	rows: readonly (readonly string[])[],
): string {
	if (rows.length === 0) return "";
	const isText = (i: number): boolean => columns[i]?.startsWith("*") === true;
	const kind = (i: number): string => {
		const isSource = columns[i] === "*Source";
		return isText(i) ? ` class="text${isSource ? " source" : ""}"` : "";
	};
	const head = columns
		.map((name, i) => `<th scope="col"${kind(i)}>${name.replace("*", "")}</th>`)
		.join("");
	const body = rows.slice(0, MOST).map(
		(row) =>
			`<tr>${row
				.map((cell, i) => {
					const text = htmlEscape(cell);
					const isCode = i === 0 || columns[i] === "*Source";
					return `<td${kind(i)}>${isCode ? `<code>${text}</code>` : text}</td>`;
				})
				.join("")}</tr>`,
	);
	return `<h2>${title}</h2>
<div class="wide" tabindex="0" role="region" aria-label="${title}"><table><caption>${caption}</caption>
<thead><tr>${head}</tr></thead><tbody>
${body.join("\n")}
</tbody></table></div>`;
}
