/**
 * The rows of a long table: only those near the window are there, with room for the others above and below. All rows
 * have the same height. When there are few, or on paper, all are there.
 */
import { h } from "./dom.ts";

/** Tables of up to so many rows are there as a whole, so that the browser's own search finds everything. */
const FEW = 300;
/** Rows kept ready beyond the window on either side. */
const BEYOND = 12;

export class TableWindow<T> {
	private items: readonly T[] = [];
	private readonly made = new Map<T, HTMLTableRowElement>();
	private readonly above = spacer();
	private readonly below = spacer();
	private shown = "";
	private isWhole = false;
	private rowHeight = 0;

	constructor(
		private readonly body: HTMLTableSectionElement,
		private readonly create: (item: T) => HTMLTableRowElement,
	) {
		addEventListener("scroll", () => this.update(), { passive: true });
		addEventListener("resize", () => {
			this.rowHeight = 0;
			this.shown = "";
			this.update();
		});
		addEventListener("beforeprint", () => this.printing(true));
		addEventListener("afterprint", () => this.printing(false));
	}

	show(items: readonly T[]): void {
		this.items = items;
		this.shown = "";
		this.update();
	}

	/** The row of an item, brought into view. */
	reveal(index: number): HTMLTableRowElement | undefined {
		const item = this.items[index];
		if (item === undefined) return undefined;
		const top = scrollY + this.body.getBoundingClientRect().top;
		const y = top + index * this.rowHeight;
		// Room for the table's head, which stays at the top.
		const margin = 3 * this.rowHeight;
		if (y < scrollY + margin) scrollTo(scrollX, y - margin);
		else if (y + margin > scrollY + innerHeight)
			scrollTo(scrollX, y + margin - innerHeight);
		this.update();
		return this.made.get(item);
	}

	private printing(isWhole: boolean): void {
		this.isWhole = isWhole;
		this.shown = "";
		this.update();
	}

	private update(): void {
		// Nothing has a height while another page is shown.
		if (this.body.closest("[hidden]") !== null) return;
		if (this.rowHeight === 0) this.measure();
		const [first, end] = this.range();
		const range = `${first} ${end}`;
		if (range === this.shown) return;
		this.shown = range;
		setHeight(this.above, first * this.rowHeight);
		setHeight(this.below, (this.items.length - end) * this.rowHeight);
		const rows = this.items.slice(first, end).map((item, i) => {
			const row = this.row(item);
			// The first row is the table's head.
			row.setAttribute("aria-rowindex", String(first + i + 2));
			return row;
		});
		this.body.replaceChildren(this.above, ...rows, this.below);
	}

	private range(): readonly [first: number, end: number] {
		const total = this.items.length;
		if (this.isWhole || total <= FEW) return [0, total];
		const { top } = this.body.getBoundingClientRect();
		const first = Math.floor(-top / this.rowHeight) - BEYOND;
		const visible = Math.ceil(innerHeight / this.rowHeight) + 2 * BEYOND;
		const start = Math.max(0, Math.min(first, total - visible));
		return [start, Math.min(total, start + visible)];
	}

	private measure(): void {
		const [item] = this.items;
		if (item === undefined) return;
		this.body.replaceChildren(this.row(item));
		this.rowHeight = this.row(item).getBoundingClientRect().height;
	}

	private row(item: T): HTMLTableRowElement {
		let row = this.made.get(item);
		if (row === undefined) {
			row = this.create(item);
			this.made.set(item, row);
		}
		return row;
	}
}

function spacer(): HTMLTableRowElement {
	return h("tr", { class: "spacer", "aria-hidden": "true" }, h("td"));
}

function setHeight(row: HTMLTableRowElement, height: number): void {
	row.hidden = height <= 0;
	row.style.height = `${height}px`;
}
