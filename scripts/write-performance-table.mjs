// Puts the table of a report of `avmjit bench --json` into docs/performance.md (after `npm run build`):
//   node scripts/write-performance-table.mjs REPORT.json
import { readFileSync, writeFileSync } from "node:fs";
import { readBenchReport } from "../dist/src/harness/bench.js";
import { benchMarkdown } from "../dist/src/harness/reporters/bench-markdown.js";

const [report] = process.argv.slice(2);

try {
	if (report === undefined)
		throw new Error(
			"usage: node scripts/write-performance-table.mjs REPORT.json",
		);
	const table = benchMarkdown(readBenchReport(report).programs);
	const file = new URL("../docs/performance.md", import.meta.url);
	const text = readFileSync(file, "utf8");
	// The first table of the page.
	writeFileSync(
		file,
		text.replace(/^\| program [\s\S]*?(?=\n\n)/m, () => table),
	);
	console.log("docs/performance.md");
} catch (error) {
	console.error(error.message);
	process.exitCode = 2;
}
