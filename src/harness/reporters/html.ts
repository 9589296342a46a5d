/** The report of a suite's run for people, as a page. */
import { htmlReport } from "../report/html/document.ts";
import { rendered } from "./rendered.ts";

export const html = rendered("everything, as a page to read", htmlReport);
