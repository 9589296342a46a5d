/** Expected, emulated and JIT beside each other. */
import type { TestReport } from "../../model.ts";
import { h } from "./dom.ts";
import { visible } from "./format.ts";
import { entries, modeHeading } from "./test-page.ts";

export function valueColumns({ expected, modes }: TestReport): HTMLElement {
	return h(
		"div",
		{ class: "values" },
		h("section", {}, h("h2", {}, "Expected"), h("pre", {}, visible(expected))),
		...entries(modes).map(([mode, result]) =>
			h(
				"section",
				{},
				modeHeading(mode, result),
				h("pre", {}, visible(result.value)),
			),
		),
	);
}
