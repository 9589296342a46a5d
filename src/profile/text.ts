/** A profile as tables for a terminal. */
import { stripVTControlCharacters } from "node:util";
import type pc from "picocolors";
import type { FullProfile } from "./full-profile.ts";
import type { Kind } from "./instrument/activities.ts";
import { nameOf, type Times } from "./profile.ts";

type Colours = ReturnType<typeof pc.createColors>;

/** In the order in which they are shown. */
export const KINDS: Readonly<Record<Kind, string>> = {
	native: "native code",
	interpreter: "interpreter",
	runtime: "native runtime",
	atomvm: "AtomVM's C",
	collector: "collector",
	host: "host",
	compiler: "compiling",
	waiting: "waiting",
};
const SHORT: Readonly<Record<Kind, string>> = {
	native: "native",
	interpreter: "interpreter",
	runtime: "runtime",
	atomvm: "AtomVM",
	collector: "collector",
	host: "host",
	compiler: "compiling",
	waiting: "waiting",
};
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
		...table(
			colours.underline("functions"),
			["self", "ms", "total", "of self"],
			profile.functions
				.filter(({ self, total }) => self > 0 || total > LEAST * all)
				.map((item) => [
					nameOf(item),
					percent(item.self, all),
					item.self.toFixed(0),
					percent(item.total, all),
					parts(item.times, item.self),
				]),
			most,
		),
		"",
		...table(
			colours.underline("lines"),
			["self", "ms", "of self"],
			profile.lines.map((item) => [
				`${item.file ?? item.module}:${item.line ?? "?"}`,
				percent(item.self, all),
				item.self.toFixed(0),
				parts(item.times, item.self),
				full.sourceOf(item)?.trim() ?? nameOf(item),
			]),
			most,
		),
	];
	const natives = profile.natives.filter(({ self }) => self > LEAST * all);
	if (natives.length > 0)
		lines.push(
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
		);
	lines.push(...exitLines(full, colours, most));
	return `${lines.join("\n")}\n`;
}

function heading(full: FullProfile, colours: Colours): string[] {
	const { profile, ms, slowdown, interval, isJit, what } = full;
	const every = profile.count > 0 ? profile.ms / profile.count : 0;
	const cost =
		slowdown === undefined
			? "not measured"
			: `${slowdown.toFixed(2)} times as long as without the profiler (compiling left out)`;
	return [
		`${colours.bold(what)} ${isJit ? "with the JIT" : "emulated"}${full.isWhole ? "" : ", interrupted"}`,
		`time     ${ms.toFixed(0)} ms`,
		`cost     ${cost}`,
		`samples  ${profile.count}, one each ${every.toFixed(2)} ms (asked for: ${interval})`,
		...(full.focus === undefined
			? []
			: [`focus    ${full.focus}: what is below it`]),
	];
}

function kinds(times: Times, all: number, colours: Colours): string[] {
	return (Object.keys(KINDS) as Kind[])
		.filter((kind) => (times[kind] ?? 0) > 0)
		.map((kind) => {
			const ms = times[kind] ?? 0;
			const bar = "█".repeat(Math.round((BAR * ms) / all));
			return `${KINDS[kind].padEnd(15)} ${percent(ms, all)} ${ms.toFixed(0).padStart(7)} ms  ${colours.cyan(bar)}`.trimEnd();
		});
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
				`${site.module}:${site.function}${site.line === undefined ? "" : ` line ${site.line}`}`,
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

function parts(times: Times, all: number): string {
	if (all === 0) return "";
	return (Object.keys(KINDS) as Kind[])
		.filter((kind) => (times[kind] ?? 0) >= 0.05 * all)
		.map(
			(kind) =>
				`${SHORT[kind]} ${Math.round((100 * (times[kind] ?? 0)) / all)}%`,
		)
		.join(", ");
}

function percent(part: number, all: number): string {
	return `${((100 * part) / all).toFixed(1)}%`.padStart(6);
}
