/**
 * Chromium for tests of pages. It is looked for in CHROMIUM_PATH and at the usual places; where there is none, tests are
 * skipped and say so, unless AVMJIT_NEED_CHROMIUM is set (as in CI): then they fail.
 */
import { existsSync } from "node:fs";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, it } from "vitest";

const PLACES = [
	process.env.CHROMIUM_PATH,
	"/usr/bin/chromium",
	"/usr/bin/chromium-browser",
	"/usr/bin/google-chrome",
	"/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
	"/Applications/Chromium.app/Contents/MacOS/Chromium",
];

const MISSING =
	"no Chromium here: install one (apt-get install chromium), or name it by CHROMIUM_PATH";

const executablePath = PLACES.find(
	(path) => path !== undefined && existsSync(path),
);

/** A browser with a new, empty profile, which asks nothing of the network by itself. */
function launchChromium(): Promise<Browser> {
	if (executablePath === undefined) throw new Error(MISSING);
	return chromium.launch({
		executablePath,
		args: [
			"--headless",
			"--no-sandbox",
			"--disable-gpu",
			"--disable-quic",
			"--no-first-run",
			"--disable-background-networking",
			"--disable-component-update",
			"--disable-sync",
		],
	});
}

/** A suite of tests that share a browser. */
export function describeInChromium(
	name: string,
	tests: (browser: () => Browser) => void,
): void {
	if (executablePath === undefined) {
		if (process.env.AVMJIT_NEED_CHROMIUM)
			it(name, () => {
				throw new Error(MISSING);
			});
		else describe.skip(`${name} (${MISSING})`, () => it("in Chromium"));
		return;
	}
	describe(name, () => {
		let browser: Browser | undefined;
		beforeAll(async () => {
			browser = await launchChromium();
		});
		afterAll(() => browser?.close());
		tests(() => {
			if (browser === undefined) throw new Error("no browser was started");
			return browser;
		});
	});
}

/** What a page says and asks for: both stay empty in one that is well and keeps to itself. */
export interface Noise {
	/** Console messages and uncaught errors. */
	readonly messages: string[];
	/** What was requested, besides the page itself. */
	readonly requests: string[];
}

/** Notes from now on what a page says and asks for. */
export function listenTo(page: Page): Noise {
	const noise: Noise = { messages: [], requests: [] };
	page.on("console", (message) => noise.messages.push(message.text()));
	page.on("pageerror", (error) => noise.messages.push(String(error)));
	page.on("request", (request) => {
		if (!request.isNavigationRequest()) noise.requests.push(request.url());
	});
	return noise;
}
