/** Where a VM finds a module that is called and not loaded yet: the first source that has it. */
import { type AvmSection, readAvmPack } from "../beam/avm-pack.ts";
import { type FileSystem, systemErrorCode } from "./platform.ts";

/** A folder of `.beam` files, or the contents of an `.avm` pack and its file's name. */
export type CodeSource =
	| { readonly folder: string }
	| { readonly pack: Uint8Array; readonly name: string };

export interface FoundModule {
	readonly bytes: Uint8Array;
	/** The file's name, for messages. */
	readonly where: string;
}

export class CodePath {
	/** Sources in the order of the search, as people know them. */
	readonly names: readonly string[];
	private readonly sources: readonly ((
		file: string,
	) => FoundModule | undefined)[];

	/**
	 * @param folder that relative paths start from
	 * @throws AvmjitError `avm-pack` when a pack is none
	 */
	constructor(
		private readonly files: FileSystem,
		private readonly folder: string,
		sources: readonly CodeSource[],
	) {
		this.names = sources.map((source) =>
			"folder" in source ? files.resolve(folder, source.folder) : source.name,
		);
		this.sources = sources.map((source) => {
			if ("folder" in source) return (file) => this.read(source.folder, file);
			const { beams } = readAvmPack(source.pack, source.name);
			return (file) => inPack(beams, file, source.name);
		});
	}

	/**
	 * @param file what AtomVM asks for: `name.beam` for a module, or a path that the program has named
	 * @throws what the file system throws, but for a file that is not there or cannot be read
	 */
	find(file: string): FoundModule | undefined {
		if (file.includes("/")) return this.read(".", file);
		for (const source of this.sources) {
			const found = source(file);
			if (found) return found;
		}
		return undefined;
	}

	private read(folder: string, file: string): FoundModule | undefined {
		const { files } = this;
		const where = files.resolve(files.resolve(this.folder, folder), file);
		try {
			return { bytes: files.readFile(where), where };
		} catch (error) {
			if (systemErrorCode(error) !== undefined) return undefined;
			throw error;
		}
	}
}

/** Elixir's and AtomVM's packers write a module's name, some tools a path before it. */
function inPack(
	beams: readonly AvmSection[],
	file: string,
	pack: string,
): FoundModule | undefined {
	const section = beams.find(
		({ name }) => name === file || name.endsWith(`/${file}`),
	);
	return section && { bytes: section.bytes, where: `${pack}(${section.name})` };
}
