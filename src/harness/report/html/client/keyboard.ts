/** What keys do, and the table of them. */
import { h, isEditing } from "./dom.ts";

export interface Key {
	readonly key: string;
	readonly about: string;
	/** Also while text is typed. */
	readonly always?: boolean;
	/** Absent for what the browser does by itself. */
	readonly press?: () => void;
}

/** Listens to keys from now on. */
export function listenToKeys(keys: readonly Key[]): void {
	addEventListener("keydown", (event) => {
		if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing)
			return;
		const key = keys.find((one) => one.key === event.key);
		if (key?.press === undefined) return;
		if (!key.always && isEditing(event.target)) return;
		event.preventDefault();
		key.press();
	});
}

export function keysDialog(keys: readonly Key[]): HTMLDialogElement {
	const dialog = h(
		"dialog",
		{ class: "keys", "aria-labelledby": "keys-title" },
		h("h2", { id: "keys-title" }, "Keys"),
		h(
			"dl",
			{},
			...keys.map(({ key, about }) =>
				h(
					"div",
					{},
					h("dt", {}, h("kbd", {}, nameOf(key))),
					h("dd", {}, about),
				),
			),
		),
	);
	dialog.append(
		h(
			"button",
			{ type: "button", class: "plain", onclick: () => dialog.close() },
			"Close",
		),
	);
	return dialog;
}

function nameOf(key: string): string {
	return key === "Escape" ? "Esc" : key;
}
