// Takes the picture of the HTML report that README.md shows. Needs the built code, and a Chromium.
// node scripts/report-picture.mjs REPORT.json docs/images/report.png [CHROMIUM]
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { htmlReport } from "../dist/src/harness/report/html/document.js";
import { readReport } from "../dist/src/harness/report/read-report.js";

const [reportFile, picture, executablePath = "/usr/bin/chromium"] =
	process.argv.slice(2);
if (picture === undefined) {
	console.error(
		"node scripts/report-picture.mjs REPORT.json PICTURE.png [CHROMIUM]",
	);
	process.exit(2);
}
const folder = mkdtempSync(join(tmpdir(), "avmjit-report-"));
const page = join(folder, "report.html");
writeFileSync(page, htmlReport(readReport(reportFile)));
const browser = await chromium.launch({
	executablePath,
	args: ["--no-sandbox", "--disable-gpu"],
});
const tab = await browser.newPage({ viewport: { width: 1280, height: 860 } });
await tab.goto(`${pathToFileURL(page).href}#/?sort=speedUp&order=descending`);
await tab.screenshot({ path: picture });
await browser.close();
rmSync(folder, { recursive: true });
console.log(`${picture}: ${readFileSync(picture).length} bytes`);
