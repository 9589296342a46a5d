/** Links in the documents lead somewhere: to files that are there, and headings by the names that GitHub gives them. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";

const DOCUMENTS = [
	"README.md",
	"CONTRIBUTING.md",
	"CHANGELOG.md",
	"SECURITY.md",
	"editors/vscode/README.md",
	...readdirSync("docs")
		.filter((name) => name.endsWith(".md"))
		.map((name) => `docs/${name}`),
];

/** Without code, in which brackets are no links and `#` begins no heading. */
function prose(file: string): string {
	return readFileSync(file, "utf8")
		.replace(/^( *)```[\s\S]*?^\1```$/gm, "")
		.replace(/<!--[\s\S]*?-->/g, "");
}

/** As GitHub makes them: in lower case, punctuation gone, hyphens for blanks, numbers for what comes again. */
function anchors(text: string): Set<string> {
	const found = new Set<string>();
	for (const [, title = ""] of text.matchAll(/^#{1,6} +(.*)$/gm)) {
		const slug = title
			.trim()
			.toLowerCase()
			.replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
			.replace(/[^\p{L}\p{N}\p{M} _-]/gu, "")
			.replaceAll(" ", "-");
		let name = slug;
		for (let n = 1; found.has(name); n++) name = `${slug}-${n}`;
		found.add(name);
	}
	return found;
}

/** The links within the repository that lead nowhere. */
function broken(file: string, text: string): string[] {
	const links = [
		...text.replace(/`[^`\n]*`/g, "").matchAll(/\]\(([^)\s]+)\)/g),
	].map(([, target = ""]) => target);
	return links.filter((link) => {
		if (/^[a-z]+:/.test(link)) return false;
		const [path = "", anchor] = link.split("#");
		const target = path === "" ? file : join(dirname(file), path);
		if (path !== "" && !existsSync(target)) return true;
		if (anchor === undefined) return false;
		const its = path === "" ? text : prose(target);
		return !anchors(its).has(anchor);
	});
}

describe("documents", () => {
	it.each(DOCUMENTS)("%s has links that lead somewhere", (file) => {
		expect(broken(file, prose(file))).toEqual([]);
	});

	it("tells links that lead nowhere", () => {
		const text =
			"# One thing\n[a](#one-thing) [b](#other) [c](none.md) [d](testing.md#suites) [e](testing.md#none) `[f](none)`";
		expect(broken("docs/x.md", text)).toEqual([
			"#other",
			"none.md",
			"testing.md#none",
		]);
	});

	it("shows every document of docs/ in the README", () => {
		const readme = readFileSync("README.md", "utf8");
		const missing = DOCUMENTS.filter(
			(file) => file.startsWith("docs/") && !readme.includes(`(${file})`),
		);
		expect(missing).toEqual([]);
	});
});
