/** The speed-up of every test as a picture, in the order of the suite. What went wrong stands out. */
import { h, svg } from "./dom.ts";
import { times, visible } from "./format.ts";
import { testAddress } from "./route.ts";
import { meanSpeedUp, type Row } from "./rows.ts";
import type { Scale } from "./scale.ts";

const HEIGHT = 100;
/** Below that, the line of marks of what went wrong. */
const MARKS = 12;

export function skyline(
	rows: readonly Row[],
	scale: Scale,
): HTMLElement | undefined {
	const mean = meanSpeedUp(rows);
	if (mean === undefined || rows.length < 12) return undefined;
	// Narrow bars touch each other, wide ones keep a gap.
	const width = rows.length > 600 ? 1 : 0.72;
	// A single mark among thousands must be seen, too.
	const mark = Math.max(width, rows.length / 400);
	const faster: string[] = [];
	const slower: string[] = [];
	const wrong: string[] = [];
	const one = HEIGHT * (1 - scale.one);
	rows.forEach(({ speedUp, standing }, x) => {
		if (standing === "diverged" || standing === "failed")
			wrong.push(`M${x} ${HEIGHT + 4}h${mark}v${MARKS - 4}h${-mark}z`);
		if (speedUp === undefined) return;
		const y = HEIGHT * (1 - scale.at(speedUp));
		(speedUp < 1 ? slower : faster).push(rectangle(x, width, y, one));
	});
	const picture = svg(
		"svg",
		{
			viewBox: `0 0 ${rows.length} ${HEIGHT + MARKS}`,
			preserveAspectRatio: "none",
			"aria-hidden": "true",
		},
		svg("path", { class: "wrong", d: wrong.join("") }),
		svg("path", { class: "faster", d: faster.join("") }),
		svg("path", { class: "slower", d: slower.join("") }),
		svg("rect", {
			class: "one",
			x: 0,
			width: rows.length,
			y: one - 0.5,
			height: 1,
		}),
	);
	const note = `Speed-up of each test without compiling, in the order of the suite; the geometric mean is ${times(mean)}`;
	const caption = h("figcaption", {}, note);
	const rowAt = (event: Event): Row | undefined => {
		const { left, width } = picture.getBoundingClientRect();
		const share = ((event as MouseEvent).clientX - left) / width;
		return rows[Math.floor(share * rows.length)];
	};
	picture.addEventListener("mousemove", (event) => {
		const row = rowAt(event);
		if (row === undefined) return;
		const speed = row.speedUp === undefined ? "" : ` ${times(row.speedUp)}`;
		caption.textContent = `${visible(row.test.name)}${speed}`;
	});
	picture.addEventListener("mouseleave", () => {
		caption.textContent = note;
	});
	picture.addEventListener("click", (event) => {
		const row = rowAt(event);
		if (row) location.hash = testAddress(row.test.name);
	});
	return h("figure", { class: "skyline" }, picture, caption);
}

function rectangle(x: number, width: number, y1: number, y2: number): string {
	// What is about as fast is seen, too.
	const [top, bottom] = [Math.min(y1, y2 - 0.75), Math.max(y1, y2 + 0.75)];
	return `M${x} ${top.toFixed(2)}h${width}V${bottom.toFixed(2)}h${-width}z`;
}
