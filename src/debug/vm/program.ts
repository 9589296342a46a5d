/** The modules of the VM with their places, by the addresses of their code. */
import type { BeamModule } from "../../beam/beam-file.ts";
import { StopPlaces } from "../../beam/stop-places.ts";
import type { Vm } from "../../host/vm.ts";

export class DebugModule {
	private known: StopPlaces | undefined;
	private knownHeads: readonly number[] | undefined;
	private knownRaisers: readonly number[] | undefined;

	constructor(
		readonly beam: BeamModule,
		/** Of its Module struct. */
		readonly address: number,
		/** AtomVM's number of it. */
		readonly index: number,
		/** Of its first instruction. */
		readonly start: number,
	) {}

	get name(): string {
		return this.beam.name;
	}

	get end(): number {
		return this.start + this.beam.code.bytes.length;
	}

	/** Found out when they are first asked for: most modules of a pack are of no interest. */
	get places(): StopPlaces {
		this.known ??= new StopPlaces(this.beam);
		return this.known;
	}

	/** Addresses of functions' first instructions. */
	get heads(): readonly number[] {
		this.knownHeads ??= this.addressesOf(
			this.places.functions.map(({ head }) => head),
		);
		return this.knownHeads;
	}

	/** Addresses of instructions that raise an exception once more. */
	get raisers(): readonly number[] {
		this.knownRaisers ??= this.addressesOf(this.places.raisers);
		return this.knownRaisers;
	}

	private addressesOf(numbers: readonly number[]): number[] {
		return numbers.map((number) => addressOf({ module: this, number }));
	}

	/** Names of the files that its code may be of. */
	get files(): readonly string[] {
		return [`${this.name}.erl`, ...this.beam.lines.files];
	}
}

/** An instruction where one may stop. */
export interface Spot {
	readonly module: DebugModule;
	/** Of the module's instructions. */
	readonly number: number;
}

export class Program {
	/** The newest ones last. */
	readonly modules: DebugModule[] = [];
	private last: DebugModule | undefined;

	constructor(private readonly vm: Vm) {}

	/** A module that was loaded; undefined when it cannot be read. */
	add(address: number): DebugModule | undefined {
		const { linkage, modules } = this.vm;
		const index = linkage.moduleIndex(address);
		const known = modules.byIndex(index);
		if (known === undefined) return undefined;
		const start =
			linkage.readU32(address + linkage.offset("Module", "code")) +
			linkage.offset("CodeChunk", "code");
		const module = new DebugModule(known.beam, address, index, start);
		// What was there before has been freed.
		for (let i = this.modules.length - 1; i >= 0; i--) {
			const other = this.modules[i] as DebugModule;
			if (other.start < module.end && start < other.end)
				this.modules.splice(i, 1);
		}
		this.modules.push(module);
		return module;
	}

	/** The instruction at an address, if one may stop there. */
	at(address: number): Spot | undefined {
		let { last } = this;
		if (last === undefined || address < last.start || address >= last.end) {
			last = this.modules.find((m) => address >= m.start && address < m.end);
			if (last === undefined) return undefined;
			this.last = last;
		}
		const number = last.places.numberAt(address - last.start);
		if (number === undefined || !last.places.isStop(number)) return undefined;
		return { module: last, number };
	}

	/** Where one stops first behind a label, of the module whose Module struct is at an address. */
	atLabel(address: number, label: number): Spot | undefined {
		const module = this.modules.findLast((one) => one.address === address);
		const number = module?.places.numberOfLabel(label);
		if (module === undefined || number === undefined) return undefined;
		return { module, number: module.places.stopFrom(number) };
	}

	/** Address of a function's first instruction. */
	head(moduleName: string, name: string, arity: number): number | undefined {
		const module = this.named(moduleName);
		const found = module?.places.functions.find(
			(one) => one.name === name && one.arity === arity,
		);
		return module && found && addressOf({ module, number: found.head });
	}

	byIndex(index: number): DebugModule | undefined {
		return this.modules.findLast((module) => module.index === index);
	}

	named(name: string): DebugModule | undefined {
		return this.modules.findLast((module) => module.name === name);
	}
}

export function addressOf({ module, number }: Spot): number {
	return module.start + module.places.offsetOf(number);
}
