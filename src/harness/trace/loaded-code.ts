/** The modules of a running VM, by the addresses of their code. */

import type { Frame } from "../../host/process-view.ts";
import type { TracedVm } from "../../host/tracing.ts";
import type { Place } from "./events.ts";
import type { FunctionFilter } from "./patterns.ts";
import { ModuleSites } from "./sites.ts";

export interface LoadedSites {
	/** Of its Module struct. */
	readonly address: number;
	/** Of its first instruction. */
	readonly start: number;
	readonly end: number;
	readonly sites: ModuleSites;
}

/** A function that an event is about. */
export interface TracedPlace {
	readonly place: Place;
	readonly isTraced: boolean;
}

export class LoadedCode {
	private readonly modules = new Map<number, LoadedSites>();
	private last: LoadedSites | undefined;

	constructor(
		private readonly vm: TracedVm,
		private readonly filter: FunctionFilter,
	) {}

	/** The module that an instruction is of; undefined when there is none that can be read. */
	at(address: number): LoadedSites | undefined {
		const isIn = (module: LoadedSites): boolean =>
			address >= module.start && address < module.end;
		if (this.last !== undefined && isIn(this.last)) return this.last;
		this.last =
			[...this.modules.values()].find(
				(module) => isIn(module) && this.start(module.address) === module.start,
			) ?? this.all().find(isIn);
		return this.last;
	}

	/** The function whose instruction is before a return address. */
	ofFrame({ moduleIndex, offset }: Frame): TracedPlace | undefined {
		const module = this.byIndex(moduleIndex);
		return module?.sites.functionAt(offset - 1);
	}

	/** The function that a label is in. */
	ofLabel(module: number, label: number): TracedPlace | undefined {
		const sites = this.read(module)?.sites;
		const offset = sites?.labelOffset(label);
		return offset === undefined ? undefined : sites?.functionAt(offset);
	}

	private byIndex(index: number): LoadedSites | undefined {
		const table = this.field(
			this.vm.global,
			"GlobalContext",
			"modules_by_index",
		);
		const module = this.vm.memory.u32(table + 4 * index);
		return module === 0 ? undefined : this.read(module);
	}

	private all(): LoadedSites[] {
		const count = this.field(
			this.vm.global,
			"GlobalContext",
			"loaded_modules_count",
		);
		return Array.from({ length: count }, (_, index) =>
			this.byIndex(index),
		).filter((module) => module !== undefined);
	}

	private read(address: number): LoadedSites | undefined {
		const start = this.start(address);
		const known = this.modules.get(address);
		if (known?.start === start) return known;
		const beam = this.vm.beamOf(address);
		if (beam === undefined) return undefined;
		const sites = new ModuleSites(beam, this.filter);
		const end = start + beam.code.bytes.length;
		const module = { address, start, end, sites };
		this.modules.set(address, module);
		return module;
	}

	private start(module: number): number {
		const code = this.field(module, "Module", "code");
		return code + this.vm.offset("CodeChunk", "code");
	}

	private field(address: number, struct: string, name: string): number {
		return this.vm.memory.u32(address + this.vm.offset(struct, name));
	}
}
