/** Names that variables have in the source, at places of a module's code. */
import { argumentNames, type ClauseNames } from "./argument-names.ts";
import type { BeamModule, FunctionName } from "./beam-file.ts";
import { debugTable, type VariablePlace } from "./debug-table.ts";
import { decodeCode, type Instruction } from "./decode.ts";
import { type Known, variableFlow } from "./variable-flow.ts";

export interface NamedVariable {
	readonly name: string;
	readonly where: VariablePlace;
}

export class VariableNames {
	private readonly clauses: ReadonlyMap<string, readonly ClauseNames[]>;
	/** By `name/arity`: what the debug table calls arguments, for modules that have no more than that. */
	private readonly told = new Map<string, Set<string>[]>();
	private readonly known = new Map<number, Placed>();

	/** Damaged code or chunks are as those that are not there: no names. */
	constructor(private readonly beam: BeamModule) {
		this.clauses = argumentNames(beam);
		const table = debugTable(beam);
		for (const { name, instructions } of functionsOf(beam)) {
			const told = Array.from({ length: name.arity }, () => new Set<string>());
			const flow = variableFlow(
				instructions,
				name.arity,
				table,
				(argument, called) => told[argument]?.add(called),
			);
			this.told.set(keyOf(name.function, name.arity), told);
			for (const [i, { offset }] of instructions.entries()) {
				const known = flow[i];
				if (known !== undefined) this.known.set(offset, { name, known });
			}
		}
	}

	/**
	 * What is valid when the instruction that begins at an offset is about to be executed, each name once, by names.
	 * Nothing where no instruction begins.
	 */
	at(offset: number): readonly NamedVariable[] {
		const placed = this.known.get(offset);
		if (placed === undefined) return [];
		const { registers, literals } = placed.known;
		const found = new Map<string, VariablePlace>();
		for (const [name, literal] of literals) found.set(name, { literal });
		for (const [key, held] of registers) {
			const name =
				typeof held === "string" ? held : this.argument(placed, held);
			if (name === undefined) continue;
			const n = Number(key.slice(1));
			// A y register outlives the calls to come.
			if (key.startsWith("y")) found.set(name, { y: n });
			else if (!found.has(name)) found.set(name, { x: n });
		}
		return [...found]
			.map(([name, where]) => ({ name, where }))
			.sort((a, b) => (a.name < b.name ? -1 : 1));
	}

	/**
	 * Of each argument, the name that all clauses which give it one agree on.
	 * @returns one for each argument
	 */
	argumentsOf(name: string, arity: number): readonly (string | undefined)[] {
		const key = keyOf(name, arity);
		const clauses = this.clauses.get(key) ?? [];
		const told = this.told.get(key) ?? [];
		return Array.from({ length: arity }, (_, n) => {
			const names = new Set(
				clauses.map(({ names }) => names[n]).filter((one) => one !== undefined),
			);
			const [first, ...others] = clauses.length > 0 ? names : (told[n] ?? []);
			return others.length === 0 ? first : undefined;
		});
	}

	/** By the clause that the place is in, where its line tells. */
	private argument({ name, known }: Placed, n: number): string | undefined {
		const clauses = this.clauses.get(keyOf(name.function, name.arity)) ?? [];
		const { file, line } = this.beam.lines.lines[known.line] ?? NOWHERE;
		// A compiler that was given a path has it as a file of its own.
		const path = file === 0 ? "" : this.beam.lines.files[file - 1];
		const isOwn =
			file === 0 || path?.split(/[/\\]/).at(-1) === `${this.beam.name}.erl`;
		const last = isOwn || clauses.length === 1 ? line : 0;
		const clause =
			last === 0
				? undefined
				: clauses.findLast((one) => (one.line ?? Infinity) <= last);
		if (clause !== undefined) return clause.names[n];
		return this.argumentsOf(name.function, name.arity)[n];
	}
}

interface Placed {
	readonly name: FunctionName;
	readonly known: Known;
}

function keyOf(name: string, arity: number): string {
	return `${name}/${arity}`;
}

const NOWHERE = { file: 0, line: 0 };

function functionsOf(
	beam: BeamModule,
): { name: FunctionName; instructions: Instruction[] }[] {
	const found: { name: FunctionName; instructions: Instruction[] }[] = [];
	for (const instruction of decoded(beam)) {
		const { op, args } = instruction;
		if (op.name === "func_info") {
			const [, name, arity] = args;
			found.push({
				name: {
					function: beam.atoms[(name?.value ?? 0) - 1] ?? "",
					arity: arity?.value ?? 0,
				},
				instructions: [],
			});
		}
		found.at(-1)?.instructions.push(instruction);
	}
	return found;
}

function decoded(beam: BeamModule): Instruction[] {
	try {
		return decodeCode(beam);
	} catch {
		return [];
	}
}
