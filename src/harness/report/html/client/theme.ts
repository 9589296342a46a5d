/** Light or dark: as the system has it, until the person reading chooses. */
import { h } from "./dom.ts";

const KEY = "avmjit-report-theme";

type Theme = "light" | "dark";

/** Applies what was chosen before. */
export function restoreTheme(): void {
	const theme = stored();
	if (theme !== null) document.documentElement.dataset.theme = theme;
}

export function toggleTheme(): void {
	const theme: Theme = isDark() ? "light" : "dark";
	document.documentElement.dataset.theme = theme;
	try {
		localStorage.setItem(KEY, theme);
	} catch {
		// Pages may be forbidden to keep anything: then it is for this time only.
	}
}

export function themeButton(): HTMLButtonElement {
	return h(
		"button",
		{ type: "button", class: "plain", onclick: toggleTheme, title: "t" },
		"Light or dark",
	);
}

function isDark(): boolean {
	const { theme } = document.documentElement.dataset;
	if (theme !== undefined) return theme === "dark";
	return matchMedia("(prefers-color-scheme: dark)").matches;
}

function stored(): Theme | null {
	try {
		const theme = localStorage.getItem(KEY);
		return theme === "light" || theme === "dark" ? theme : null;
	} catch {
		return null;
	}
}
