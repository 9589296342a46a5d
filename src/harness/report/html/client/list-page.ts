/** The first page: how the run ended, and the list of its tests. */
import type { Report } from "../../model.ts";
import { type Column, columnsOf } from "./columns.ts";
import { h } from "./dom.ts";
import { figures } from "./figures.ts";
import { type FilterForm, filterForm } from "./filter-form.ts";
import { EVERYTHING, type Filter, isFiltering, matcher } from "./filters.ts";
import { visible } from "./format.ts";
import { leftToInterpreter } from "./left.ts";
import type { Row } from "./rows.ts";
import { scaleOf } from "./scale.ts";
import { skyline } from "./skyline.ts";
import { sorted } from "./sorting.ts";
import { TableWindow } from "./table-window.ts";
import { headline, runFacts } from "./words.ts";

export class ListPage {
	readonly element: HTMLElement;
	/** In the order shown. */
	shown: readonly Row[] = [];
	filter: Filter = EVERYTHING;
	private order = "";
	private ordered: readonly Row[] = [];
	private readonly form: FilterForm;
	private readonly table: HTMLTableElement;
	private readonly headers = new Map<Column, HTMLTableCellElement>();
	private readonly rows: TableWindow<Row>;
	private readonly none = h("p", { class: "none" }, "No test is like that.");

	/** @param onFilter told of what the person reading chose; `show` is to follow */
	constructor(
		report: Report,
		private readonly all: readonly Row[],
		private readonly onFilter: (filter: Filter) => void,
	) {
		const scale = scaleOf(all);
		const columns = columnsOf(report, scale);
		this.form = filterForm(
			report,
			(chosen) => onFilter({ ...this.filter, ...chosen }),
			() => {
				onFilter(EVERYTHING);
				this.form.search.focus();
			},
		);
		for (const column of columns) this.headers.set(column, this.header(column));
		const body = h("tbody");
		this.table = h(
			"table",
			{ class: "tests" },
			h("caption", { class: "hidden" }, "Tests"),
			h("thead", {}, h("tr", {}, ...this.headers.values())),
			body,
		);
		this.rows = new TableWindow(body, (row) => tableRow(row, columns));
		this.element = h(
			"main",
			{ class: "list" },
			h("h1", {}, headline(report)),
			h(
				"ul",
				{ class: "facts" },
				...runFacts(report).map((fact) => h("li", {}, visible(fact))),
			),
			figures(report, all),
			skyline(all, scale),
			leftToInterpreter(report),
			this.form.element,
			this.table,
			this.none,
			notForHere(report),
		);
	}

	get search(): HTMLInputElement {
		return this.form.search;
	}

	/** Shows what a filter lets through. */
	show(filter: Filter): void {
		const isSame = this.filter === filter && this.shown.length > 0;
		this.filter = filter;
		this.form.fill(filter);
		if (!isSame) this.shown = this.inOrder(filter).filter(matcher(filter));
		this.form.say(this.shown.length, this.all.length, isFiltering(filter));
		this.none.hidden = this.shown.length > 0;
		this.table.hidden = this.shown.length === 0;
		this.table.setAttribute("aria-rowcount", String(this.shown.length + 1));
		for (const [{ sort }, header] of this.headers) {
			const order = filter.descending ? "descending" : "ascending";
			if (sort !== undefined && sort === filter.sort)
				header.setAttribute("aria-sort", order);
			else header.removeAttribute("aria-sort");
		}
		this.rows.show(this.shown);
	}

	/** All of them; sorted anew only when the order is another one. */
	private inOrder({ sort, descending }: Filter): readonly Row[] {
		const order = `${sort} ${descending}`;
		if (order !== this.order) this.ordered = sorted(this.all, sort, descending);
		this.order = order;
		return this.ordered;
	}

	/** Gives the row of a test the keyboard's attention. */
	focus(index: number): void {
		this.rows.reveal(index)?.querySelector("a")?.focus({ preventScroll: true });
	}

	private header(column: Column): HTMLTableCellElement {
		const { key, title, sort, about } = column;
		return h(
			"th",
			{ scope: "col", class: key, title: about },
			sort === undefined
				? title
				: h(
						"button",
						{ type: "button", onclick: () => this.onFilter(this.by(column)) },
						title,
					),
		);
	}

	/** One direction, the other one, then what is wrong first again. */
	private by({ sort, largestFirst = false }: Column): Filter {
		const { filter } = this;
		if (sort === undefined) return filter;
		if (filter.sort !== sort)
			return { ...filter, sort, descending: largestFirst };
		return filter.descending === largestFirst
			? { ...filter, descending: !largestFirst }
			: { ...filter, sort: "standing", descending: false };
	}
}

function tableRow(row: Row, columns: readonly Column[]): HTMLTableRowElement {
	return h(
		"tr",
		{ class: row.standing },
		...columns.map(({ key, cell }) =>
			key === "name"
				? h("th", { scope: "row", class: key }, cell(row))
				: h("td", { class: key }, cell(row)),
		),
	);
}

/** Tests that are not for this platform. */
function notForHere({ suite }: Report): HTMLElement | undefined {
	if (suite.skipped.length === 0) return undefined;
	return h(
		"details",
		{ class: "skipped" },
		h("summary", {}, `Not for this platform: ${suite.skipped.length}`),
		h(
			"ul",
			{},
			...suite.skipped.map(({ name, reason }) =>
				h("li", {}, h("code", {}, name), ` ${reason}`),
			),
		),
	);
}
