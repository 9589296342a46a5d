/** Variables and registers as lines, and which of them have changed. */
import pc from "picocolors";
import type { FrameAt, Scope, Variable } from "../protocol.ts";
import type { Program } from "./program.ts";
import { cutLine } from "./source-text.ts";

/** What no expression can name. */
const NOT_OF_FRAME: readonly string[] = ["Exception", "Mailbox", "Dictionary"];

/** Variables and registers. */
export function frameScopes(scopes: readonly Scope[]): readonly Scope[] {
	return scopes.filter(({ name }) => !NOT_OF_FRAME.includes(name));
}

export function scopeNamed(
	scopes: readonly Scope[],
	name: string,
): readonly Variable[] {
	return scopes.find((scope) => scope.name === name)?.variables ?? [];
}

/** By name where the module has them, else registers. */
function bestValues(scopes: readonly Scope[]): readonly Variable[] {
	const named = scopeNamed(scopes, "Variables");
	if (named.length > 0) return named;
	return frameScopes(scopes).flatMap(({ variables }) => variables);
}

export function valueLines(
	variables: readonly Variable[],
	width: number,
): string[] {
	const longest = Math.max(...variables.map(({ name }) => name.length), 0);
	return variables.map(({ name, value }) => {
		const head = `${name.padEnd(longest)} = `;
		return `${pc.cyan(head)}${cutLine(oneLine(value), width - head.length)}`;
	});
}

function oneLine(text: string): string {
	return text.replaceAll(/\s*\n\s*/g, " ");
}

/** Remembers the values of the last stop in each function of each process, to say what is new. */
export class ChangedValues {
	private readonly before = new Map<string, ReadonlyMap<string, string>>();

	/** `N = 29 (was 30)`, of what has changed since, or all where it was not stopped in before. */
	async lines(
		program: Program,
		at: FrameAt,
		functionName: string,
		width: number,
		most: number,
	): Promise<string[]> {
		const values = bestValues(await program.ask("scopes", at));
		const key = `${at.process} ${functionName}`;
		const before = this.before.get(key);
		this.before.set(
			key,
			new Map(values.map(({ name, value }) => [name, value])),
		);
		const isNew = values.filter(
			({ name, value }) => before?.get(name) !== value,
		);
		const shown = isNew.slice(0, most).map((variable) => {
			const old = before?.get(variable.name);
			const was =
				old === undefined ? "" : `  (was ${cutLine(oneLine(old), 20)})`;
			const [line = ""] = valueLines([variable], width - was.length);
			return line + pc.dim(was);
		});
		const more = isNew.length - most;
		return more > 0
			? [...shown, pc.dim(`… ${more} more; \`vars\` or \`regs\` show all`)]
			: shown;
	}
}
