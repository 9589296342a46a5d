/** The source files that a module's lines are of. */
import { existsSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, isAbsolute, join } from "node:path";
import type { BeamModule } from "../../beam/beam-file.ts";
import { literalText } from "../../beam/print/terms.ts";

export interface SourceFile {
	readonly path: string;
	readonly lines: readonly string[];
}

/** Folders above the .beam in which a path of the module may start: `_build/dev/lib/NAME/ebin` is five deep. */
const MOST_FOLDERS = 6;

export class Sources {
	private readonly files = new Map<number, SourceFile | undefined>();
	/** The file that most lines are of: the one that `--source` stands for. */
	private readonly main: number;

	/**
	 * @param file the .beam
	 * @param named what the user says is the source
	 */
	constructor(
		private readonly beam: BeamModule,
		private readonly file: string,
		private readonly named?: string,
	) {
		const counts = new Map<number, number>();
		for (const { file: index } of beam.lines.lines.slice(1))
			counts.set(index, (counts.get(index) ?? 0) + 1);
		const [first] = [...counts].sort(([, a], [, b]) => b - a);
		this.main = first?.[0] ?? 0;
	}

	/** The module's own source. */
	get own(): SourceFile | undefined {
		return this.at(this.main);
	}

	/** By the index in the module's table of lines; undefined when it is nowhere to be found. */
	at(index: number): SourceFile | undefined {
		if (!this.files.has(index)) this.files.set(index, this.find(index));
		return this.files.get(index);
	}

	/** What a file is called in the table of lines. */
	nameOf(index: number): string {
		return this.beam.lines.files[index - 1] ?? `${this.beam.name}.erl`;
	}

	private find(index: number): SourceFile | undefined {
		const path = this.candidates(index).find(
			(one) => existsSync(one) && statSync(one).isFile(),
		);
		if (path === undefined) return undefined;
		return { path, lines: readFileSync(path, "utf8").split(/\r?\n/) };
	}

	private candidates(index: number): string[] {
		const folder = dirname(this.file);
		const isMain = index === this.main;
		if (isMain && this.named !== undefined) return [this.named];
		const found: string[] = [];
		if (isMain && index === 0) found.push(this.file.replace(/\.\w+$/, ".erl"));
		const name = this.nameOf(index);
		found.push(join(folder, basename(name)));
		found.push(join(folder, "../src", basename(name)));
		if (isAbsolute(name)) found.push(name);
		else
			for (let up = 0, from = folder; up < MOST_FOLDERS; up++) {
				found.push(join(from, name));
				from = join(from, "..");
			}
		const compiled = isMain ? compiledFrom(this.beam) : undefined;
		if (compiled !== undefined) found.push(compiled);
		return found;
	}
}

/** What the compiler says it read (chunk CInf: a list of pairs). */
function compiledFrom({ chunks }: BeamModule): string | undefined {
	const info = chunks.get("CInf");
	const found =
		info && /\{source,"((?:[^"\\]|\\.)*)"\}/.exec(literalText(info))?.[1];
	return found?.replaceAll(/\\(.)/g, "$1");
}
