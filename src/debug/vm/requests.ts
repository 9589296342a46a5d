/** What the VM's thread answers to the debugger's requests. */
import type { Inspection, InspectionRequest } from "../inspect/inspection.ts";
import type {
	ExceptionStops,
	Params,
	RequestName,
	Resume,
} from "../protocol.ts";
import { DebugError } from "../session.ts";
import type { Breakpoints } from "./breakpoints.ts";
import type { Program } from "./program.ts";
import { linesOf, modulesOfFile } from "./resolve.ts";

/** What requests are about. */
export interface Debugged {
	readonly breakpoints: Breakpoints;
	readonly program: Program;
	readonly inspection: Inspection;
	isStopped(): boolean;
	/** @throws DebugError where it cannot go on so */
	resume(how: Resume): void;
	setExceptionStops(stops: ExceptionStops): void;
	/** What is to be told of has changed. */
	arm(): void;
}

export class Requests {
	constructor(private readonly debugged: Debugged) {}

	/** @throws DebugError */
	answer(name: RequestName, params: Params<RequestName>): unknown {
		const { debugged } = this;
		switch (name) {
			case "setBreakpoints": {
				const statuses = debugged.breakpoints.set(
					params as Params<"setBreakpoints">,
				);
				debugged.arm();
				return statuses;
			}
			case "setExceptionStops":
				debugged.setExceptionStops(params as ExceptionStops);
				debugged.arm();
				return null;
			case "breakpointLines":
				return this.breakpointLines(params as Params<"breakpointLines">);
			case "resume":
				debugged.resume(params as Resume);
				return null;
			case "modules":
				return debugged.inspection.answer("modules", null);
			default:
				if (!debugged.isStopped())
					throw new DebugError("the program is not stopped");
				return debugged.inspection.answer(
					name,
					params as Params<InspectionRequest>,
				);
		}
	}

	private breakpointLines({
		file,
		line,
		endLine,
	}: Params<"breakpointLines">): number[] {
		const lines = modulesOfFile(this.debugged.program, file)
			.flatMap((module) => linesOf(module, file))
			.filter((one) => one >= line && one <= endLine);
		return [...new Set(lines)].sort((a, b) => a - b);
	}
}
