/** Reads a report that was written earlier, and checks it by its JSON Schema. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import { packageFolder } from "../../../atomvm/cache.ts";
import { AvmjitError } from "../../errors.ts";
import { type Report, SCHEMA } from "./model.ts";

/** The schema's file, which the package ships. */
export const SCHEMA_FILE = join(
	packageFolder(),
	"src/harness/report/report.schema.json",
);

const AGAIN = "write it anew with `avmjit test-erlang --json FILE`";

/** @throws AvmjitError `file`, saying what the file is instead */
export function readReport(file: string): Report {
	const report = parsed(file);
	const is = whatItIs(report);
	if (is !== undefined) throw new AvmjitError("file", file, is, AGAIN);
	const problem = reportProblem(report);
	if (problem !== undefined)
		throw new AvmjitError(
			"file",
			file,
			`is no report of schema ${SCHEMA}: ${problem}`,
			AGAIN,
		);
	return report as Report;
}

let validate: ReturnType<Ajv2020["compile"]> | undefined;

/** What is wrong with a report, in words; undefined when it is one. */
export function reportProblem(report: unknown): string | undefined {
	validate ??= new Ajv2020().compile(
		JSON.parse(readFileSync(SCHEMA_FILE, "utf8")) as object,
	);
	if (validate(report)) return undefined;
	const [error] = validate.errors ?? [];
	return error === undefined ? "it is not as it must be" : words(error);
}

function words({ instancePath, message, params }: ErrorObject): string {
	const where = instancePath === "" ? "at the top" : `at ${instancePath}`;
	const what =
		params.allowedValues ?? params.allowedValue ?? params.additionalProperty;
	const about = what === undefined ? "" : ` (${[what].flat().join(", ")})`;
	return `${where} it ${message}${about}`;
}

function parsed(file: string): unknown {
	let text: string;
	try {
		text = readFileSync(file, "utf8");
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException;
		throw new AvmjitError("file", file, `cannot be read (${code})`);
	}
	try {
		return JSON.parse(text) as unknown;
	} catch {
		throw new AvmjitError("file", file, "is not JSON", AGAIN);
	}
}

/** Of what is no report of this schema, but can be told; undefined for the rest. */
function whatItIs(value: unknown): string | undefined {
	if (typeof value !== "object" || value === null || !("schema" in value))
		return "is no report of test-erlang: it has no schema";
	const { schema } = value;
	if (schema === SCHEMA) return undefined;
	if ("programs" in value)
		return "is a report of bench or fuzz, not of test-erlang";
	if ("runs" in value) return "is a result of bisect, not of test-erlang";
	if (schema === 1 && "tests" in value && Array.isArray(value.tests))
		return "is a report of schema 1, of an earlier version";
	return `has schema ${JSON.stringify(schema)}, known is ${SCHEMA}`;
}
