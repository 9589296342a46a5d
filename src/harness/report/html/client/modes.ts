/** The modes of a test, in the order they are shown. */
import type { Mode } from "../../../test-case.ts";
import type { ModeReport, TestReport } from "../../model.ts";
import { verdict } from "./columns.ts";
import { h } from "./dom.ts";
import { milliseconds } from "./format.ts";
import { MODE_NAMES } from "./words.ts";

const ORDER: readonly Mode[] = ["emulated", "jit"];

export function entries(
	modes: TestReport["modes"],
): (readonly [Mode, ModeReport])[] {
	return ORDER.flatMap((mode) => {
		const result = modes[mode];
		return result ? [[mode, result] as const] : [];
	});
}

export function modeHeading(mode: Mode, result: ModeReport): HTMLElement {
	return h(
		"h2",
		{},
		MODE_NAMES[mode],
		verdict(result.verdict),
		h("span", { class: "time" }, milliseconds(result.ms)),
	);
}
