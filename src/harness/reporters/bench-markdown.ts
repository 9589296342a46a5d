/** The table of docs/performance.md: a report of `avmjit bench` as Markdown. */
import { meanRatio, type ProgramResult } from "../bench.ts";
import { percent } from "../report/quantities.ts";

interface Column {
	readonly head: string;
	readonly cell: (result: ProgramResult) => string;
	/** Of all programs; nothing, when left out. */
	readonly mean?: (results: readonly ProgramResult[]) => string;
	/** Whether anybody measured it; always, when left out. */
	readonly isThere?: (result: ProgramResult) => boolean;
}

const ms = (value: number | undefined): string =>
	value === undefined ? "" : plain(value);

/** Three digits, never in exponents. */
function plain(value: number): string {
	return String(Number(value.toPrecision(3)));
}

const against = (
	head: string,
	digits: number,
	other: (result: ProgramResult) => number | undefined,
): Column => {
	const ratio = (r: ProgramResult): number => r.jitMs / (other(r) ?? r.jitMs);
	return {
		head,
		cell: (r) => ratio(r).toFixed(digits),
		mean: (all) => meanRatio(all.map(ratio)).toFixed(digits),
		isThere: (r) => other(r) !== undefined,
	};
};

const columns: readonly Column[] = [
	{ head: "program", cell: (r) => r.name, mean: () => "**geometric mean**" },
	{ head: "emulated ms", cell: (r) => ms(r.emulatedMs) },
	{ head: "JIT ms", cell: (r) => ms(r.jitMs) },
	{
		head: "speed-up",
		cell: (r) => `${r.speedup.toFixed(1)}×`,
		mean: (all) => `**${meanRatio(all.map((r) => r.speedup)).toFixed(1)}×**`,
	},
	{
		head: "95%",
		cell: (r) => r.speedupInterval.map((x) => x.toFixed(1)).join("–"),
	},
	{ head: "JIT cold ms", cell: (r) => ms(r.coldMs) },
	{ head: "native", cell: (r) => percent(r.nativeShare) },
	{ head: "wasm ÷ beam", cell: (r) => r.wasmGrowth.toFixed(1) },
	{
		head: "OTP ms",
		cell: (r) => ms(r.otpMs),
		isThere: (r) => r.otpMs !== undefined,
	},
	against("JIT ÷ OTP", 2, (r) => r.otpMs),
	{
		head: "AtomVM's JIT ms",
		cell: (r) => ms(r.atomVmMs),
		isThere: (r) => r.atomVmMs !== undefined,
	},
	against("JIT ÷ AtomVM's", 2, (r) => r.atomVmMs),
];

export function benchMarkdown(results: readonly ProgramResult[]): string {
	const shown = columns.filter(
		({ isThere }) => isThere === undefined || results.some(isThere),
	);
	const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
	return [
		row(shown.map(({ head }) => head)),
		row(shown.map(() => "---")),
		...results.map((result) => row(shown.map(({ cell }) => cell(result)))),
		row(shown.map(({ mean }) => mean?.(results) ?? "")),
	].join("\n");
}
