/** The HTML report: one file that holds its data, style and script, and asks for nothing else. */
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { htmlEscape } from "escape-goat";
import { AvmjitError } from "../../../errors.ts";
import { htmlPage } from "../../html-page.ts";
import type { Report } from "../model.ts";

/** @throws AvmjitError `file`, when the package has not been built */
export function htmlReport(report: Report): string {
	const style = part("style.css");
	const script = part("page.js");
	const { suite, summary } = report;
	// The script and the style are allowed by their hashes, and nothing else is: no request can be made from this page.
	const policy = [
		"default-src 'none'",
		"img-src data:",
		`style-src '${hashOf(style)}'`,
		`script-src '${hashOf(script)}'`,
		"base-uri 'none'",
		"form-action 'none'",
	].join("; ");
	return htmlPage({
		title: `${suite.name}: side by side`,
		policy,
		icon: ICON,
		style,
		body: `<noscript><p>${htmlEscape(`${summary.total} tests, ${summary.same} the same emulated and with the JIT, ${summary.diverged} diverged, ${summary.failures} failures. The rest of this report needs JavaScript.`)}</p></noscript>
<script type="application/json" id="report">${embeddedJson(report)}</script>
<script type="module">${script}</script>`,
	});
}

/** Two bars beside each other. */
const ICON =
	"data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Cpath d='M2 3h5v10H2z' fill='%238f887c'/%3E%3Cpath d='M9 3h5v10H9z' fill='%230f766e'/%3E%3C/svg%3E";

/** JSON that can stand in a script element, whatever is in it: no tag, and no line separator, begins in there. */
function embeddedJson(value: unknown): string {
	return JSON.stringify(value).replace(
		/[<>&\u2028\u2029]/g,
		(character) =>
			`\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
	);
}

/** Of the text between the tags. Browsers read a carriage return as a newline, so parts have none. */
function hashOf(text: string): string {
	return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}

/** A part of the page, which `scripts/build-report-page.mjs` puts beside this file; from sources, beside the built one. */
function part(name: string): string {
	const places = [".", "../../../../dist/src/harness/report/html"].map(
		(folder) => new URL(`${folder}/${name}`, import.meta.url),
	);
	const place = places.find((url) => existsSync(url));
	if (place === undefined)
		throw new AvmjitError(
			"file",
			name,
			"this part of the HTML report is not built",
			"run `npm run build`",
		);
	return readFileSync(place, "utf8");
}
