import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import axe from "axe-core";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeEach, expect, it } from "vitest";
import { profilePage } from "../../../src/profile/html/page.ts";
import { describeInChromium, listenTo, type Noise } from "../../chromium.ts";
import { fakeProfile } from "../fake-profile.ts";

const HOSTILE = `<img src=x onerror=alert(1)></script><script>alert(2)</script>`;

describeInChromium("the page of a profile", (browser) => {
	const folder = mkdtempSync(join(tmpdir(), "avmjit-profile-page-"));
	let page: Page;
	beforeEach(async () => {
		page = await browser().newPage();
	});
	afterEach(() => page.close());
	afterAll(() => rmSync(folder, { recursive: true }));

	async function open(name = "m"): Promise<Noise> {
		const file = join(folder, "page.html");
		writeFileSync(file, profilePage(fakeProfile(name)));
		const noise = listenTo(page);
		await page.goto(pathToFileURL(file).href);
		return noise;
	}
	const focused = (): Promise<unknown> =>
		page.evaluate("document.activeElement.getAttribute('aria-label')");
	const count = (selector: string): Promise<number> =>
		page.locator(selector).count();

	it.each([
		["light", 1100],
		["dark", 1100],
		["light", 400],
	] as const)(
		"can be read by all, %s, %i pixels wide",
		async (scheme, width) => {
			await page.setViewportSize({ width, height: 800 });
			await page.emulateMedia({ colorScheme: scheme });
			const noise = await open();
			expect(await count("#flame button")).toBe(5);
			expect(await count("table")).toBe(5);
			const wide = await page.evaluate("document.documentElement.scrollWidth");
			expect(wide).toBe(width);
			await page.evaluate(axe.source);
			const { violations } = (await page.evaluate(
				"axe.run()",
			)) as axe.AxeResults;
			expect(violations.map(({ id }) => id)).toEqual([]);
			expect(noise).toEqual({ messages: [], requests: [] });
		},
	);

	it("goes from frame to frame by the keyboard, in and out", async () => {
		await open();
		await page.locator("#flame button").first().focus();
		expect(await focused()).toBe("all, 100.0%, 5.0 ms");
		await page.keyboard.press("ArrowDown");
		expect(await focused()).toBe("m:outer/0, 80.0%, 4.0 ms");
		await page.keyboard.press("ArrowRight");
		expect(await focused()).toBe("wait, 20.0%, 1.0 ms");
		await page.keyboard.press("ArrowLeft");
		await page.keyboard.press("Enter");
		expect(await count("#flame button")).toBe(4);
		expect(await count("#flame button.above")).toBe(1);
		expect(await page.textContent("#said")).toContain("m:outer/0: 80.0%");
		await page.keyboard.press("Escape");
		expect(await count("#flame button")).toBe(5);
	});

	it("marks what is looked for", async () => {
		await open();
		await page.keyboard.press("/");
		await page.keyboard.type("INNER");
		expect(await count("#flame button.found")).toBe(1);
		await page.keyboard.press("Escape");
		expect(await count("#flame button.found")).toBe(0);
	});

	it("takes names for text", async () => {
		const noise = await open(HOSTILE);
		expect(await count("img")).toBe(0);
		expect(noise).toEqual({ messages: [], requests: [] });
		expect(await page.textContent("h1")).toContain("onerror");
	});
});
