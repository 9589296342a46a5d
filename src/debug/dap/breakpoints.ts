/** Breakpoints as the client sets them, a list for each source and each kind, and as the program has them, all together. */
import { basename } from "node:path";
import type { DebugProtocol } from "@vscode/debugprotocol";
import { parseFunctionName } from "../function-name.ts";
import type {
	BreakpointAt,
	BreakpointRequest,
	BreakpointStatus,
} from "../protocol.ts";
import type { DebugSession } from "../session.ts";
import { parseAddress } from "./addresses.ts";
import type { ClientLines } from "./lines.ts";
import type { Sources } from "./sources.ts";

/** What a breakpoint is of; stops name it. */
export type BreakpointKind =
	| "breakpoint"
	| "function breakpoint"
	| "instruction breakpoint";

/** What the client asked for: a breakpoint, or why it cannot be one. */
interface Wanted {
	readonly kind: BreakpointKind;
	readonly request: BreakpointRequest | { readonly id: number };
	/** Why it cannot be set. */
	readonly wrong?: string;
	/** In the listing of a module, which has no other source. */
	readonly inListing?: boolean;
}

/** What the client says of any breakpoint. */
interface Conditions {
	readonly condition?: string;
	readonly hitCondition?: string;
	readonly logMessage?: string;
}

export class Breakpoints {
	private readonly lists = new Map<string, readonly Wanted[]>();
	/** The same breakpoint keeps its number, and with it what it has counted, when others are set. */
	private readonly numbers = new Map<string, number>();
	private program:
		| { readonly session: DebugSession; readonly sources: Sources }
		| undefined;
	private module = "";

	constructor(private readonly lines: ClientLines) {}

	/** A program has been loaded; those that are set by now are set there. @param module its main module */
	async attach(
		session: DebugSession,
		sources: Sources,
		module: string,
	): Promise<void> {
		this.program = { session, sources };
		this.module = module;
		await this.send();
	}

	async setInSource({
		source,
		breakpoints = [],
	}: DebugProtocol.SetBreakpointsArguments): Promise<
		DebugProtocol.Breakpoint[]
	> {
		const { path, sourceReference = 0 } = source;
		const places =
			sourceReference > 0
				? await this.inListing(sourceReference, breakpoints)
				: breakpoints.map(({ line }): BreakpointAt | string =>
						path === undefined
							? "it has no path"
							: { file: path, line: this.lines.fromClient(line) },
					);
		return this.set(
			sourceReference > 0 ? `listing ${sourceReference}` : `path ${path}`,
			breakpoints.map((breakpoint, i) =>
				this.wanted(
					"breakpoint",
					places[i] ?? "there is no such place",
					breakpoint,
					sourceReference > 0,
				),
			),
		);
	}

	setOnFunctions({
		breakpoints,
	}: DebugProtocol.SetFunctionBreakpointsArguments): Promise<
		DebugProtocol.Breakpoint[]
	> {
		return this.set(
			"functions",
			breakpoints.map((breakpoint) =>
				this.wanted(
					"function breakpoint",
					this.functionPlace(breakpoint.name),
					breakpoint,
				),
			),
		);
	}

	setOnInstructions({
		breakpoints,
	}: DebugProtocol.SetInstructionBreakpointsArguments): Promise<
		DebugProtocol.Breakpoint[]
	> {
		return this.set(
			"instructions",
			breakpoints.map((breakpoint) =>
				this.wanted(
					"instruction breakpoint",
					this.instruction(
						breakpoint.instructionReference,
						breakpoint.offset ?? 0,
					),
					breakpoint,
				),
			),
		);
	}

	private functionPlace(text: string): BreakpointAt | string {
		const named = parseFunctionName(text);
		if (named?.arity === undefined)
			return `${text} is no function: write module:name/arity`;
		const { module = this.module, function: name, arity } = named;
		return { module, function: name, arity };
	}

