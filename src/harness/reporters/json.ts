/** The report of a suite's run for programs: all of the model (report/model.ts), as report.schema.json says. */
import { rendered } from "./rendered.ts";

export const json = rendered(
	"everything, for programs",
	(report) => `${JSON.stringify(report, undefined, "\t")}\n`,
);
