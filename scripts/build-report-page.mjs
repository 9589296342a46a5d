// Puts what the HTML report consists of into dist: its client code as one script, and its style.
// node scripts/build-report-page.mjs, after tsc; a part of `npm run build`.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "rolldown";

const FOLDER = "src/harness/report/html";
const root = fileURLToPath(new URL("..", import.meta.url));

const { output } = await build({
	cwd: root,
	input: `${FOLDER}/client/main.ts`,
	platform: "browser",
	write: false,
	output: { format: "es", minify: true, codeSplitting: false },
});
// In a script element nothing may look like a tag.
const script = output[0].code
	.replaceAll("</", "<\\/")
	.replaceAll("<!--", "<\\!--")
	.replaceAll("\r", "");
const style = ["base", "head", "list", "test", "term"]
	.map((name) => readFileSync(`${root}/${FOLDER}/style/${name}.css`, "utf8"))
	.join("")
	.replace(/\/\*[\s\S]*?\*\//g, "")
	.replace(/\s+/g, " ")
	.trim();
writeFileSync(`${root}/dist/${FOLDER}/page.js`, script);
writeFileSync(`${root}/dist/${FOLDER}/style.css`, style);
