/** In what two programs differ that were stopped at the same breakpoint, or ought to have been. */
import { normalise } from "../../../harness/normalise.ts";
import { pidText } from "../../process-id.ts";
import { codePlaceText } from "../places.ts";
import { endedText } from "../stop-text.ts";
import type { Snapshot } from "./snapshot.ts";

export interface Difference {
	/** A variable's or a register's name, or what else it is. */
	readonly of: string;
	readonly isTerm: boolean;
	/** "" where there is nothing. */
	readonly emulated: string;
	readonly jit: string;
}

/** Empty: the same. Where they halted is looked at first; elsewhere than in one place no values are compared. */
export function differencesOf(emulated: Snapshot, jit: Snapshot): Difference[] {
	const where = [emulated, jit].map(haltText) as [string, string];
	if (key(emulated) !== key(jit))
		return [
			{ of: "halted", isTerm: false, emulated: where[0], jit: where[1] },
			...ofOutput(emulated, jit),
		];
	return [
		...ofHalts(emulated, jit),
		...ofTexts(
			"depth of the stack",
			String(emulated.depth),
			String(jit.depth),
			false,
		),
		...ofValues(emulated.values, jit.values),
		...ofLists("message", 1, emulated.messages, jit.messages, true),
		...ofLists("frame", 0, emulated.stack, jit.stack, false),
		...ofOutput(emulated, jit),
	];
}

/** Where it is: what must be the same for the rest to be comparable. */
function key({ halt }: Snapshot): string {
	if (halt.kind === "ended") return `ended ${halt.outcome.kind}`;
	const { module, offset } = halt.place;
	return `${halt.reason} ${module} ${offset}`;
}

/** Where it is, in words. */
export function haltText({ halt }: Snapshot): string {
	if (halt.kind === "ended") return endedText(halt.outcome);
	const { line, offset } = halt.place;
	const exact = line === undefined ? "" : `, offset ${offset}`;
	return `${halt.reason}: ${codePlaceText(halt.place)}${exact}`;
}

/** Outcomes, exceptions, and which process it is. */
function ofHalts(
	{ halt: one }: Snapshot,
	{ halt: other }: Snapshot,
): Difference[] {
	if (one.kind === "ended" || other.kind === "ended") {
		if (one.kind !== "ended" || other.kind !== "ended") return [];
		return [
			...ofTexts(one.outcome.kind, one.outcome.text, other.outcome.text, true),
			...ofTexts(
				"exit status",
				String(one.outcome.exitStatus ?? ""),
				String(other.outcome.exitStatus ?? ""),
				false,
			),
		];
	}
	return [
		...ofTexts("exception", one.text, other.text, false),
		// Numbers of processes follow from the order in which they were made: the same, unless whose turn it is differs.
		...(one.process === other.process
			? []
			: [
					{
						of: "process",
						isTerm: false,
						emulated: pidText(one.process),
						jit: pidText(other.process),
					},
				]),
	];
}

function ofTexts(
	of: string,
	emulated: string,
	jit: string,
	isTerm: boolean,
): Difference[] {
	return normalise(emulated) === normalise(jit)
		? []
		: [{ of, isTerm, emulated, jit }];
}

function ofValues(
	emulated: Snapshot["values"],
	jit: Snapshot["values"],
): Difference[] {
	const names = new Set([...emulated.keys(), ...jit.keys()]);
	return [...names].flatMap((name) =>
		ofTexts(name, emulated.get(name) ?? "", jit.get(name) ?? "", true),
	);
}

/** The first item that differs, and how many there are. @param first number of the first one */
function ofLists(
	of: string,
	first: number,
	emulated: readonly string[],
	jit: readonly string[],
	isTerm: boolean,
): Difference[] {
	const longer = Math.max(emulated.length, jit.length);
	for (let i = 0; i < longer; i++) {
		const [one = "", other = ""] = [emulated[i], jit[i]];
		const found = ofTexts(`${of} ${first + i}`, one, other, isTerm);
		if (found.length === 0) continue;
		return emulated.length === jit.length
			? found
			: [
					...ofTexts(
						`${of}s`,
						String(emulated.length),
						String(jit.length),
						false,
					),
					...found,
				];
	}
	return [];
}

/** From the first line on that differs. */
function ofOutput(emulated: Snapshot, jit: Snapshot): Difference[] {
	const [one, other] = [emulated, jit].map(({ output }) =>
		output.split("\n"),
	) as [string[], string[]];
	return ofLists("output line", 1, one, other, false).filter(
		({ of }) => of !== "output lines",
	);
}
