/** Compiled modules as one HTML page that needs nothing else: a view for each function, and where the bytes go. */
import { htmlEscape } from "escape-goat";
import { htmlPage } from "../../html-page.ts";
import { type Language, type TokenKind, tokensOf } from "../highlight.ts";
import { knowledge } from "../knowledge.ts";
import type {
	InspectedFunction,
	InspectedModule,
	InspectedStep,
	SourcePlace,
} from "../model.ts";
import type { Share } from "../sizes.ts";
import { SCRIPT } from "./script.ts";
import { STYLE } from "./style.ts";

/** Nothing is fetched; what is written into the page may run. */
const POLICY =
	"default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:";

export function inspectPage(modules: readonly InspectedModule[]): string {
	const names = modules.map(({ name }) => name).join(", ");
	const title = `${names} - avmjit inspect`;
	const files = new Set(modules.map(({ file }) => file));
	const [only] = modules.length === 1 ? modules : [];
	// One function is what was asked for: it comes first then.
	const isOne = only?.functions.length === 1;
	const sizes = template("sizes", sizesView(modules));
	return htmlPage({
		title,
		policy: POLICY,
		icon: "data:,",
		style: STYLE,
		body: `<a class="skip" href="#code">Skip to the code</a>
<header><h1>${htmlEscape(names)}</h1>
<p>${htmlEscape([...files].join(", "))}</p></header>
<nav aria-label="Functions"><div class="inner">
<label for="filter">Filter functions</label><input type="search" id="filter">
<ul><li><a href="#sizes">Where the bytes go</a></li></ul>
${modules.map(navigation).join("\n")}
<p><kbd>/</kbd> filter, <kbd>j</kbd> <kbd>k</kbd> step by step, <kbd>[</kbd> <kbd>]</kbd> function by function</p>
</div></nav>
<main id="code" tabindex="-1"><noscript>This page needs JavaScript to show a function.</noscript></main>
${isOne ? "" : sizes}
${modules.map(moduleTemplates).join("\n")}
${isOne ? sizes : ""}
<script>${SCRIPT}</script>`,
	});
}

function template(view: string, contents: string): string {
	return `<template data-view="${htmlEscape(view)}">${contents}</template>`;
}

// -- which functions there are -----------------------------------------------------------------------------------------

/** A helper's view: other modules have helpers of the same name. */
function viewOf(module: string, name: string): string {
	return `${module}:<${name}>`;
}

function navigation({ name, functions, helpers }: InspectedModule): string {
	const item = (view: string, text: string, note: string): string =>
		`<li><a href="#${htmlEscape(encodeURI(view))}"><code>${htmlEscape(text)}</code><span>${note}</span></a></li>`;
	const own = functions.map((one) =>
		item(
			one.name,
			one.name.slice(name.length + 1),
			one.skipped === undefined ? String(one.bytes) : "-",
		),
	);
	const added = helpers.map((one) =>
		item(viewOf(name, one.name), one.name, String(one.bytes)),
	);
	return [
		`<h2>${htmlEscape(name)}</h2><ul>${own.join("")}</ul>`,
		...(added.length === 0
			? []
			: [`<h2>Added by the compiler</h2><ul>${added.join("")}</ul>`]),
	].join("\n");
}

function moduleTemplates(module: InspectedModule): string {
	return [
		...module.functions.map((one) =>
			template(one.name, functionView(module, one, one.name)),
		),
		...module.helpers.map((one) => {
			const view = viewOf(module.name, one.name);
			return template(view, functionView(module, one, one.name));
		}),
	].join("\n");
}

// -- a function --------------------------------------------------------------------------------------------------------

function functionView(
	{ source }: InspectedModule,
	{ bytes, skipped, steps }: InspectedFunction,
	name: string,
): string {
	const size = skipped ?? `${bytes} bytes of wasm`;
	const from = source ?? "the source was not found: name it with --source";
	let before: SourcePlace | undefined;
	const rows = steps.map((step) => {
		const { place = before } = step;
		const isNew =
			place !== undefined &&
			(place.line !== before?.line || place.file !== before.file);
		before = place;
		return row(step, place, isNew);
	});
	return `<h2><code>${htmlEscape(name)}</code></h2>
<p class="about">${htmlEscape(size)}; ${htmlEscape(from)}</p>
<p class="about"><label><input type="checkbox" name="known" checked> what the compiler knows</label>
<label><input type="checkbox" name="wasm" checked> WebAssembly</label></p>
<ol class="steps">${rows.join("\n")}</ol>`;
}

