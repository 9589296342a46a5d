import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { XMLParser } from "fast-xml-parser";
import { describe, expect, it } from "vitest";
import { validateXML } from "xmllint-wasm";
import type { Report } from "../../../src/harness/report/model.ts";
import { clean, junit } from "../../../src/harness/reporters/junit.ts";
import { GOOD, mode, PLAIN, SAMPLE, TESTS, test } from "../report/sample.ts";

const XSD = readFileSync(new URL("junit.xsd", import.meta.url), "utf8");

/** What is wrong with it. */
async function problems(xml: string): Promise<readonly string[]> {
	const { errors } = await validateXML({
		xml: { fileName: "report.xml", contents: xml },
		schema: { fileName: "junit.xsd", contents: XSD },
	});
	return errors.map(({ message }) => message);
}

const render = (report: Report): string => junit.render(report, PLAIN);

interface Case {
	readonly "@name": string;
	readonly "@time": string;
	readonly [name: string]: unknown;
}

function parsed(xml: string) {
	const parser = new XMLParser({
		ignoreAttributes: false,
		attributeNamePrefix: "@",
		parseAttributeValue: false,
		parseTagValue: false,
		isArray: (name) => name === "testcase",
	});
	const { testsuites } = parser.parse(xml);
	const cases = testsuites.testsuite.testcase as Case[];
	return {
		suites: testsuites,
		suite: testsuites.testsuite,
		case: (name: string) => cases.find((one) => one["@name"] === name),
		cases,
	};
}

describe("JUnit's XML", () => {
	it("follows the schema, whatever happened", async () => {
		expect(await problems(render(SAMPLE))).toEqual([]);
		expect(await problems(render(GOOD))).toEqual([]);
		expect(await problems(render({ ...GOOD, tests: [] }))).toEqual([]);
	});

	it("has every test, and those that are not for this platform", () => {
		const { cases, suite, suites } = parsed(render(SAMPLE));
		expect(cases.map((one) => one["@name"])).toEqual([
			...Object.keys(TESTS),
			"skipped",
		]);
		expect(suite).toMatchObject({
			"@name": "a suite",
			"@tests": "8",
			"@failures": "3",
			"@errors": "2",
			"@skipped": "2",
			"@time": "12.3450",
			"@timestamp": "2026-01-02T03:04:05",
		});
		expect(suites).toMatchObject({ "@tests": "8", "@failures": "3" });
	});

	it("says what is wrong", () => {
		const report = parsed(render(SAMPLE));
		expect(report.case("fine")).toEqual({
			"@classname": "a suite",
			"@name": "fine",
			"@time": "4.0050",
			"@file": "suite/fine.beam",
		});
		expect(report.case("wrong")).toMatchObject({
			failure: {
				"@type": "wrong-value",
				"@message": "jit: wrong-value; emulated and jit differ in value",
				"#text": expect.stringContaining("item 151 of the list"),
			},
			"system-out": expect.stringContaining("one\ntwo"),
		});
		expect(report.case("prints")).toMatchObject({
			failure: { "@type": "diverged" },
		});
		expect(report.case("dies")).toMatchObject({
			error: { "@type": "exception" },
		});
		expect(report.case("traps")).toMatchObject({ error: { "@type": "crash" } });
		expect(report.case("known")).toMatchObject({
			skipped: { "@message": expect.stringContaining("known failure: AtomVM") },
		});
		expect(report.case("passes")).toMatchObject({
			failure: { "@type": "unexpected-pass" },
		});
		expect(report.case("skipped")).toMatchObject({
			skipped: { "@message": "for 64-bit words only" },
		});
	});

	it("may hold any text", async () => {
		const texts = fc.sample(fc.string({ unit: "binary", maxLength: 30 }), 60);
		const bad = ["\u0000", "\uD800", "]]>", "<!--", "&amp;", "\uFFFF\r\n", '"'];
		const tests = [...texts, ...bad].map((text, i) =>
			test(
				`t${i}${text}`,
				{ jit: mode("wrong-value", text, { stdout: text, stderr: text }) },
				{ expected: text, file: `f${text}` },
			),
		);
		const xml = render({ ...SAMPLE, tests });
		expect(await problems(xml)).toEqual([]);
		expect(parsed(xml).cases).toHaveLength(tests.length + 1);
	});

	it("is no report any more when it is damaged", async () => {
		const xml = render(SAMPLE);
		const damaged = [
			xml.replace(' errors="', ' mistakes="'),
			xml.replace(/ tests="\d+"/, ' tests="many"'),
			xml.replace(' classname="a suite"', ""),
			xml
				.replaceAll("<failure ", "<fault ")
				.replaceAll("</failure>", "</fault>"),
			xml.replace(' timestamp="', ' timestamp="on '),
			xml.replace("</testsuites>", ""),
		];
		for (const other of damaged) {
			expect(other).not.toBe(xml);
			expect(await problems(other)).not.toEqual([]);
		}
	});
});

describe("what XML cannot say", () => {
	it("is replaced, and nothing else", () => {
		expect(clean("a\tb\n\u0000\u001b\uD800c\uDFFF\uFFFE\u{1F600}é")).toBe(
			"a\tb\n\uFFFD\uFFFD\uFFFDc\uFFFD\uFFFD\u{1F600}é",
		);
	});
});
