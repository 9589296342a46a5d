/** What changed from one report to a later one. */
import type { Mode } from "../test-case.ts";
import type { Report, TestReport } from "./model.ts";
import { milliseconds, percent } from "./quantities.ts";
import { isFailure, modesOf } from "./verdicts.ts";

export interface Change {
	/** Of all tests together, when left out. */
	readonly test?: string;
	/** What changed, in words. */
	readonly what: string;
}

export interface Comparison {
	readonly regressions: readonly Change[];
	readonly improvements: readonly Change[];
	/** What is neither, or may be chance, such as times. */
	readonly information: readonly Change[];
}

type Group = keyof Comparison;
type Found = readonly [Group, Change];

/** Native shares that count as different: over all tests, and of one of them. */
const SHARE = { all: 0.0001, test: 0.005 } as const;
/** Exits at an instruction may be so many times as often, and so many more: some depend on time. */
const EXITS = { factor: 1.1, count: 10 } as const;
/** Times differ by chance: those that are so many times as long, and so much longer (ms), are named. */
const TIME = { factor: 1.5, ms: 50 } as const;
/** Code of a test that grew or shrank by less is not named; of all together, see {@link SIZES}. */
const SIZE = 0.02;
const SIZES = 0.001;

export function compareReports(before: Report, after: Report): Comparison {
	const old = new Map(before.tests.map((test) => [test.name, test]));
	const now = new Map(after.tests.map((test) => [test.name, test]));
	const pairs = after.tests.flatMap((test) => {
		const earlier = old.get(test.name);
		return earlier ? [[earlier, test] as const] : [];
	});
	const found: Found[] = [
		...ofOptions(before, after),
		...before.tests
			.filter(({ name }) => !now.has(name))
			.map(({ name }) => regression("is not in the later report", name)),
		...after.tests.filter(({ name }) => !old.has(name)).flatMap(ofNewTest),
		...ofUnexpectedPasses(before, after),
		...pairs.flatMap(([one, other]) => ofTest(one, other)),
		...ofShares(before, after),
		...ofExits(pairs),
		...ofSizes(pairs),
	];
	const group = (wanted: Group): Change[] =>
		found.flatMap(([name, change]) => (name === wanted ? [change] : []));
	return {
		regressions: group("regressions"),
		improvements: group("improvements"),
		information: group("information"),
	};
}

function change(group: Group, what: string, test?: string): Found {
	return [group, { ...(test !== undefined && { test }), what }];
}

const regression = (what: string, test?: string): Found =>
	change("regressions", what, test);
const improvement = (what: string, test?: string): Found =>
	change("improvements", what, test);
const information = (what: string, test?: string): Found =>
	change("information", what, test);

/** The better, the worse: by whether a number grew. */
function byGrowth(
	grew: boolean,
	isGood: boolean,
	what: string,
	test?: string,
): Found {
	return grew === isGood ? improvement(what, test) : regression(what, test);
}

function ofOptions(before: Report, after: Report): Found[] {
	const facts: readonly (readonly [string, (report: Report) => unknown])[] = [
		["suite", ({ suite }) => suite.name],
		["functions and modes that hunt bugs", ({ options }) => options.functions],
		["comparison", ({ options }) => options.comparison],
		["counted", ({ options }) => options.counted],
		["version", ({ tool }) => tool.version],
		["Node", ({ environment }) => environment.node],
		["platform", ({ environment }) => environment.platform],
	];
	const lost = before.options.modes.filter(
		(mode) => !after.options.modes.includes(mode),
	);
	return [
		...lost.map((mode) => regression(`nothing was run ${inMode(mode)}`)),
		...facts.flatMap(([name, fact]) => {
			const [one, other] = [before, after].map((report) => shown(fact(report)));
			return one === other
				? []
				: [information(`${name}: ${other}, before ${one}`)];
		}),
		...(after.notRun > before.notRun
			? [information(`${after.notRun} tests were not run: interrupted`)]
			: []),
	];
}

function shown(fact: unknown): string {
	return typeof fact === "string" ? fact : JSON.stringify(fact);
}

function inMode(mode: Mode): string {
	return mode === "jit" ? "with the JIT" : "emulated";
}

function ofNewTest(test: TestReport): Found[] {
	const failing = modesOf(test).filter(([, report]) => isFailure(report));
	if (test.agreement === "diverged")
		return [regression("is new, and diverges", test.name)];
	const [first] = failing;
	return first === undefined
		? [improvement("is new", test.name)]
		: [
				regression(
					`is new, and fails ${inMode(first[0])}: ${first[1].verdict}`,
					test.name,
				),
			];
}

function ofUnexpectedPasses(before: Report, after: Report): Found[] {
	const known = new Set(before.summary.unexpectedPasses);
	return after.summary.unexpectedPasses
		.filter((name) => !known.has(name))
		.map((name) =>
			regression("is listed as a known failure, and passes", name),
		);
}

function ofTest(before: TestReport, after: TestReport): Found[] {
	return [
		...ofVerdicts(before, after),
		...ofAgreement(before, after),
		...ofTimes(before, after),
	];
}

