/** A program that has to be stopped. */
import { ModuleWriter } from "../src/beam/module-writer.ts";

/** A module whose start/0 does not end, and does not wait either. */
export function endlessModule(): Uint8Array {
	const writer = new ModuleWriter("endless");
	const label = writer.newLabel();
	writer.beginFunction("start", 0, label);
	writer.exportFunction("start", 0, label);
	writer.op("call_only", { u: 0 }, { f: label });
	return writer.toBytes();
}
