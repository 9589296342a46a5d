/** Texts of a report without colours, for formats that have none. */
import pc from "picocolors";
import type { Look } from "../report/columns.ts";
import type { Report, TestReport } from "../report/model.ts";
import { detailLines } from "../report/test-lines.ts";

const PLAIN: Look = { colours: pc.createColors(false), width: 120 };

/** What is to be said of a test that failed. */
export function plainDetails(test: TestReport, _report: Report): string {
	return detailLines(test, PLAIN)
		.map((line) => line.replace(/^ {4}/, ""))
		.join("\n");
}