function ofVerdicts(before: TestReport, after: TestReport): Found[] {
	return modesOf(after).flatMap(([mode, report]) => {
		const earlier = before.modes[mode];
		if (earlier === undefined || earlier.verdict === report.verdict) return [];
		const what = `${report.verdict} ${inMode(mode)}, was ${earlier.verdict}`;
		const [was, is] = [isFailure(earlier), isFailure(report)];
		if (!was && is) return [regression(what, after.name)];
		if (was && !is) return [improvement(what, after.name)];
		return [information(what, after.name)];
	});
}

function ofAgreement(before: TestReport, after: TestReport): Found[] {
	const { name, differences } = after;
	const [was, is] = [before.agreement, after.agreement];
	if (was === undefined || is === undefined) return [];
	if (is === "diverged") {
		const more = differences.filter((d) => !before.differences.includes(d));
		if (was !== "diverged")
			return [regression(`diverges in ${differences.join(", ")}`, name)];
		return more.length === 0
			? []
			: [regression(`diverges in ${more.join(", ")}, too`, name)];
	}
	if (was === "diverged") return [improvement("does not diverge", name)];
	return was === is ? [] : [information(`agreement ${is}, was ${was}`, name)];
}

function ofTimes(before: TestReport, after: TestReport): Found[] {
	return modesOf(after).flatMap(([mode, { ms }]) => {
		const earlier = before.modes[mode]?.ms;
		if (earlier === undefined) return [];
		const [less, more] = [Math.min(ms, earlier), Math.max(ms, earlier)];
		if (more - less < TIME.ms || more < less * TIME.factor) return [];
		const how = ms > earlier ? "slower" : "faster";
		return [
			information(
				`${how} ${inMode(mode)}: ${milliseconds(ms)}, was ${milliseconds(earlier)}`,
				after.name,
			),
		];
	});
}

function ofShares(before: Report, after: Report): Found[] {
	const compared = (
		was: number | undefined,
		is: number | undefined,
		least: number,
		test?: string,
	): Found[] => {
		if (was === undefined || is === undefined || Math.abs(is - was) <= least)
			return [];
		const what = `native share ${percent(is)}, was ${percent(was)}`;
		return [byGrowth(is > was, true, what, test)];
	};
	const earlier = new Map(before.tests.map((test) => [test.name, test]));
	// Of other tests the sum is another one.
	const sameTests =
		before.tests.length === after.tests.length &&
		after.tests.every(({ name }) => earlier.has(name));
	const whole = sameTests
		? compared(before.summary.nativeShare, after.summary.nativeShare, SHARE.all)
		: [];
	const each = after.tests.flatMap(({ name, modes }) =>
		compared(
			earlier.get(name)?.modes.jit?.nativeShare,
			modes.jit?.nativeShare,
			SHARE.test,
			name,
		),
	);
	return [...whole, ...each];
}

type Pairs = readonly (readonly [before: TestReport, after: TestReport])[];

/** Only tests that were counted both times. */
function ofExits(pairs: Pairs): Found[] {
	const both = pairs.filter((pair) =>
		pair.every(({ modes }) => modes.jit?.nativeShare !== undefined),
	);
	const [was, is] = [0, 1].map((side) => {
		const counts = new Map<string, number>();
		for (const { instruction, count } of both.flatMap(
			(pair) => pair[side as 0 | 1].exits,
		))
			counts.set(instruction, (counts.get(instruction) ?? 0) + count);
		return counts;
	}) as [Map<string, number>, Map<string, number>];
	return [...new Set([...was.keys(), ...is.keys()])].sort().flatMap((name) => {
		const [before, after] = [was.get(name) ?? 0, is.get(name) ?? 0];
		const [less, more] = [Math.min(before, after), Math.max(before, after)];
		if (more <= less * EXITS.factor + EXITS.count) return [];
		const what = `${name} left to the interpreter ${after} times, was ${before}`;
		return [byGrowth(after > before, false, what)];
	});
}

function ofSizes(pairs: Pairs): Found[] {
	const sized = pairs.flatMap(([one, other]) => {
		const [was, is] = [one, other].map(({ modes }) => modes.jit?.sizes?.wasm);
		return was === undefined || is === undefined
			? []
			: [{ name: other.name, was, is }];
	});
	const total = sized.reduce(
		(sum, { was, is }) => ({ was: sum.was + was, is: sum.is + is }),
		{ was: 0, is: 0 },
	);
	const compared = (was: number, is: number, least: number, test?: string) => {
		const growth = is / was - 1;
		if (!(Math.abs(growth) > least)) return [];
		const sign = growth > 0 ? "+" : "−";
		const by = `${sign}${(Math.abs(growth) * 100).toFixed(1)}%`;
		return [information(`${is} bytes of wasm, was ${was} (${by})`, test)];
	};
	return [
		...(sized.length > 1 ? compared(total.was, total.is, SIZES) : []),
		...sized.flatMap(({ name, was, is }) => compared(was, is, SIZE, name)),
	];
}
