/** What `avmjit prepare --explain` says of an AtomVM.wasm, for people and for programs. */
import type { BuildFacts } from "../../atomvm/facts.ts";
import { FEATURES, type LeftOut } from "../../atomvm/features.ts";
import type { Explanation } from "../../atomvm/manifest.ts";
import type { Finding } from "../../atomvm/needs.ts";
import { firstRelease } from "../beam/releases.ts";
import type { AvmjitError } from "../errors.ts";

/** All there is to say; what could not be read is left out. */
export interface BuildExplanation {
	/** The file, as the user wrote it, or its place in the npm package. */
	readonly file: string;
	readonly facts?: BuildFacts;
	readonly findings?: readonly Finding[];
	readonly leftOut?: readonly LeftOut[];
	readonly refusal?: AvmjitError;
	/** What each pass did; none when the build was refused. */
	readonly passes?: readonly Explanation[];
}

/** A heading, and the lines below it. */
export type Paragraph = readonly [heading: string, lines: readonly string[]];

export function explainBuild(about: BuildExplanation): readonly Paragraph[] {
	const { facts, findings, leftOut = [], passes = [] } = about;
	return [
		...(facts ? [["what it is", factLines(facts)] as const] : []),
		...(findings
			? [["what is looked for", findingLines(findings)] as const]
			: []),
		...(leftOut.length > 0
			? [["what it goes without", leftOutLines(leftOut)] as const]
			: []),
		...passes.map(({ pass, notes }) => [`pass ${pass}`, notes] as const),
	];
}

/** The same for programs. */
export function explanationJson(about: BuildExplanation): string {
	const { file, facts, findings, leftOut, refusal, passes } = about;
	const { where, what, hint } = refusal ?? {};
	const document = {
		schema: 1,
		file,
		accepted: refusal === undefined,
		...(refusal && { refusal: { where, what, hint } }),
		facts,
		findings,
		leftOut,
		passes,
	};
	return JSON.stringify(document, undefined, "\t");
}

function factLines(facts: BuildFacts): string[] {
	const { memory, newestInstruction } = facts;
	const rows: (readonly [string, string | undefined])[] = [
		["AtomVM", facts.version ?? "of a version that the binary does not say"],
		["size", `${megabytes(facts.size)}, ${facts.functions} functions`],
		["compiled by", facts.compilers.join(", ") || undefined],
		["memory", memory && memoryText(memory)],
		["schedulers", facts.smp ? "any number (SMP)" : "one (no SMP)"],
		["options", facts.options.join(", ") || "none that can be told"],
		["BIFs and NIFs", `${facts.bifs} and ${facts.nifs}`],
		[
			"instructions",
			newestInstruction === undefined
				? undefined
				: `up to number ${newestInstruction}, of OTP ${firstRelease(newestInstruction)}`,
		],
		["sections", sectionText(facts.sections)],
	];
	const width = Math.max(...rows.map(([name]) => name.length));
	return rows.flatMap(([name, text]) =>
		text === undefined ? [] : [`${name.padEnd(width)}  ${text}`],
	);
}

function memoryText(memory: NonNullable<BuildFacts["memory"]>): string {
	const { initial, maximum, shared, imported } = memory;
	const pages =
		maximum === undefined ? `${initial} or more` : `${initial} to ${maximum}`;
	return `${pages} pages of 64 KiB, ${shared ? "shared" : "not shared"}, ${imported ? "imported" : "its own"}`;
}

function sectionText(sections: BuildFacts["sections"]): string {
	const texts = Object.entries(sections).map(
		([name, size]) => `${name} ${megabytes(size)}`,
	);
	return texts.join(", ") || "no names and no debugging information";
}

const megabytes = (bytes: number): string =>
	bytes < 2 ** 20
		? `${Math.ceil(bytes / 1024)} KB`
		: `${(bytes / 2 ** 20).toFixed(1)} MB`;

const PLURAL: Readonly<Record<Finding["kind"], string>> = {
	function: "functions",
	struct: "structs",
	field: "fields",
	constant: "constants",
};

const STATES: Readonly<Record<Finding["state"], string>> = {
	found: "there",
	missing: "missing",
	changed: "not as in AtomVM's sources",
	inlined: "inlined",
};

/** A line for each part of this package that looks for something, and one for each thing that is not as it must be. */
function findingLines(findings: readonly Finding[]): string[] {
	const groups = new Map<string, Finding[]>();
	for (const finding of findings) {
		const key = `${finding.by}: ${PLURAL[finding.kind]}`;
		const group = groups.get(key);
		if (group) group.push(finding);
		else groups.set(key, [finding]);
	}
	return [...groups].flatMap(([key, group]) => {
		const lacking = group.filter(({ state }) => state !== "found");
		const found = group.length - lacking.length;
		return [
			`${key}: ${found} of ${group.length}`,
			...lacking.map(
				({ name, state, why, feature }) =>
					`  ${name} is ${STATES[state]}: ${why}${feature ? "; it goes without" : ""}`,
			),
		];
	});
}

function leftOutLines(leftOut: readonly LeftOut[]): string[] {
	return leftOut.map(
		({ feature, because }) => `${FEATURES[feature]} (${because})`,
	);
}
