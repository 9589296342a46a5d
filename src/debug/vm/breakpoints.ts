/** Breakpoints: where they are in the modules that are loaded, and whether a hit is a stop. */
import type { Expression, Inspection } from "../inspect/inspection.ts";
import type { BreakpointRequest, BreakpointStatus } from "../protocol.ts";
import { DebugError } from "../session.ts";
import { hitTest } from "./hit-counts.ts";
import { logText } from "./log-text.ts";
import { addressOf, type DebugModule, type Program } from "./program.ts";
import { entriesOf, lineFrom, modulesOfFile, placesIn } from "./resolve.ts";

interface Breakpoint {
	readonly request: BreakpointRequest;
	readonly condition?: Expression;
	readonly isWanted?: (hits: number) => boolean;
	readonly log?: () => string;
	/** What of it cannot be understood. */
	readonly mistake?: string;
	hits: number;
	/** The line that it is at, of those with code. */
	line?: number;
	readonly addresses: Set<number>;
}

/** What a hit comes to. */
export interface Hit {
	/** Of breakpoints that stop. */
	readonly stops: readonly number[];
	readonly logs: readonly string[];
}

export class Breakpoints {
	private all = new Map<number, Breakpoint>();
	private byAddress = new Map<number, Breakpoint[]>();

	constructor(
		private readonly program: Program,
		private readonly inspection: Inspection,
	) {}

	get addresses(): Iterable<number> {
		return this.byAddress.keys();
	}

	/** Those that were before and are asked for unchanged keep what they have counted. */
	set(requests: readonly BreakpointRequest[]): BreakpointStatus[] {
		const before = this.all;
		this.all = new Map();
		for (const request of requests) {
			const known = before.get(request.id);
			const isSame =
				known !== undefined &&
				JSON.stringify(known.request) === JSON.stringify(request);
			const one = isSame ? known : this.make(request);
			this.all.set(request.id, one);
			if (!isSame) this.resolve(one);
		}
		this.index();
		return [...this.all.values()].map((one) => this.status(one));
	}

	/** Those that have got a place with a module that was loaded. */
	loaded(module: DebugModule): BreakpointStatus[] {
		const changed = [...this.all.values()].filter((one) => {
			const before = one.addresses.size;
			const { at } = one.request;
			if ("file" in at) this.resolve(one);
			else this.add(one, module, placesIn(module, at));
			return one.addresses.size > before;
		});
		if (changed.length > 0) this.index();
		return changed.map((one) => this.status(one));
	}

	isAt(address: number): boolean {
		return this.byAddress.has(address);
	}

	/** @param look makes the inspection look at the process: before anything is evaluated */
	hit(address: number, look: () => void): Hit {
		const stops: number[] = [];
		const logs: string[] = [];
		for (const one of this.byAddress.get(address) ?? []) {
			if (one.condition !== undefined) {
				look();
				if (!one.condition.isTrue()) continue;
			}
			one.hits++;
			if (one.isWanted !== undefined && !one.isWanted(one.hits)) continue;
			if (one.log === undefined) stops.push(one.request.id);
			else {
				look();
				logs.push(one.log());
			}
		}
		return { stops, logs };
	}

	private make(request: BreakpointRequest): Breakpoint {
		const { condition, hits, log } = request;
		const addresses = new Set<number>();
		try {
			return {
				request,
				hits: 0,
				addresses,
				...(condition?.trim() && {
					condition: this.inspection.expression(condition),
				}),
				...(hits?.trim() && { isWanted: hitTest(hits) }),
				...(log && { log: logText(log, this.inspection) }),
			};
		} catch (error) {
			if (!(error instanceof DebugError)) throw error;
			return { request, hits: 0, addresses, mistake: error.message };
		}
	}

	private resolve(one: Breakpoint): void {
		const { at } = one.request;
		if (!("file" in at)) {
			const module = this.program.named(at.module);
			if (module) this.add(one, module, placesIn(module, at));
			return;
		}
		const modules = modulesOfFile(this.program, at.file);
		const line = lineFrom(modules, at.file, at.line);
		one.addresses.clear();
		if (line === undefined) return;
		one.line = line;
		for (const module of modules)
			this.add(one, module, entriesOf(module, at.file, line));
	}

	private add(
		{ addresses }: Breakpoint,
		module: DebugModule,
		numbers: readonly number[],
	): void {
		for (const number of numbers) addresses.add(addressOf({ module, number }));
	}

	private index(): void {
		this.byAddress = new Map();
		for (const one of this.all.values()) {
			if (one.mistake !== undefined) continue;
			for (const address of one.addresses) {
				const others = this.byAddress.get(address) ?? [];
				this.byAddress.set(address, [...others, one]);
			}
		}
	}

	private status({ request, addresses, mistake, line }: Breakpoint) {
		const { id } = request;
		if (mistake !== undefined) return { id, places: [], message: mistake };
		const places = [...addresses]
			.map((address) => this.inspection.placeOf(address))
			.filter((place) => place !== undefined)
			// An instruction may begin more than one line.
			.map((place) => (line === undefined ? place : { ...place, line }));
		return {
			id,
			places,
			...(places.length === 0 && { message: this.whyNone(request) }),
		};
	}

	private whyNone({ at }: BreakpointRequest): string {
		if ("file" in at)
			return modulesOfFile(this.program, at.file).length === 0
				? `no module of ${at.file} is loaded yet, or it has no lines`
				: `no code in line ${at.line} or behind it`;
		if (this.program.named(at.module) === undefined)
			return `module ${at.module} is not loaded yet`;
		return "offset" in at
			? `no instruction of ${at.module} begins at offset ${at.offset}`
			: `${at.module} has no function ${at.function}/${at.arity}`;
	}
}
