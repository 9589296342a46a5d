// Puts the table of a report of `avmjit bench --json` into docs/performance.md (after `npm run build`):
//   node scripts/write-performance-table.mjs REPORT.json
import { readFileSync, writeFileSync } from "node:fs";
import { readBenchReport } from "../dist/src/harness/bench.js";
import { benchMarkdown } from "../dist/src/harness/reporters/bench-markdown.js";

const [report] = process.argv.slice(2);
if (report === undefined) {
	console.error("usage: node scripts/write-performance-table.mjs REPORT.json");
	process.exit(2);
}
const file = new URL("../docs/performance.md", import.meta.url);
const table = benchMarkdown(readBenchReport(report).programs);
const text = readFileSync(file, "utf8");
// The first table of the page.
writeFileSync(
	file,
	text.replace(/^\| program [\s\S]*?(?=\n\n)/m, () => table),
);
console.log("docs/performance.md");
