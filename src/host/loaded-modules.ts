/** The modules of a running VM with their files: what AtomVM keeps only an address of. */
import { type BeamModule, readBeam } from "../beam/beam-file.ts";
import { CodePlaces } from "../beam/code-places.ts";
import { AvmjitError } from "../errors.ts";
import type { VmInstance } from "./instance.ts";
import type { VmLinkage } from "./linkage.ts";

export interface ModuleFile {
	readonly bytes: Uint8Array;
	/** The file's name, for messages. */
	readonly where: string;
}

/** A module that could be read. */
export interface KnownModule {
	readonly beam: BeamModule;
	readonly places: CodePlaces;
	readonly where: string;
}

export class LoadedModules {
	/** Of modules that the host has loaded, by the address of their Module struct. */
	private readonly files = new Map<number, ModuleFile>();
	/** By index and address, since a struct's place may be used again. */
	private readonly known = new Map<string, KnownModule | undefined>();

	constructor(
		private readonly instance: VmInstance,
		private readonly linkage: VmLinkage,
	) {}

	add(module: number, file: ModuleFile): void {
		this.files.set(module, file);
	}

	clear(): void {
		this.files.clear();
		this.known.clear();
	}

	/** Undefined for a module of which AtomVM does not keep the file. */
	file(module: number): ModuleFile | undefined {
		const { memory } = this.instance;
		const known = this.files.get(module);
		if (known !== undefined) return known;
		const field = (name: string): number =>
			memory.u32(module + this.linkage.offset("Module", name));
		const [address, size] = [field("binary"), field("binary_size")];
		if (address === 0 || size === 0) return undefined;
		return {
			bytes: memory.slice(address, size),
			where: this.linkage.termReader.moduleName(module),
		};
	}

	/** How many indices are in use. */
	get count(): number {
		return this.instance.memory.u32(
			this.linkage.global +
				this.linkage.offset("GlobalContext", "loaded_modules_count"),
		);
	}

	/** By AtomVM's index; undefined when there is none or its file cannot be read. */
	byIndex(index: number): KnownModule | undefined {
		if (index < 0 || index >= this.count) return undefined;
		const module = this.instance.call(
			"globalcontext_get_module_by_index",
			this.linkage.global,
			index,
		);
		if (module === 0) return undefined;
		const key = `${index}:${module}`;
		if (!this.known.has(key)) this.known.set(key, this.read(module));
		return this.known.get(key);
	}

	/** The newest module of a name. */
	named(name: string): KnownModule | undefined {
		for (let index = this.count - 1; index >= 0; index--) {
			const found = this.byIndex(index);
			if (found?.beam.name === name) return found;
		}
		return undefined;
	}

	private read(module: number): KnownModule | undefined {
		const file = this.file(module);
		if (file === undefined) return undefined;
		try {
			const beam = readBeam(file.bytes, file.where);
			return { beam, places: new CodePlaces(beam), where: file.where };
		} catch (error) {
			if (error instanceof AvmjitError) return undefined;
			throw error;
		}
	}
}
