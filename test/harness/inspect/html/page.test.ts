import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import axe from "axe-core";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chooseFunctions } from "../../../../src/harness/inspect/choose.ts";
import { inspectPage } from "../../../../src/harness/inspect/html/page.ts";
import type { InspectedModule } from "../../../../src/harness/inspect/model.ts";
import { describeInChromium, listenTo, type Noise } from "../../../chromium.ts";
import { EXPECT } from "../../../jit/golden.ts";
import { inspected, PROGRAMS } from "../inspected.ts";

const fib = inspected(new URL("fib.beam", PROGRAMS), "fib.beam");
const maps = inspected(new URL("building.beam", EXPECT), "building.beam");

/** A name and texts that would be elements if they were written as they are. */
const hostile: InspectedModule = {
	...fib,
	name: "<img src=x onerror=alert(1)>",
	functions: fib.functions.slice(0, 1).map((one) => ({
		...one,
		name: `<img src=x onerror=alert(1)>:"</template><script>alert(2)</script>/0`,
		steps: one.steps.map((step) => ({
			...step,
			text: `move "</template><script>alert(3)</script>" x0`,
			comment: "<b>",
			remarks: ["<script>alert(4)</script>"],
			place: { file: `"><script>alert(5)</script>`, line: 1, text: "<i>A</i>" },
		})),
	})),
};

describe("the page", () => {
	it("names no other place to load from", () => {
		const page = inspectPage([fib]);
		const named = [...page.matchAll(/\b(?:src|href)="([^"]*)"/g)];
		expect(named.length).toBeGreaterThan(10);
		for (const [, place = ""] of named) expect(place).toMatch(/^(?:#|data:)/);
		expect(/@import|url\(/.test(page)).toBe(false);
	});
});

const QUIET: Noise = { messages: [], requests: [] };

/** What axe-core finds that keeps people from reading the page. */
async function barriers(page: Page): Promise<string[]> {
	await page.evaluate(axe.source);
	const { violations } = (await page.evaluate("axe.run()")) as axe.AxeResults;
	return violations
		.filter(({ impact }) => impact === "serious" || impact === "critical")
		.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.html).join(" ")}`);
}

describeInChromium("the page in Chromium", (browser) => {
	const folder = mkdtempSync(join(tmpdir(), "avmjit-page-"));
	let page: Page;

	beforeAll(async () => {
		page = await browser().newPage();
	});
	afterAll(() => rmSync(folder, { recursive: true }));

	async function open(
		modules: readonly InspectedModule[],
		hash = "",
	): Promise<Noise> {
		const file = join(folder, `${modules[0]?.functions.length}.html`);
		writeFileSync(file, inspectPage(modules));
		const url = pathToFileURL(file).href;
		page.removeAllListeners();
		const seen = listenTo(page);
		await page.goto("about:blank");
		await page.goto(url + hash);
		return seen;
	}
	const heading = (): Promise<string | null> => page.textContent("main h2");
	const count = (selector: string): Promise<number> =>
		page.locator(selector).count();

	it("says nothing, asks for nothing, and starts with the sizes", async () => {
		const seen = await open([fib, maps]);
		expect(await heading()).toBe("fib");
		expect(await count("main table")).toBe(8);
		expect(await count("nav li")).toBe(
			1 +
				[fib, maps].reduce(
					(sum, one) => sum + one.functions.length + one.helpers.length,
					0,
				),
		);
		expect(seen).toEqual(QUIET);
	});

	it("starts with the function when there is one only", async () => {
		const seen = await open(chooseFunctions([fib], "fib/1"));
		expect(await heading()).toBe("fib:fib/1");
		expect(seen).toEqual(QUIET);
	});

	it("shows every function, from each link", async () => {
		const seen = await open([fib, maps]);
		const links = await page.locator("nav li a").all();
		for (const link of links) {
			await link.click();
			const name = await link.locator("code").allTextContents();
			if (name[0] !== undefined) await expect.poll(heading).toContain(name[0]);
			expect(await link.getAttribute("aria-current")).toBe("page");
		}
		expect(seen).toEqual(QUIET);
	});

	it("opens at an instruction of a function, by its address", async () => {
		await open([fib], "#fib:fib/1@113");
		const chosen = page.locator(".step.chosen");
		expect(await chosen.locator(".beam").textContent()).toContain("gc_bif2");
		expect(await chosen.isVisible()).toBe(true);
		expect(await page.title()).toMatch(/^fib:fib\/1 /);
	});

	it("marks what is of the same line of the source", async () => {
		await open([fib], "#fib:fib/1");
		const step = page.locator('.step[data-offset="113"]');
		await step.locator(".beam").hover();
		const place = await step.getAttribute("data-place");
		expect(place).toBe("fib.erl:14");
		expect(await count(".step.same")).toBe(
			await count(`.step[data-place="${place}"]`),
		);
		await step.locator(".beam").click();
		expect(new URL(page.url()).hash).toBe("#fib:fib/1@113");
		await page.keyboard.press("Escape");
		expect(await count(".step.chosen")).toBe(0);
	});

	it("goes by the keyboard", async () => {
		await open([fib], "#fib:start/0");
		await page.keyboard.press("j");
		await page.keyboard.press("j");
		await page.keyboard.press("k");
		expect(
			await page
				.locator(".step")
				.first()
				.evaluate((one) => one.classList.contains("chosen")),
		).toBe(true);
		await page.keyboard.press("]");
		expect(await heading()).toBe("fib:bench/0");
		await page.keyboard.press("[");
		expect(await heading()).toBe("fib:start/0");
		await page.keyboard.press("/");
		await page.keyboard.type("FIB/1");
		expect(await page.locator("nav li:visible").count()).toBe(1);
		await page.keyboard.press("Enter");
		expect(await heading()).toBe("fib:fib/1");
	});

	it("hides what is not wanted", async () => {
		await open([fib], "#fib:fib/1");
		expect(await page.locator(".wasm").first().isVisible()).toBe(true);
		await page.uncheck('input[name="wasm"]');
		expect(await page.locator(".wasm").first().isVisible()).toBe(false);
		await page.uncheck('input[name="known"]');
		expect(await page.locator(".known").first().isVisible()).toBe(false);
	});

	it("shows texts as texts", async () => {
		const seen = await open(
			[hostile],
			`#${encodeURI(hostile.functions[0]?.name ?? "")}`,
		);
		expect(await heading()).toBe(hostile.functions[0]?.name);
		expect(await page.locator(".beam").first().textContent()).toContain(
			"</template><script>alert(3)</script>",
		);
		expect(await count("main script, main img, main i:not(.w i)")).toBe(0);
		expect(seen).toEqual(QUIET);
	});

	it.each([
		["light", 1400],
		["dark", 1400],
		["light", 400],
		["dark", 400],
	] as const)("can be read by all, %s, %d wide", async (colorScheme, width) => {
		await page.emulateMedia({ colorScheme });
		await page.setViewportSize({ width, height: 900 });
		for (const hash of ["", "#fib:fib/1@113"]) {
			await open([fib], hash);
			expect(await barriers(page)).toEqual([]);
			// Nothing goes out at the side.
			const wide = await page.evaluate(
				() => document.documentElement.scrollWidth,
			);
			expect(wide).toBeLessThanOrEqual(width);
		}
	});
});
