// Puts what the HTML report consists of into dist: its client code as one script, and its style.
// node scripts/build-report-page.mjs, after tsc; a part of `npm run build`.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "rolldown";

const FOLDER = "src/harness/report/html";
const root = fileURLToPath(new URL("..", import.meta.url));
const script = `dist/${FOLDER}/page.js`;

const { output } = await build({
	cwd: root,
	input: `${FOLDER}/client/main.ts`,
	platform: "browser",
	treeshake: { moduleSideEffects: false },
	write: false,
	output: {
		file: script,
		format: "es",
		codeSplitting: false,
		// Statements stay as they are, so that what a browser executed can be counted by lines (test/chromium.ts).
		minify: { compress: false, mangle: false, codegen: true },
		sourcemap: "hidden",
	},
});
const [{ code, map }] = output;
if (/<\/script|<!--|\r/i.test(code))
	throw new Error("this code cannot stand in a script element");
const style = ["base", "head", "list", "test", "term"]
	.map((name) => readFileSync(`${root}/${FOLDER}/style/${name}.css`, "utf8"))
	.join("")
	.replace(/\/\*[\s\S]*?\*\//g, "")
	.replace(/\s+/g, " ")
	.trim();
writeFileSync(`${root}/${script}`, code);
writeFileSync(`${root}/${script}.map`, map.toString());
writeFileSync(`${root}/dist/${FOLDER}/style.css`, style);
