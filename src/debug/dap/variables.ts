/** Scopes, variables, and expressions. */
import type { DebugProtocol } from "@vscode/debugprotocol";
import type { FrameAt, Scope, Variable } from "../protocol.ts";
import type { DebugSession } from "../session.ts";
import { type PlainVariable, processVariables } from "./process-view.ts";
import type { StoppedState } from "./stopped-state.ts";

/** Scopes that are told from others by more than their name. */
const HINTS: Readonly<Record<string, "locals" | "registers">> = {
	Variables: "locals",
	"x registers": "registers",
};
/** Scopes of which only a page is asked for at a time. */
const LONG = ["Mailbox"];

export class Variables {
	constructor(
		private readonly session: DebugSession,
		private readonly state: StoppedState,
	) {}

	async scopes(frameId: number): Promise<DebugProtocol.Scope[]> {
		const frame = this.state.frame(frameId);
		const [scopes, processes] = await Promise.all([
			this.session.request("scopes", frame),
			this.state.processes(),
		]);
		const process = processes.find(({ id }) => id === frame.process);
		const plain = process === undefined ? [] : processVariables(process);
		return [
			...scopes.map((scope) => this.scope(scope)),
			...(plain.length === 0
				? []
				: [
						{
							name: "Process",
							variablesReference: this.plain(plain),
							namedVariables: plain.length,
							expensive: false,
						},
					]),
		];
	}

	async parts({
		variablesReference,
		filter,
		start = 0,
		count = 0,
		format,
	}: DebugProtocol.VariablesArguments): Promise<DebugProtocol.Variable[]> {
		const unfolded = this.state.unfold(variablesReference);
		if (unfolded.kind === "plain")
			return page(unfolded.variables, start, count).map((variable) => ({
				name: variable.name,
				value: variable.value,
				variablesReference:
					variable.parts === undefined ? 0 : this.plain(variable.parts),
			}));
		const variables =
			unfolded.kind === "scope"
				? page(unfolded.variables, start, count)
				: await this.session.request("parts", {
						reference: unfolded.reference,
						start,
						count,
						which: filter ?? "all",
					});
		return variables.map((variable) => ({
			...this.value(variable),
			name: variable.name,
			value: shown(variable, format),
			...(unfolded.kind === "scope" &&
				isErlangVariable(variable.name) && { evaluateName: variable.name }),
		}));
	}

	async evaluate({
		expression,
		frameId,
		context,
		format,
	}: DebugProtocol.EvaluateArguments): Promise<
		DebugProtocol.EvaluateResponse["body"]
	> {
		const at: FrameAt & { readonly expression: string } = {
			...this.state.frame(frameId),
			expression,
		};
		if (context === "clipboard")
			return {
				result: await this.session.request("print", at),
				variablesReference: 0,
			};
		const variable = await this.session.request("evaluate", at);
		return {
			...this.value(variable),
			result: shown(variable, format),
		};
	}

	private scope({ name, variables }: Scope): DebugProtocol.Scope {
		const hint = HINTS[name];
		const variablesReference = this.state.reference({
			kind: "scope",
			variables,
		});
		return {
			name,
			variablesReference,
			...(LONG.includes(name)
				? { indexedVariables: variables.length }
				: { namedVariables: variables.length }),
			...(hint !== undefined && { presentationHint: hint }),
			expensive: false,
		};
	}

	private plain(variables: readonly PlainVariable[]): number {
		return this.state.reference({ kind: "plain", variables });
	}

	private value({ type, reference, indexed, named }: Variable): {
		type: string;
		variablesReference: number;
		indexedVariables?: number;
		namedVariables?: number;
	} {
		return {
			type,
			variablesReference:
				reference === 0 ? 0 : this.state.reference({ kind: "term", reference }),
			...(indexed > 0 && { indexedVariables: indexed }),
			...(named > 0 && { namedVariables: named }),
		};
	}
}

function page<T>(
	all: readonly T[],
	start: number,
	count: number,
): readonly T[] {
	return count === 0 ? all.slice(start) : all.slice(start, start + count);
}

/** With hex: integers as Erlang writes them to the base 16. */
function shown(
	{ value, type }: Variable,
	format: DebugProtocol.ValueFormat | undefined,
): string {
	if (!format?.hex || type !== "integer" || !/^-?\d+$/.test(value))
		return value;
	const number = BigInt(value);
	const sign = number < 0n ? "-" : "";
	return `${sign}16#${(number < 0n ? -number : number).toString(16).toUpperCase()}`;
}

/** What an expression may name. */
function isErlangVariable(name: string): boolean {
	return /^[\p{Lu}_][\p{L}\p{N}_@]*$/u.test(name);
}
