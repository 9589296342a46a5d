/** The report's page: reads the data that stands in it, and shows what its address asks for. */
import type { Report } from "../../model.ts";
import { h } from "./dom.ts";
import { type Filter, formatFilter } from "./filters.ts";
import { visible } from "./format.ts";
import { type Key, keysDialog, listenToKeys } from "./keyboard.ts";
import { ListPage } from "./list-page.ts";
import { addressable, listAddress, parseRoute, testAddress } from "./route.ts";
import { rowsOf } from "./rows.ts";
import { testPage } from "./test-page.ts";
import { restoreTheme, themeButton, toggleTheme } from "./theme.ts";

restoreTheme();
const data = document.getElementById("report")?.textContent ?? "";
const report = JSON.parse(data) as Report;
const rows = rowsOf(report);
const byAddress = new Map(rows.map((row) => [addressable(row.test.name), row]));
const list = new ListPage(report, rows, choose);

/** The page of a test, when one is shown. */
let shownTest:
	| { readonly name: string; readonly element: HTMLElement }
	| undefined;
/** Where in the list the keyboard is. */
let at = -1;
/** How far the list was scrolled when a test was opened. */
let scrolled = 0;

const KEYS: readonly Key[] = [
	{ key: "/", about: "search by name", press: search },
	{ key: "j", about: "next test", press: () => step(1) },
	{ key: "k", about: "previous test", press: () => step(-1) },
	{ key: "Enter", about: "open the test" },
	{
		key: "Escape",
		about: "back to the list; clear the search",
		always: true,
		press: back,
	},
	{ key: "t", about: "light or dark", press: toggleTheme },
	{ key: "?", about: "these keys", press: () => keys.showModal() },
];
const keys = keysDialog(KEYS);

document.body.append(
	h(
		"header",
		{ class: "masthead" },
		h("a", { href: "#/", class: "mark" }, "avmjit"),
		h("span", { class: "suite" }, visible(report.suite.name)),
		themeButton(),
		h(
			"button",
			{ type: "button", class: "plain", onclick: () => keys.showModal() },
			"Keys",
			h("kbd", {}, "?"),
		),
	),
	list.element,
	keys,
);
listenToKeys(KEYS);
addEventListener("hashchange", show);
show();
performance.mark("avmjit-shown");

function show(): void {
	const route = parseRoute(location.hash);
	if (route.page === "list") showList(route.filter);
	else showTest(route.name);
}

function showList(filter: Filter): void {
	const before = shownTest;
	shownTest?.element.remove();
	shownTest = undefined;
	list.element.hidden = false;
	document.title = `${visible(report.suite.name)}: side by side`;
	const isSame = formatFilter(filter) === formatFilter(list.filter);
	list.show(isSame ? list.filter : filter);
	if (before === undefined) return;
	scrollTo(0, scrolled);
	at = list.shown.findIndex(
		({ test }) => addressable(test.name) === before.name,
	);
	list.focus(at);
}

function showTest(name: string): void {
	if (shownTest === undefined) scrolled = scrollY;
	shownTest?.element.remove();
	list.element.hidden = true;
	if (list.shown.length === 0) list.show(list.filter);
	const row = byAddress.get(name);
	const place = row ? list.shown.indexOf(row) : -1;
	const [before, after] = [list.shown[place - 1], list.shown[place + 1]];
	const element = row
		? testPage(row, {
				list: listAddress(list.filter),
				...(place >= 0 && before && { before }),
				...(place >= 0 && after && { after }),
			})
		: noSuchTest(name);
	shownTest = { name, element };
	document.title = `${visible(name)}: side by side`;
	list.element.after(element);
	scrollTo(0, 0);
	element.querySelector("h1")?.focus({ preventScroll: true });
}

function noSuchTest(name: string): HTMLElement {
	return h(
		"main",
		{ class: "test" },
		h("h1", { tabindex: -1 }, "No such test"),
		h("p", {}, `The report has no test ${visible(name)}.`),
		h("p", {}, h("a", { href: "#/" }, "All tests")),
	);
}

/** What the person reading chose stands in the address, without a step of the history for each letter typed. */
function choose(filter: Filter): void {
	at = -1;
	history.replaceState(null, "", listAddress(filter));
	list.show(filter);
}

function search(): void {
	if (shownTest !== undefined) location.hash = listAddress(list.filter);
	show();
	list.search.focus();
	list.search.select();
}

function step(by: 1 | -1): void {
	if (shownTest === undefined) {
		at = Math.min(Math.max(at + by, 0), list.shown.length - 1);
		list.focus(at);
		return;
	}
	const { name } = shownTest;
	const place = list.shown.findIndex(
		({ test }) => addressable(test.name) === name,
	);
	const row = list.shown[place + by];
	if (place >= 0 && row) location.replace(testAddress(row.test.name));
}

function back(): void {
	if (keys.open) keys.close();
	else if (shownTest !== undefined) location.hash = listAddress(list.filter);
	else if (list.search.value !== "") choose({ ...list.filter, name: "" });
	else (document.activeElement as HTMLElement | null)?.blur();
}
