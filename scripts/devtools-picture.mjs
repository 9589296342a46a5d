// Takes the picture of DevTools that docs/debugging.md shows: Chromium's own DevTools, debugging `avmjit run --debug` in Node, paused
// in an .erl file. Needs the built code below the current folder, and a Chromium. When it has stopped at the line, keys (F10) are
// pressed, expressions typed into the console, and the generated code shown and run up to a byte (0x118b), in the order given.
// node scripts/devtools-picture.mjs FILE.beam FILE.erl:LINE docs/images/devtools.png [KEY | EXPRESSION | BYTE …]
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { chromium } from "playwright-core";

const [beam, place, picture, ...given] = process.argv.slice(2);
const actions = given.length > 0 ? given : ["avmjit.locals(locals)"];
const executablePath = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";
if (picture === undefined) {
	console.error(
		"node scripts/devtools-picture.mjs FILE.beam FILE.erl:LINE PICTURE.png [KEY | EXPRESSION | BYTE …]",
	);
	process.exit(2);
}

const [file, line] = place.split(":");

/** Starts a program that says on standard error where its debugger listens. */
async function listening(command, args) {
	const child = spawn(command, args, { stdio: ["ignore", "inherit", "pipe"] });
	let text = "";
	for await (const data of child.stderr) {
		text += data;
		const [url] = /ws:\/\/\S+/.exec(text) ?? [];
		if (url !== undefined) return { child, url };
	}
	throw new Error(`${command} ended: ${text}`);
}

const profile = mkdtempSync(join(tmpdir(), "avmjit-devtools-"));
const chrome = await listening(executablePath, [
	"--headless=new",
	"--no-sandbox",
	"--disable-gpu",
	"--no-first-run",
	"--disable-background-networking",
	"--remote-debugging-port=0",
	`--user-data-dir=${profile}`,
	"about:blank",
]);
const program = await listening(process.execPath, [
	"--inspect-brk=0",
	"bin/avmjit.js",
	"run",
	"--debug",
	beam,
]);
try {
	const browser = await chromium.connectOverCDP(chrome.url);
	const tab = await browser.contexts()[0].newPage();
	tab.setDefaultTimeout(10_000);
	await tab.setViewportSize({ width: 1400, height: 820 });
	await tab.goto(
		`devtools://devtools/bundled/js_app.html?ws=${program.url.slice("ws://".length)}`,
	);
	const paused = tab.getByText("Debugger paused").first();
	const wait = () => tab.waitForTimeout(1500);
	const type = async (text) => {
		await wait();
		await tab.keyboard.type(text);
		await wait();
		await tab.keyboard.press("Enter");
		await wait();
	};
	/** Without source maps DevTools shows the WebAssembly that it is paused in. */
	const runToByte = async (byte) => {
		await tab.keyboard.press("Control+Shift+P");
		await type("Disable JavaScript source maps");
		await tab.keyboard.press("Control+g");
		await type(byte);
		await tab
			.locator(".cm-lineNumbers .cm-gutterElement")
			.getByText(`0x${byte.slice(2).padStart(5, "0")}`, { exact: true })
			.last()
			.click();
		await wait();
		await tab.keyboard.press("F8");
		await wait();
		// The tree of sources goes.
		await tab.keyboard.press("Control+Shift+Y");
	};
	// Before the first statement; then where `run` stops for breakpoints to be set.
	await paused.waitFor();
	await wait();
	await tab.keyboard.press("F8");
	await wait();
	await paused.waitFor();
	// The folder of the source, closed, at the end of the tree.
	await tab
		.getByText(new RegExp(`${basename(dirname(beam))}$`))
		.last()
		.click();
	await tab.keyboard.press("ArrowRight");
	await wait();
	await tab.getByText(file, { exact: true }).last().click();
	await wait();
	await tab
		.locator(".cm-lineNumbers .cm-gutterElement")
		.getByText(line, { exact: true })
		.click();
	await wait();
	await tab.keyboard.press("F8");
	await wait();
	// The console below the source, with the cursor in it.
	await tab.keyboard.press("Escape");
	await wait();
	for (const action of actions) {
		if (/^F\d+$/.test(action)) {
			await tab.keyboard.press(action);
		} else if (/^0x/.test(action)) {
			await runToByte(action);
		} else {
			// Anywhere in the console: a pause has taken the cursor to the source.
			await tab.mouse.click(700, 790);
			await tab.keyboard.type(action);
			await tab.keyboard.press("Enter");
		}
		await wait();
	}
	await tab.screenshot({ path: picture });
	console.log(`${picture}: ${readFileSync(picture).length} bytes`);
} finally {
	for (const { child } of [program, chrome]) {
		child.kill();
		await once(child, "exit");
	}
	rmSync(profile, { recursive: true, force: true });
}
