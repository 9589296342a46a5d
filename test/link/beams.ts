/** Small modules for tests of the linker. */
import { type BeamModule, readBeam } from "../../src/beam/beam-file.ts";
import { ModuleWriter } from "../../src/beam/module-writer.ts";

const where = "m.beam";

/**
 * Module m: f/0 (label 1, exported) returns a, g/1 (label 3, exported) its argument, h/1 (label 5) calls other:g/1.
 * Labels 2, 4 and 6 are those of their `func_info`.
 */
export function smallModule(name = "m"): Uint8Array {
	const writer = new ModuleWriter(name);
	const begin = (function_: string, arity: number): number => {
		const label = writer.newLabel();
		writer.beginFunction(function_, arity, label);
		return label;
	};
	writer.exportFunction("f", 0, begin("f", 0));
	writer.op("move", { atom: "a" }, { x: 0 });
	writer.op("return");
	writer.exportFunction("g", 1, begin("g", 1));
	writer.op("return");
	begin("h", 1);
	writer.op("call_ext_only", { u: 1 }, { ext: ["other", "g", 1] });
	return writer.toBytes();
}

export function smallBeam(name = "m"): BeamModule {
	return readBeam(smallModule(name), where);
}

/** With so many labels before its only function, whose label is the last: numbers of every length. */
export function beamWithLabels(count: number): {
	beam: BeamModule;
	label: number;
} {
	const writer = new ModuleWriter("labels");
	for (let n = 0; n < count; n++) writer.newLabel();
	const label = writer.newLabel();
	writer.beginFunction("f", 0, label);
	writer.exportFunction("f", 0, label);
	writer.op("return");
	return { beam: readBeam(writer.toBytes(), where), label };
}
