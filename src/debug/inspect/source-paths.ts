/** Where the sources of modules are, found as `avmjit inspect` finds them. */
import { resolve } from "node:path";
import { Sources } from "../../host/platform/sources.ts";
import type { ProgramModule, Spot } from "./program.ts";

export class SourcePaths {
	private readonly sources = new Map<ProgramModule, Sources>();

	/** @param folder that relative names of modules' files start from */
	constructor(private readonly folder: string) {}

	/** Of the line that an instruction is of; of one without a line, the module's own. */
	path({ module, number }: Spot): string | undefined {
		const { code } = module;
		const line = code.beam.lines.lines[code.lineOf(number)];
		const sources = this.of(module);
		const found =
			line === undefined || line.line === 0
				? sources.own
				: sources.at(line.file);
		return found && resolve(this.folder, found.path);
	}

	own(module: ProgramModule): string | undefined {
		const found = this.of(module).own;
		return found && resolve(this.folder, found.path);
	}

	private of(module: ProgramModule): Sources {
		let found = this.sources.get(module);
		if (found === undefined) {
			// Of a pack the name ends with the module's in brackets.
			const file = module.known.where.replace(/\([^()]*\)$/, "");
			found = new Sources(module.known.beam, resolve(this.folder, file));
			this.sources.set(module, found);
		}
		return found;
	}
}
