/** Pages in a headless Chromium, for tests. `CHROMIUM` names its executable where it is not in one of the usual places. */
import { existsSync } from "node:fs";
import axe from "axe-core";
import { type Browser, chromium, type Page } from "playwright-core";

const PLACES = [
	process.env.CHROMIUM ?? "",
	chromium.executablePath(),
	"/usr/bin/chromium",
	"/usr/bin/chromium-browser",
	"/usr/bin/google-chrome",
	"/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

const executablePath = PLACES.find((path) => path !== "" && existsSync(path));

/** Why there are no tests in a browser here; undefined when there are. In CI there always are. */
export const noChromium: string | undefined =
	executablePath === undefined && !process.env.CI
		? "no Chromium: name one in the variable CHROMIUM"
		: undefined;

export async function launch(): Promise<Browser> {
	if (executablePath === undefined) throw new Error("no Chromium");
	return chromium.launch({
		executablePath,
		args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"],
	});
}

/** What a page does that it should not: messages on the console, errors, requests besides itself. */
export function watched(page: Page, url: string): string[] {
	const seen: string[] = [];
	page.on("console", (message) => seen.push(`console: ${message.text()}`));
	page.on("pageerror", (error) => seen.push(`error: ${error.message}`));
	page.on("request", (request) => {
		const asked = request.url();
		if (asked.split("#")[0] !== url && !asked.startsWith("data:"))
			seen.push(`request: ${asked}`);
	});
	return seen;
}

/** What axe-core finds serious or critical, as `rule: element`. */
export async function seriousFaults(page: Page): Promise<string[]> {
	await page.evaluate(axe.source);
	return page.evaluate(async () => {
		const { axe } = globalThis as unknown as {
			axe: {
				run(): Promise<{
					violations: {
						id: string;
						impact: string;
						nodes: { html: string }[];
					}[];
				}>;
			};
		};
		const { violations } = await axe.run();
		return violations
			.filter(({ impact }) => impact === "serious" || impact === "critical")
			.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
	});
}
