/** A command line, and a button that copies it. */
import { h } from "./dom.ts";

export function commandLine(text: string): HTMLElement {
	const button = h("button", { type: "button", class: "copy" }, "Copy");
	const said = h("span", { class: "hidden", role: "status" });
	button.addEventListener("click", async () => {
		const isCopied = await copy(text);
		button.textContent = isCopied ? "Copied" : "Not allowed";
		said.textContent = button.textContent;
		setTimeout(() => {
			button.textContent = "Copy";
			said.textContent = "";
		}, 1500);
	});
	return h(
		"div",
		{ class: "command" },
		h("code", { tabindex: 0 }, text),
		button,
		said,
	);
}

/** Older ways, too: some browsers keep the clipboard from pages that are files. */
async function copy(text: string): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		const field = h("textarea", { class: "hidden", "aria-hidden": "true" });
		field.value = text;
		document.body.append(field);
		field.select();
		const isCopied = document.execCommand("copy");
		field.remove();
		return isCopied;
	}
}
