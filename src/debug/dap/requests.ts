/** What the adapter answers while there is a program: a row for each request. Its beginning and end are in adapter.ts. */
import type { DebugProtocol } from "@vscode/debugprotocol";
import type { Resume } from "../protocol.ts";
import type { Breakpoints } from "./breakpoints.ts";
import { disassemble } from "./disassembly.ts";
import type { ClientLines } from "./lines.ts";
import { moduleInfo } from "./modules.ts";
import type { Program } from "./program.ts";
import { stackTrace } from "./stack.ts";
import { Variables } from "./variables.ts";

/** What requests are about. */
export interface Context {
	/** @throws DebugError when none was launched */
	readonly program: Program;
	readonly breakpoints: Breakpoints;
	readonly lines: ClientLines;
	/** Whether some code is native and some is not. */
	readonly isMixed: boolean;
	/** As the client names them. */
	setExceptionFilters(filters: readonly string[]): Promise<void>;
}

/** @returns the body of the answer, if it has one */
type Handler = (context: Context, args: never) => unknown;

const REQUESTS = {
	// Breakpoints may be set before there is a program.
	setBreakpoints: async (
		{ breakpoints }: Context,
		args: DebugProtocol.SetBreakpointsArguments,
	) => ({ breakpoints: await breakpoints.setInSource(args) }),

	setFunctionBreakpoints: async (
		{ breakpoints }: Context,
		args: DebugProtocol.SetFunctionBreakpointsArguments,
	) => ({ breakpoints: await breakpoints.setOnFunctions(args) }),

	setInstructionBreakpoints: async (
		{ breakpoints }: Context,
		args: DebugProtocol.SetInstructionBreakpointsArguments,
	) => ({ breakpoints: await breakpoints.setOnInstructions(args) }),

	setExceptionBreakpoints: (
		context: Context,
		{ filters }: DebugProtocol.SetExceptionBreakpointsArguments,
	) => context.setExceptionFilters(filters),

	breakpointLocations: async (
		{ program, lines }: Context,
		{
			source,
			line,
			endLine = line,
		}: DebugProtocol.BreakpointLocationsArguments,
	) => ({
		breakpoints: (
			await program.sources.breakpointLines(
				source,
				lines.fromClient(line),
				lines.fromClient(endLine),
			)
		).map((found) => ({ line: lines.toClient(found) })),
	}),

	// The program's first step; those after it are of a program that is stopped.
	configurationDone: ({ program }: Context) =>
		program.resume({ kind: "continue" }),

	continue: async ({ program }: Context) => {
		await program.goOn({ kind: "continue" });
		return { allThreadsContinued: true };
	},

	next: ({ program }: Context, args: DebugProtocol.NextArguments) =>
		program.goOn(step("over", args)),

	stepIn: ({ program }: Context, args: DebugProtocol.StepInArguments) =>
		program.goOn(step("in", args)),

	stepOut: ({ program }: Context, args: DebugProtocol.StepOutArguments) =>
		program.goOn(step("out", args)),

	pause: ({ program }: Context) => program.session.pause(),

	threads: async ({ program }: Context) => ({
		threads: await program.threads(),
	}),

	stackTrace: (
		{ program: { session, sources, state }, lines, isMixed }: Context,
		args: DebugProtocol.StackTraceArguments,
	) => stackTrace(session, sources, state, lines, isMixed, args),

	scopes: async (
		context: Context,
		{ frameId }: DebugProtocol.ScopesArguments,
	) => ({ scopes: await variables(context).scopes(frameId) }),

	variables: async (
		context: Context,
		args: DebugProtocol.VariablesArguments,
	) => ({ variables: await variables(context).parts(args) }),

	evaluate: (context: Context, args: DebugProtocol.EvaluateArguments) =>
		variables(context).evaluate(args),

	exceptionInfo: (
		{ program }: Context,
		{ threadId }: DebugProtocol.ExceptionInfoArguments,
	) => program.exception(threadId),

	disassemble: async (
		{ program: { session, sources }, lines }: Context,
		args: DebugProtocol.DisassembleArguments,
	) => ({ instructions: await disassemble(session, sources, lines, args) }),

	source: async (
		{ program: { sources } }: Context,
		{ source, sourceReference }: DebugProtocol.SourceArguments,
	) => ({
		content: await sources.text(source?.sourceReference || sourceReference),
	}),

	loadedSources: async ({ program: { sources } }: Context) => ({
		sources: (await sources.all()).map((module) => sources.source(module)),
	}),

	modules: async (
		{ program: { sources } }: Context,
		{
			startModule = 0,
			moduleCount = 0,
		}: DebugProtocol.ModulesArguments | Record<string, never> = {},
	) => {
		const all = await sources.all();
		const end = moduleCount === 0 ? all.length : startModule + moduleCount;
		return {
			modules: all.slice(startModule, end).map(moduleInfo),
			totalModules: all.length,
		};
	},
} satisfies Readonly<Record<string, Handler>>;

/** @returns undefined where it is none of these */
export function handlerOf(
	command: string,
): ((context: Context, args: unknown) => unknown) | undefined {
	if (!Object.hasOwn(REQUESTS, command)) return undefined;
	const handler: Handler = REQUESTS[command as keyof typeof REQUESTS];
	return (context, args) => handler(context, args as never);
}

function variables({ program: { session, state } }: Context): Variables {
	return new Variables(session, state);
}

function step(
	how: "over" | "in" | "out",
	{
		threadId,
		granularity,
	}: {
		readonly threadId: number;
		readonly granularity?: DebugProtocol.SteppingGranularity;
	},
): Resume {
	const by = granularity === "instruction" ? "instruction" : "line";
	return { kind: "step", process: threadId, how, by };
}
