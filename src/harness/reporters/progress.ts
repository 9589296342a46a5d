/** How far the run is, in the line of status. */
import type { Reporter, ReporterKind, ReportOutput } from "../reporter.ts";

export const progress: ReporterKind = {
	about: "how far the run is, in one line",
	writes: false,
	create(output: ReportOutput): Reporter {
		let total = 0;
		let done = 0;
		return {
			onProgress: (step, share) => output.status(step, share),
			onRunStart: ({ suite }) => {
				total = suite.tests.length;
				output.status("running tests", 0);
			},
			onTestEnd: () => output.status("running tests", ++done / total),
			onRunEnd: () => output.status(),
		};
	},
};
