// From what V8 counted, in any number of processes and threads, to coverage of the lines of the sources.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { mergeProcessCovs } from "@bcoe/v8-coverage";
import { parse } from "acorn";
import { convert } from "ast-v8-to-istanbul";
import libCoverage from "istanbul-lib-coverage";

/** Reports that are merged at a time: each is some megabytes. */
const BATCH = 20;

/**
 * Adds the reports in a folder (NODE_V8_COVERAGE) to those before.
 * @param isOfInterest of a file's URL
 */
export function addReports(before, folder, isOfInterest) {
	const names = readdirSync(folder);
	let merged = before;
	for (let i = 0; i < names.length; i += BATCH) {
		const some = names
			.slice(i, i + BATCH)
			.flatMap((name) => readReport(join(folder, name)))
			.filter(({ url }) => isOfInterest(url));
		merged = mergeProcessCovs([
			{ result: merged },
			...some.map((script) => ({ result: [script] })),
		]).result;
	}
	return merged;
}

/** Nothing of a process that was killed while it wrote. */
function readReport(file) {
	try {
		return JSON.parse(readFileSync(file, "utf8")).result;
	} catch {
		return [];
	}
}

/** @param scripts what V8 counted @param files paths of all built files, those that nothing loaded included */
export async function sourceCoverage(scripts, files) {
	const byUrl = new Map(scripts.map((script) => [script.url, script]));
	const map = libCoverage.createCoverageMap();
	for (const file of files) {
		const code = readFileSync(file, "utf8");
		const url = pathToFileURL(file).href;
		map.merge(
			await convert({
				ast: parse(code, { ecmaVersion: "latest", sourceType: "module" }),
				code,
				sourceMap: JSON.parse(readFileSync(`${file}.map`, "utf8")),
				coverage: byUrl.get(url) ?? neverLoaded(url, code),
			}),
		);
	}
	return map;
}

function neverLoaded(url, code) {
	const range = { startOffset: 0, endOffset: code.length, count: 0 };
	return {
		url,
		functions: [{ functionName: "", ranges: [range], isBlockCoverage: true }],
	};
}
