/** A program that has to be stopped. */
import { ModuleWriter } from "../src/beam/module-writer.ts";

/**
 * A module whose start/0 does not end, and does not wait either.
 * @param isLoud whether it prints all the time
 */
export function endlessModule(isLoud = false): Uint8Array {
	const writer = new ModuleWriter("endless");
	const label = writer.newLabel();
	writer.beginFunction("start", 0, label);
	writer.exportFunction("start", 0, label);
	const loop = writer.newLabel();
	if (isLoud) {
		writer.op("allocate", { u: 0 }, { u: 0 });
		writer.op("label", { u: loop });
		writer.op("move", { atom: "again" }, { x: 0 });
		writer.op("call_ext", { u: 1 }, { ext: ["erlang", "display", 1] });
		writer.op("jump", { f: loop });
	} else writer.op("call_only", { u: 0 }, { f: label });
	return writer.toBytes();
}
