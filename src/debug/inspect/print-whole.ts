/** A whole term on lines, for people. */
import { prettyText } from "../../harness/report/print-term.ts";
import { printValue } from "./values/print.ts";
import type { Value } from "./values/value.ts";

const WIDTH = 80;
/** Characters beyond which a term is cut. */
const MOST = 4_000_000;

export function printWhole(value: Value): string {
	return prettyText(printValue(value, MOST), WIDTH);
}
