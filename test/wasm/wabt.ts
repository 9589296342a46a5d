/** The reference assembler the writer is compared with. */
import loadWabt from "wabt";

const wabt = await loadWabt();

const FEATURES = {
	bulk_memory: true,
	multi_value: true,
	mutable_globals: true,
	reference_types: true,
	sat_float_to_int: true,
	sign_extension: true,
	simd: true,
	tail_call: true,
	threads: true,
};

/** Assembles a module in text format, without validating it. */
export function assemble(wat: string, names = false): Uint8Array {
	const module = wabt.parseWat(
		"test.wat",
		// A string would be taken as Latin-1.
		new TextEncoder().encode(wat),
		FEATURES,
	);
	try {
		return module.toBinary({ write_debug_names: names }).buffer;
	} finally {
		module.destroy();
	}
}
