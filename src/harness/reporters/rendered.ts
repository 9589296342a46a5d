/** Reporters that can render a report that was made earlier, too. */
import type { Look } from "../report/columns.ts";
import type { Report } from "../report/model.ts";
import type { ReporterKind } from "../reporter.ts";

/** The whole text of a report in some format. */
export type Render = (report: Report, look: Look) => string;

export interface RenderedKind extends ReporterKind {
	readonly render: Render;
}

/** What writes when all is over, and needs no more than the report. */
export function rendered(about: string, render: Render): RenderedKind {
	return {
		about,
		writes: true,
		render,
		create: (output) => ({
			onRunEnd: ({ report }) => output.write(render(report(), output)),
		}),
	};
}
