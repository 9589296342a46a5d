/** JUnit's XML as CI servers read it (Jenkins, GitLab, Azure, GitHub's test reporters): a test case for every test. */
import { XMLBuilder } from "fast-xml-parser";
import type { ModeReport, Report, TestReport } from "../report/model.ts";
import {
	failureWords,
	isFailed,
	isFailure,
	modesOf,
} from "../report/verdicts.ts";
import { plainDetails } from "./plain.ts";
import { rendered } from "./rendered.ts";

export const junit = rendered("JUnit's XML, for CI servers", (report) => {
	const builder = new XMLBuilder({
		ignoreAttributes: false,
		attributeNamePrefix: "@",
		format: true,
		indentBy: "\t",
		suppressEmptyNode: true,
		processEntities: true,
	});
	const cases = [
		...report.tests.map((test) => testCase(test, report)),
		...report.suite.skipped.map(({ name, reason }) => ({
			...attributes({ classname: report.suite.name, name, time: "0" }),
			skipped: attributes({ message: reason }),
		})),
	];
	const sums = {
		tests: String(cases.length),
		failures: countOf(cases, "failure"),
		errors: countOf(cases, "error"),
		skipped: countOf(cases, "skipped"),
		time: seconds(report.ms),
	};
	const { skipped: _, ...outer } = sums;
	const document = {
		"?xml": { "@version": "1.0", "@encoding": "UTF-8" },
		testsuites: {
			...attributes({ name: "avmjit test-erlang", ...outer }),
			testsuite: {
				...attributes({
					name: report.suite.name,
					...sums,
					timestamp: report.startedAt.replace(/(\.\d+)?Z$/, ""),
				}),
				properties: {
					property: properties(report).map(([name, value]) =>
						attributes({ name, value }),
					),
				},
				testcase: cases,
			},
		},
	};
	return `${builder.build(document).trimEnd()}\n`;
});

interface Case {
	readonly [name: string]: unknown;
}

function testCase(test: TestReport, report: Report): Case {
	const modes = modesOf(test);
	const time = modes.reduce((sum, [, { ms }]) => sum + ms, 0);
	return {
		...attributes({
			classname: report.suite.name,
			name: test.name,
			time: seconds(time),
			file: test.file,
		}),
		...outcome(test, report),
	};
}

/** Verdicts of tests that did not come to a value: errors, and no failures, in JUnit's words. */
const ERRORS: readonly ModeReport["verdict"][] = [
	"exception",
	"crash",
	"timeout",
	"unloadable",
];

function outcome(test: TestReport, report: Report): Case {
	const modes = modesOf(test);
	if (report.summary.unexpectedPasses.includes(test.name))
		return {
			failure: attributes({
				message: "listed as a known failure, and passes",
				type: "unexpected-pass",
			}),
		};
	if (!isFailed(test)) {
		const [reason] = modes.flatMap(([, mode]) => mode.reason ?? []);
		return reason === undefined
			? {}
			: { skipped: attributes({ message: `known failure: ${reason}` }) };
	}
	const failing = modes.map(([, mode]) => mode).filter(isFailure);
	const error = failing.find(({ verdict }) => ERRORS.includes(verdict));
	const type = error ?? failing[0];
	const about = {
		...attributes({
			message: failureWords(test),
			type: type?.verdict ?? "diverged",
		}),
		"#text": clean(plainDetails(test, report)),
	};
	return {
		...(error ? { error: about } : { failure: about }),
		...streams(test),
	};
}

/** What was written, by both modes. */
function streams(test: TestReport): Case {
	const text = (stream: "stdout" | "stderr"): string =>
		modesOf(test)
			.filter(([, mode]) => mode[stream] !== "")
			.map(([name, mode]) => `${name}:\n${mode[stream]}`)
			.join("\n");
	const [out, err] = [text("stdout"), text("stderr")];
	return {
		...(out !== "" && { "system-out": clean(out) }),
		...(err !== "" && { "system-err": clean(err) }),
	};
}

function properties({
	tool,
	environment,
	options,
	summary,
}: Report): (readonly [string, string])[] {
	const { nativeShare } = summary;
	return [
		["tool", `${tool.name} ${tool.version}`],
		["node", environment.node],
		["platform", environment.platform],
		["modes", options.modes.join(", ")],
		["functions", JSON.stringify(options.functions)],
		...(nativeShare === undefined
			? []
			: [["nativeShare", String(nativeShare)] as const]),
	];
}

function countOf(cases: readonly Case[], name: string): string {
	return String(cases.filter((one) => one[name] !== undefined).length);
}

function attributes(values: Readonly<Record<string, string>>): Case {
	const pairs = Object.entries(values).map(([name, value]) => [
		`@${name}`,
		clean(value),
	]);
	return Object.fromEntries(pairs);
}

function seconds(ms: number): string {
	return (ms / 1000).toFixed(4);
}

/** Without what XML 1.0 has no way to say: control characters, halves of surrogate pairs, U+FFFE and U+FFFF. */
export function clean(text: string): string {
	return text.replace(
		/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu,
		"\uFFFD",
	);
}
