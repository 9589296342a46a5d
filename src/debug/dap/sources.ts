/** Modules and what is shown of their code: the Erlang source, or a listing of the BEAM instructions where there is none. */
import { basename } from "node:path";
import type { DebugProtocol } from "@vscode/debugprotocol";
import type { Answer, CodePlace, ModuleInfo } from "../protocol.ts";
import { DebugError, type DebugSession } from "../session.ts";
import { formatAddress } from "./addresses.ts";
import type { ClientLines } from "./lines.ts";

/** A place as the client is told of it. */
export interface ShownPlace {
	readonly source?: DebugProtocol.Source;
	/** 0 where none is known. */
	readonly line: number;
}

export class Sources {
	private readonly modules = new Map<string, ModuleInfo>();
	private readonly listings = new Map<string, Promise<Answer<"listing">>>();

	constructor(
		private readonly session: DebugSession,
		private readonly lines: ClientLines,
	) {}

	/** Of a module that is loaded, or has got more native functions. */
	learn(module: ModuleInfo): void {
		this.modules.set(module.name, module);
	}

	/** Asks for what is loaded now. */
	async all(): Promise<readonly ModuleInfo[]> {
		for (const module of await this.session.request("modules", null))
			this.learn(module);
		return [...this.modules.values()];
	}

	named(name: string): ModuleInfo | undefined {
		return this.modules.get(name);
	}

	/** @param what a module's name, or the file name of its source */
	isLoaded(what: string): boolean {
		return [...this.modules.values()].some(
			({ name, path }) =>
				name === what || (path !== undefined && basename(path) === what),
		);
	}

	withIndex(index: number): ModuleInfo | undefined {
		return [...this.modules.values()].find((module) => module.index === index);
	}

	withReference(reference: number): ModuleInfo | undefined {
		return this.withIndex(reference - 1);
	}

	address(at: CodePlace): string | undefined {
		const module = this.named(at.module);
		return (
			module &&
			formatAddress({
				moduleIndex: module.index,
				offset: at.offset,
				wasmLine: 0,
			})
		);
	}

	/** The whole source of a module. */
	source(module: ModuleInfo): DebugProtocol.Source {
		return module.path === undefined
			? listingSource(module)
			: { name: basename(module.path), path: module.path };
	}

	/** @param path of the source, where it is known better than by the module (an included file) */
	async show(at: CodePlace, path?: string): Promise<ShownPlace> {
		const module = this.named(at.module);
		const found = path ?? (isIn(at, module) ? module?.path : undefined);
		if (found !== undefined && at.line !== undefined)
			return {
				source: { name: basename(found), path: found },
				line: this.lines.toClient(at.line),
			};
		if (module === undefined) return { line: 0 };
		const { offsets } = await this.listing(module.name);
		// The line of the instruction, or of the one that it is within.
		let line = 0;
		for (const [number, offset] of offsets.entries())
			if (offset >= 0 && offset <= at.offset) line = number;
		return {
			source: listingSource(module),
			line: this.lines.toClient(line + 1),
		};
	}

	/** Without its listing: what can be said while the program runs. */
	showRunning(at: CodePlace): ShownPlace {
		const module = this.named(at.module);
		return module?.path !== undefined && at.line !== undefined
			? { source: this.source(module), line: this.lines.toClient(at.line) }
			: { line: 0 };
	}

	/** Lines where a breakpoint can be. */
	async breakpointLines(
		{ path, sourceReference = 0 }: DebugProtocol.Source,
		line: number,
		endLine: number,
	): Promise<readonly number[]> {
		if (sourceReference === 0)
			return path === undefined
				? []
				: this.session.request("breakpointLines", {
						file: path,
						line,
						endLine,
					});
		const { offsets } = await this.listingOf(sourceReference);
		return offsets.flatMap((offset, i) =>
			offset >= 0 && i + 1 >= line && i + 1 <= endLine ? [i + 1] : [],
		);
	}

	async text(reference: number): Promise<string> {
		return (await this.listingOf(reference)).text;
	}

	private listingOf(reference: number): Promise<Answer<"listing">> {
		const module = this.withReference(reference);
		if (module === undefined)
			throw new DebugError("there is no module of this number");
		return this.listing(module.name);
	}

	listing(module: string): Promise<Answer<"listing">> {
		const known = this.listings.get(module);
		if (known !== undefined) return known;
		const listing = this.session.request("listing", { module });
		this.listings.set(module, listing);
		// Not there while the program runs; it may be when it has stopped.
		listing.catch(() => this.listings.delete(module));
		return listing;
	}
}

function listingSource(module: ModuleInfo): DebugProtocol.Source {
	return {
		name: `${module.name}.S`,
		sourceReference: module.index + 1,
		origin: "BEAM instructions",
	};
}

/** Whether the place is in the module's own source, not in a file that it includes. */
function isIn(at: CodePlace, module: ModuleInfo | undefined): boolean {
	return (
		at.file !== undefined &&
		module?.path !== undefined &&
		basename(at.file) === basename(module.path)
	);
}
