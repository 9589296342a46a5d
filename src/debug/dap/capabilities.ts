/** What the adapter says that it can do. What is not listed, it cannot. */
import type { DebugProtocol } from "@vscode/debugprotocol";
import type { ExceptionStops } from "../protocol.ts";

/** Names that the client sends back in setExceptionBreakpoints. */
const ALL = "caught";
const UNCAUGHT = "uncaught";

export const CAPABILITIES: DebugProtocol.Capabilities = {
	supportsConfigurationDoneRequest: true,
	supportsFunctionBreakpoints: true,
	supportsConditionalBreakpoints: true,
	supportsHitConditionalBreakpoints: true,
	supportsLogPoints: true,
	supportsInstructionBreakpoints: true,
	supportsBreakpointLocationsRequest: true,
	supportsExceptionInfoRequest: true,
	exceptionBreakpointFilters: [
		{
			filter: ALL,
			label: "All exceptions",
			description: "Stops where an error, exit or throw is raised",
			default: false,
		},
		{
			filter: UNCAUGHT,
			label: "Uncaught exceptions",
			description:
				"Stops where an exception is raised that nothing of its process catches",
			default: true,
		},
	],
	supportsEvaluateForHovers: true,
	supportsClipboardContext: true,
	supportsValueFormattingOptions: true,
	supportsDelayedStackTraceLoading: true,
	supportsSteppingGranularity: true,
	supportsDisassembleRequest: true,
	supportsModulesRequest: true,
	supportsLoadedSourcesRequest: true,
	supportsTerminateRequest: true,
	supportsRestartRequest: true,
	additionalModuleColumns: [
		{
			attributeName: "functionsCompiled",
			label: "Functions compiled",
			type: "string",
		},
	],
};

/** @param filters as the client sends them */
export function exceptionStops(filters: readonly string[]): ExceptionStops {
	const caught = filters.includes(ALL);
	return { caught, uncaught: caught || filters.includes(UNCAUGHT) };
}