function row(
	step: InspectedStep,
	place: SourcePlace | undefined,
	isNew: boolean,
): string {
	const { offset } = step;
	const data = [
		...(place === undefined
			? []
			: [`data-place="${htmlEscape(`${place.file}:${place.line}`)}"`]),
		...(offset === undefined ? [] : [`data-offset="${offset}"`]),
	];
	const number =
		place === undefined ? "" : `<span class="at">${place.line}</span>`;
	const source =
		place !== undefined && isNew
			? `${number} <code>${coloured("erlang", place.text ?? "")}</code>`
			: number;
	return `<li class="step${isNew ? " first" : ""}" ${data.join(" ")}><div class="source mono">${source}</div><div class="beams">${beam(step)}</div><div class="wasm">${wasm(step)}</div></li>`;
}

function beam(step: InspectedStep): string {
	const { part, offset, text, comment, again } = step;
	if (part !== "instruction")
		return `<span class="part mono">${htmlEscape(text)}</span>`;
	const more = [
		...(comment === "" ? [] : [comment]),
		...(again ? ["once more"] : []),
	]
		.map((one) => ` <span class=c>% ${htmlEscape(one)}</span>`)
		.join("");
	const known = again
		? ""
		: knowledge(step)
				.map((one) => `<span class="known mono">% ${htmlEscape(one)}</span>`)
				.join("");
	return `<code class="beam"><span class="at">${offset ?? ""}</span>${coloured("beam", text)}${more}</code>${known}`;
}

function wasm({ wasm: lines }: InspectedStep): string {
	// Nothing is gained by the depth that all lines of a step have.
	const least = Math.min(...lines.map(({ depth }) => depth));
	let inlined: string | undefined;
	return lines
		.map((line) => {
			const isNew = line.inlined !== undefined && line.inlined !== inlined;
			inlined = line.inlined;
			const head = isNew
				? `<div class="w"><code class=c>% inlined: ${htmlEscape(line.inlined ?? "")}</code></div>`
				: "";
			const depth = 2 * (line.depth - least);
			const style = depth === 0 ? "" : ` style=--d:${depth}`;
			const at = line.offset.toString(16).padStart(6, "0");
			const comment =
				line.comment === undefined
					? ""
					: ` <b class=c>;; ${htmlEscape(line.comment)}</b>`;
			return `${head}<div class=w${style}><i>${at}</i><code>${coloured("wasm", line.text)}${comment}</code></div>`;
		})
		.join("");
}

/** Short, since a module has hundreds of thousands of them. */
const CLASSES: Readonly<Record<Exclude<TokenKind, "plain">, string>> = {
	comment: "c",
	string: "s",
	number: "n",
	keyword: "k",
	name: "a",
	variable: "v",
};

function coloured(language: Language, text: string): string {
	return tokensOf(language, text)
		.map((token) =>
			token.kind === "plain"
				? htmlEscape(token.text)
				: `<b class=${CLASSES[token.kind]}>${htmlEscape(token.text)}</b>`,
		)
		.join("");
}

// -- sizes -------------------------------------------------------------------------------------------------------------

function sizesView(modules: readonly InspectedModule[]): string {
	return modules
		.map(({ name, source, sizes }) => {
			const { bytes, functions, instructions, families, sections } = sizes;
			const from = source === undefined ? "" : `; ${source}`;
			return `<h2><code>${htmlEscape(name)}</code></h2>
<p class="about">${bytes} bytes of wasm${htmlEscape(from)}</p>
<div class="sizes">${table("By function", functions, bytes)}
${table("By instruction", instructions, bytes)}
${table("By family of instructions", families, bytes)}
${table("Outside of functions", sections, bytes)}</div>`;
		})
		.join("\n");
}

function table(caption: string, shares: readonly Share[], all: number): string {
	const most = Math.max(...shares.map(({ bytes }) => bytes));
	const rows = shares.map(({ name, count, bytes }) => {
		const width = ((100 * bytes) / most).toFixed(1);
		return `<tr><td><code>${htmlEscape(name)}</code></td><td>${count}</td><td>${bytes}</td><td class="bar" style="--share:${width}%">${((100 * bytes) / all).toFixed(1)}%</td></tr>`;
	});
	return `<table><caption>${caption}</caption><thead><tr><th scope="col">what</th><th scope="col">count</th><th scope="col">bytes</th><th scope="col">share</th></tr></thead><tbody>${rows.join("")}</tbody></table>`;
}
