/** A profile as tables for a terminal. */
import { stripVTControlCharacters } from "node:util";
import type pc from "picocolors";
import type { FullProfile } from "./full-profile.ts";
import { KIND_NAMES, KINDS } from "./kinds.ts";
import { nameOf, type Profile, type Times } from "./profile.ts";
import {
	costText,
	exitName,
	lineName,
	lineText,
	percent,
	samplesText,
	shares,
} from "./words.ts";

type Colours = ReturnType<typeof pc.createColors>;

const BAR = 30;
/** Shares below it are not worth a line, or a word. */
const LEAST = 0.005;

export function profileText(
	full: FullProfile,
	colours: Colours,
	most: number,
): string {
	const { profile } = full;
	const all = profile.ms || 1;
	const lines = [
		...heading(full, colours),
		"",
		...kinds(profile.times, all, colours),
		"",
		...functionLines(profile, all, colours, most),
		"",
		...sourceLines(full, all, colours, most),
		...nativeLines(profile, all, colours, most),
		...allocationLines(full, colours, most),
		...exitLines(full, colours, most),
	];
	return `${lines.join("\n")}\n`;
}

function functionLines(
	{ functions }: Profile,
	all: number,
	colours: Colours,
	most: number,
): string[] {
	return table(
		colours.underline("functions"),
		["self", "ms", "total", "of self"],
		functions
			.filter(({ self, total }) => self > 0 || total > LEAST * all)
			.map((item) => [
				nameOf(item),
				percent(item.self, all),
				item.self.toFixed(0),
				percent(item.total, all),
				shares(item.times, item.self),
			]),
		most,
	);
}

function sourceLines(
	full: FullProfile,
	all: number,
	colours: Colours,
	most: number,
): string[] {
	return table(
		colours.underline("lines"),
		["self", "ms", "of self"],
		full.profile.lines.map((item) => [
			lineName(item),
			percent(item.self, all),
			item.self.toFixed(0),
			shares(item.times, item.self),
			lineText(full, item),
		]),
		most,
	);
}

function nativeLines(
	profile: Profile,
	all: number,
	colours: Colours,
	most: number,
): string[] {
	const natives = profile.natives.filter(({ self }) => self > LEAST * all);
	if (natives.length === 0) return [];
	return [
		"",
		...table(
			colours.underline("functions in C and of the host"),
			["self", "ms"],
			natives.map(({ name, kind, self }) => [
				name,
				percent(self, all),
				self.toFixed(0),
				KINDS[kind],
			]),
			most,
		),
	];
}

function heading(full: FullProfile, colours: Colours): string[] {
	const { ms, isJit, isWhole, what, focus } = full;
	const mode = isJit ? "with the JIT" : "emulated";
	return [
		`${colours.bold(what)} ${mode}${isWhole ? "" : ", interrupted"}`,
		`time     ${ms.toFixed(0)} ms`,
		`cost     ${costText(full)}`,
		`samples  ${samplesText(full).replace(" samples", "")}`,
		...(focus === undefined ? [] : [`focus    what is below ${focus}`]),
	];
}

function kinds(times: Times, all: number, colours: Colours): string[] {
	return KIND_NAMES.filter((kind) => (times[kind] ?? 0) > 0).map((kind) => {
		const ms = times[kind] ?? 0;
		const bar = "█".repeat(Math.round((BAR * ms) / all));
		return `${KINDS[kind].padEnd(15)} ${percent(ms, all).padStart(6)} ${ms.toFixed(0).padStart(7)} ms  ${colours.cyan(bar)}`.trimEnd();
	});
}

function allocationLines(
	full: FullProfile,
	colours: Colours,
	most: number,
): string[] {
	const { allocations = [] } = full;
	if (allocations.length === 0) return [];
	const all = allocations.reduce((sum, { words }) => sum + words, 0);
	const collections = allocations.reduce(
		(sum, one) => sum + one.collections,
		0,
	);
	return [
		"",
		...table(
			colours.underline("allocations"),
			["share", "words", "collections", "of self"],
			allocations.map((item) => [
				lineName(item),
				percent(item.words, all),
				String(item.words),
				String(item.collections),
				lineText(full, item),
			]),
			most,
		).map((line) => line.replace("  of self", "")),
		`${all} words by ${collections} collections, put down to the lines that needed them`,
	];
}

function exitLines(
	full: FullProfile,
	colours: Colours,
	most: number,
): string[] {
	const { exits, nativeShare } = full;
	if (exits === undefined) return [];
	const share =
		nativeShare === undefined
			? ""
			: ` (native share of the instructions ${(100 * nativeShare).toFixed(2)}%)`;
	if (exits.length === 0)
		return ["", `native code never left to the interpreter${share}`];
	const sorted = [...exits].sort((a, b) => b.count - a.count);
	return [
		"",
		...table(
			colours.underline("left to the interpreter most often"),
			["times"],
			sorted.map((site) => [
				site.instruction,
				String(site.count),
				exitName(site),
			]),
			most,
		),
		`counted in a run of its own${share}`,
	];
}

/** The first column and the last are texts, those between numbers. */
function table(
	title: string,
	columns: readonly string[],
	rows: readonly (readonly string[])[],
	most: number,
): string[] {
	const shown = rows.slice(0, most);
	const names = shown.map(([name = ""]) => name);
	const width = Math.max(28, ...names.map((name) => name.length));
	const plain = stripVTControlCharacters(title).length;
	const head = `${title}${" ".repeat(Math.max(0, width - plain))}`;
	const numbers = columns.filter((name) => name !== "of self");
	const widths = numbers.map((_, i) =>
		Math.max(7, ...shown.map((row) => (row[i + 1] ?? "").length)),
	);
	const texts = shown.map((row) => row.slice(1 + numbers.length));
	const first = Math.max(0, ...texts.map(([text = ""]) => text.length));
	return [
		`${head} ${numbers.map((name, i) => name.padStart(widths[i] ?? 0)).join(" ")}${columns.includes("of self") ? "  of self" : ""}`,
		...shown.map((row, r) => {
			const cells = numbers.map((_, i) =>
				(row[i + 1] ?? "").padStart(widths[i] ?? 0),
			);
			const [text = "", ...more] = texts[r] ?? [];
			return `${(names[r] ?? "").padEnd(width)} ${cells.join(" ")}  ${more.length > 0 ? text.padEnd(first) : text}${more.length > 0 ? `  ${more.join("  ")}` : ""}`.trimEnd();
		}),
		...(rows.length > most ? [`… ${rows.length - most} more (--top)`] : []),
	];
}
