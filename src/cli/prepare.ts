/** `avmjit prepare`: makes the prepared AtomVM and the native runtime. */
import { Command } from "commander";
import pc from "picocolors";
import { prepared } from "./common.ts";

export function prepareCommand(): Command {
	return new Command("prepare")
		.description("prepare AtomVM and build the native runtime (cached)")
		.option("--force", "do it again")
		.option("--explain", "print what was removed and redirected")
		.action(async (options: { force?: boolean; explain?: boolean }) => {
			const started = performance.now();
			const { atomVm, native, manifest } = await prepared(options);
			if (options.explain) {
				for (const { pass, notes } of manifest.explanations) {
					console.log(pc.bold(pass));
					for (const note of notes) console.log(`  ${note}`);
				}
				return;
			}
			const seconds = ((performance.now() - started) / 1000).toFixed(1);
			console.log(
				`AtomVM ${kilobytes(atomVm)}, native runtime ${kilobytes(native)}, ready in ${seconds} s`,
			);
		});
}

function kilobytes({ length }: Uint8Array): string {
	return `${Math.round(length / 1024)} KB`;
}
