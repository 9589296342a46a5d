/** What stands above what a mode came to. */
import type { Mode } from "../../../test-case.ts";
import type { ModeReport } from "../../model.ts";
import { milliseconds } from "../../quantities.ts";
import { verdict } from "./columns.ts";
import { h } from "./dom.ts";
import { MODE_NAMES } from "./words.ts";

export function modeHeading(mode: Mode, result: ModeReport): HTMLElement {
	return h(
		"h2",
		{},
		MODE_NAMES[mode],
		verdict(result.verdict),
		h("span", { class: "time" }, milliseconds(result.ms)),
	);
}
