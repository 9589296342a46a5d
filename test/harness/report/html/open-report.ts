/** Reports opened in a browser, as files. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { onTestFinished } from "vitest";
import { htmlReport } from "../../../../src/harness/report/html/document.ts";
import type { Report } from "../../../../src/harness/report/model.ts";
import { listenTo, type Noise } from "../../../chromium.ts";

export interface OpenReport {
	readonly page: Page;
	readonly noise: Noise;
	/** Address of the file, without a fragment. */
	readonly address: string;
}

/** @param fragment such as `#/test/NAME` */
export async function openReport(
	browser: Browser,
	report: Report,
	fragment = "",
	options: BrowserContextOptions = {},
): Promise<OpenReport> {
	const folder = mkdtempSync(join(tmpdir(), "avmjit-report-"));
	const file = join(folder, "report.html");
	writeFileSync(file, htmlReport(report));
	const page = await browser.newPage({
		viewport: { width: 1280, height: 900 },
		...options,
	});
	onTestFinished(async () => {
		await page.close();
		rmSync(folder, { recursive: true });
	});
	const noise = listenTo(page);
	const address = pathToFileURL(file).href;
	await page.goto(address + fragment);
	return { page, noise, address };
}

/** Names of the tests in the list, as they stand there. */
export async function namesIn(page: Page): Promise<string[]> {
	return page.locator(".tests .name a").allTextContents();
}
