/** `--atomvm`: which AtomVM a command works with. Every command that prepares one has it. */
import { Option } from "commander";

/** The option's value, as commander gives it. */
export interface AtomVmOption {
	/** Path of an AtomVM.wasm; the npm package's when left out. */
	readonly atomvm?: string;
}

/** For `Command.addOption`; what it gives is for `prepared` (common.ts). */
export function atomVmOption(): Option {
	return (
		new Option(
			"--atomvm <file>",
			"an AtomVM.wasm of your own (docs/own-builds.md)",
		)
			.env("AVMJIT_ATOMVM")
			// A variable that is set to nothing names no file.
			.argParser((text) => (text === "" ? undefined : text))
	);
}
