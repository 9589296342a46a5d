/** Where a stop is, as it is told of. */
import type { Inspection, StopPoint } from "../inspect/inspection.ts";
import type { CodePlace, Stopped } from "../protocol.ts";

export function whereStopped(
	inspection: Inspection,
	{ context, address }: StopPoint,
): Pick<Stopped, "process" | "at"> {
	if (context !== 0)
		return {
			process: inspection.processId(context),
			at: placeAt(inspection, address),
		};
	const [first] = inspection.answer("processes", null);
	return {
		process: first?.id ?? 0,
		at: first?.at ?? placeAt(inspection, 0),
	};
}

export function placeAt(inspection: Inspection, address: number): CodePlace {
	return (
		inspection.placeOf(address) ?? {
			module: "?",
			function: "?",
			offset: 0,
		}
	);
}
