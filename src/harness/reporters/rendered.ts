/** Reporters that write when all is over, and need no more than the report: they can render one made earlier, too. */
import type { Report } from "../report/model.ts";
import type { ReporterKind } from "../reporter.ts";

/** The whole text of a report in some format. */
export type Render = (report: Report) => string;

export interface RenderedKind extends ReporterKind {
	readonly render: Render;
}

export function rendered(about: string, render: Render): RenderedKind {
	return {
		about,
		writes: true,
		render,
		create: (output) => ({
			onRunEnd: ({ report }) => output.write(render(report())),
		}),
	};
}