	/** A breakpoint's state as the client is told of it. */
	async show(status: BreakpointStatus): Promise<DebugProtocol.Breakpoint> {
		const wanted = this.all().find(({ request }) => request.id === status.id);
		const [at] = status.places;
		const { id, message } = status;
		if (at === undefined)
			return {
				id,
				verified: false,
				message: message ?? "its module is not loaded yet",
				reason: this.isPending(wanted) ? "pending" : "failed",
			};
		const instructionReference = this.program?.sources.address(at);
		const place =
			wanted?.inListing || at.line === undefined
				? await this.program?.sources.show({
						module: at.module,
						function: at.function,
						offset: at.offset,
					})
				: this.program?.sources.showRunning(at);
		return {
			id,
			verified: message === undefined,
			...(message !== undefined && { message, reason: "failed" }),
			...(place !== undefined && place.line > 0 && place),
			...(place?.line === 0 &&
				at.line !== undefined && { line: this.lines.toClient(at.line) }),
			...(instructionReference !== undefined && { instructionReference }),
		};
	}

	/** What the first of them is of. */
	kindOf(ids: readonly number[]): BreakpointKind {
		return (
			this.all().find(({ request }) => ids.includes(request.id))?.kind ??
			"breakpoint"
		);
	}

	private all(): readonly Wanted[] {
		return [...this.lists.values()].flat();
	}

	/** Whether a module that is loaded later may have the place. */
	private isPending(wanted: Wanted | undefined): boolean {
		if (wanted === undefined || !("at" in wanted.request)) return false;
		const { at } = wanted.request;
		return !this.program?.sources.isLoaded(
			"file" in at ? basename(at.file) : at.module,
		);
	}

	private async set(
		list: string,
		wanted: readonly Wanted[],
	): Promise<DebugProtocol.Breakpoint[]> {
		this.lists.set(list, wanted);
		const statuses = await this.send();
		return Promise.all(
			wanted.map(({ request: { id }, wrong }) =>
				this.show(
					wrong === undefined
						? (statuses.find((status) => status.id === id) ?? {
								id,
								places: [],
							})
						: { id, places: [], message: wrong },
				),
			),
		);
	}

	private async send(): Promise<readonly BreakpointStatus[]> {
		if (this.program === undefined) return [];
		const requests = this.all().flatMap(({ request }) =>
			"at" in request ? [request] : [],
		);
		return this.program.session.request("setBreakpoints", requests);
	}

	private wanted(
		kind: BreakpointKind,
		at: BreakpointAt | string,
		given: Conditions,
		inListing = false,
	): Wanted {
		const { condition, hitCondition, logMessage } = given;
		const what = {
			at,
			...(condition && { condition }),
			...(hitCondition && { hits: hitCondition }),
			...(logMessage && { log: logMessage }),
		};
		const id = this.number(JSON.stringify([kind, what]));
		return typeof at === "string"
			? { kind, request: { id }, wrong: at }
			: { kind, request: { ...what, at, id }, inListing };
	}

	private number(key: string): number {
		const known = this.numbers.get(key);
		if (known !== undefined) return known;
		const id = this.numbers.size + 1;
		this.numbers.set(key, id);
		return id;
	}

	/** Of each line the instruction there, or the next one. */
	private async inListing(
		reference: number,
		breakpoints: readonly DebugProtocol.SourceBreakpoint[],
	): Promise<readonly (BreakpointAt | string)[]> {
		const module = this.program?.sources.withReference(reference);
		if (module === undefined || this.program === undefined)
			return breakpoints.map(() => "its module is not loaded");
		const { offsets } = await this.program.sources.listing(module.name);
		return breakpoints.map(({ line }) => {
			const from = this.lines.fromClient(line) - 1;
			const offset = offsets.find((here, i) => i >= from && here >= 0);
			return offset === undefined
				? "there is no instruction from here on"
				: { module: module.name, offset };
		});
	}

	private instruction(reference: string, plus: number): BreakpointAt | string {
		const address = parseAddress(reference, plus);
		const module =
			address && this.program?.sources.withIndex(address.moduleIndex);
		if (address === undefined || module === undefined)
			return `there is no code at ${reference}`;
		return address.wasmLine === 0
			? { module: module.name, offset: address.offset }
			: "breakpoints are of BEAM instructions, not of the WebAssembly below them";
	}
}
