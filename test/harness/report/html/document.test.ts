import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { htmlReport } from "../../../../src/harness/report/html/document.ts";
import {
	HOSTILE_NAME,
	report,
	sampleTests,
	testReport,
} from "../sample-report.ts";

const SAMPLE = report(sampleTests());

/** What stands between the tags of the first element of a kind. */
function content(html: string, opening: string, closing: string): string {
	const start = html.indexOf(opening) + opening.length;
	return html.slice(start, html.indexOf(closing, start));
}

it("holds the report as JSON, in which nothing ends the script element", () => {
	const html = htmlReport(SAMPLE);
	const opening = '<script type="application/json" id="report">';
	const json = content(html, opening, "</script>");
	expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(SAMPLE)));
	expect(json).not.toMatch(/[<>&\u2028\u2029]/);
});

it("has two scripts and no more, whatever tests are called", () => {
	const html = htmlReport(report([testReport(HOSTILE_NAME)]));
	expect(html.match(/<script/g)).toHaveLength(2);
	expect(html.match(/<\/script/g)).toHaveLength(2);
	expect(html).not.toContain("<img");
});

it("allows its script and its style by their hashes", () => {
	const html = htmlReport(SAMPLE);
	const hash = (text: string): string =>
		`sha256-${createHash("sha256").update(text).digest("base64")}`;
	const policy = content(html, 'Content-Security-Policy" content="', '">');
	const script = content(html, '<script type="module">', "</script>");
	expect(policy).toContain(hash(script));
	expect(policy).toContain(hash(content(html, "<style>", "</style>")));
	expect(script.length).toBeLessThan(80_000);
});

it("escapes the suite's name in its title", () => {
	const named = { ...SAMPLE, suite: { name: "</title><b>", skipped: [] } };
	expect(content(htmlReport(named), "<title>", "</title>")).toBe(
		"&lt;/title&gt;&lt;b&gt;: side by side",
	);
});
