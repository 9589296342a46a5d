/** Compiles what was edited, and remembers what would not compile. */
import { existsSync } from "node:fs";
import { basename } from "node:path";
import pLimit from "p-limit";
import type { Compiled } from "./compile-source.ts";

export type CompileSource = (source: string) => Promise<Compiled>;

/** Compilers at a time. */
const AT_A_TIME = 2;

export class Compiling {
	/** Paths of sources. */
	private readonly refused = new Set<string>();

	/** @param say for what compilers write, and for sources when there is no compiler */
	constructor(
		private readonly compiler: CompileSource | undefined,
		private readonly say: (line: string) => void,
	) {}

	/** @throws AvmjitError `tool` when there is no such compiler */
	async compile(sources: readonly string[]): Promise<void> {
		const { compiler } = this;
		if (compiler === undefined) {
			for (const source of sources)
				this.say(
					`${basename(source)}: changed, but not compiled (--erlc PROGRAM)`,
				);
			return;
		}
		const limit = pLimit(AT_A_TIME);
		await Promise.all(
			sources.map((source) =>
				limit(async () => {
					const { ok, output } = await compiler(source);
					if (ok) this.refused.delete(source);
					else this.refused.add(source);
					if (output.trim() !== "") this.say(output.trimEnd());
				}),
			),
		);
	}

	/** Modules whose source does not compile as it is now. */
	refusedModules(): string[] {
		return [...this.refused]
			.filter((source) => existsSync(source))
			.map((source) => basename(source).replace(/\.\w+$/, ""));
	}
}
