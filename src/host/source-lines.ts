/** Lines of source files that lie beside the modules compiled of them. */
import { type FileSystem, systemErrorCode } from "./platform.ts";

/** What modules are compiled of: no other file is read, whatever a module says of itself. */
const SOURCE = /\.(erl|hrl|yrl|xrl|S)$/;

export class SourceLines {
	private readonly files = new Map<string, readonly string[] | undefined>();

	/** @param folder that relative names start from */
	constructor(
		private readonly system: Pick<FileSystem, "resolve" | "readFile">,
		private readonly folder: string,
	) {}

	/**
	 * @param module name of the module's own file
	 * @param file the source's, as the module has it
	 * @param line from 1
	 */
	line(module: string, file: string, line: number): string | undefined {
		if (!SOURCE.test(file)) return undefined;
		const beside = module.replace(/[^/\\]*$/, "");
		const name = file.replace(/^.*[/\\]/, "");
		return this.lines(`${beside}${name}`)?.[line - 1];
	}

	private lines(name: string): readonly string[] | undefined {
		if (!this.files.has(name)) this.files.set(name, this.read(name));
		return this.files.get(name);
	}

	private read(name: string): readonly string[] | undefined {
		try {
			const bytes = this.system.readFile(
				this.system.resolve(this.folder, name),
			);
			return new TextDecoder().decode(bytes).split(/\r?\n/);
		} catch (error) {
			if (systemErrorCode(error) !== undefined) return undefined;
			throw error;
		}
	}
}
