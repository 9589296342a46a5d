/**
 * Source maps of compiled modules, for debuggers of WebAssembly (V8's, through its inspector): from bytes of the module, which
 * stand as columns of one line, to lines of the source. What has no source at hand is shown as BEAM instructions, so that
 * there is always something to step through.
 */
import {
	type EncodedSourceMap,
	GenMapping,
	maybeAddSegment,
	setSourceContent,
	toEncodedMap,
} from "@jridgewell/gen-mapping";
import type { BeamModule } from "../beam/beam-file.ts";
import { lineIndices } from "../beam/code-lines.ts";
import { decodeCode } from "../beam/decode.ts";
import type { ModuleSources } from "../beam/module-sources.ts";
import { ByteWriter } from "../wasm/bytes.ts";
import { writeCustom } from "../wasm/sections/custom.ts";
import type { CodeMap, CodeRange, FunctionMap } from "./code-map.ts";
import { splitFunctions } from "./graph/split-functions.ts";
import { numberedListing } from "./listing.ts";

/** A line of a source, from 1. */
interface Place {
	readonly url: string;
	readonly text: string;
	readonly line: number;
}

/** The custom section that names a module's source map (WebAssembly's tool conventions, as V8 reads it). */
const SECTION = "sourceMappingURL";

/** What the listing of BEAM instructions is called. */
export function listingUrl(name: string): string {
	return `beam:///${encodeURIComponent(name)}.S`;
}

/** The map has one line, 0, whose columns are bytes from the start of the module. */
export function sourceMap(
	beam: BeamModule,
	map: CodeMap,
	sources: ModuleSources | undefined,
): EncodedSourceMap {
	const places = new Places(beam, sources);
	const built = new GenMapping({ file: `${beam.name}.wasm` });
	const texts = new Map<string, string>();
	const add = (column: number, place: Place | undefined): void => {
		if (place === undefined) {
			maybeAddSegment(built, 0, column);
			return;
		}
		const { url, text, line } = place;
		texts.set(url, text);
		maybeAddSegment(built, 0, column, url, line - 1, 0);
	};
	for (const function_ of map.functions) {
		let last: Place | undefined = places.ofHead(function_);
		for (const range of function_.ranges) {
			last = places.of(range) ?? last;
			add(range.start, last);
		}
	}
	add(map.functions.at(-1)?.end ?? 0, undefined);
	for (const [url, text] of texts) setSourceContent(built, url, text);
	return toEncodedMap(built);
}

/** The module with its map in it, at its end: nothing else of it changes. */
export function withSourceMap(
	wasm: Uint8Array,
	map: EncodedSourceMap,
): Uint8Array {
	const json = new TextEncoder().encode(JSON.stringify(map));
	const url = new ByteWriter();
	url.name(`data:application/json;base64,${base64(json)}`);
	const out = new ByteWriter(wasm.length + url.length + 32);
	out.bytes(wasm);
	writeCustom(out, SECTION, url.view());
	return out.copy();
}

/** The map in a module, as JSON; undefined when it has none. */
export function sourceMapOf(wasm: Uint8Array): string | undefined {
	const module = new WebAssembly.Module(wasm.slice());
	const [section] = WebAssembly.Module.customSections(module, SECTION);
	const [, data] = section
		? (/;base64,(.*)$/.exec(new TextDecoder().decode(section)) ?? [])
		: [];
	if (data === undefined) return undefined;
	return new TextDecoder().decode(
		Uint8Array.from(atob(data), (byte) => byte.charCodeAt(0)),
	);
}

function base64(bytes: Uint8Array): string {
	let text = "";
	for (const byte of bytes) text += String.fromCharCode(byte);
	return btoa(text);
}

class Places {
	private readonly byOffset = new Map<number, Place>();
	private readonly heads = new Map<number, Place>();

	constructor(
		private readonly beam: BeamModule,
		private readonly sources: ModuleSources | undefined,
	) {
		const { text, lines: numbers } = numberedListing(beam);
		const url = listingUrl(beam.name);
		for (const code of splitFunctions(beam, decodeCode(beam))) {
			const lines = lineIndices(code.instructions);
			for (const [i, { offset, op }] of code.instructions.entries()) {
				const place = this.inSource(lines[i] ?? 0) ?? {
					url,
					text,
					line: numbers.get(offset) ?? 1,
				};
				this.byOffset.set(offset, place);
				if (op.name === "func_info") this.heads.set(code.entryLabel, place);
			}
		}
	}

	/** What is for no instruction is of the one before it. */
	of({ part, offset }: CodeRange): Place | undefined {
		return part === "instruction" && offset !== undefined
			? this.byOffset.get(offset)
			: undefined;
	}

	/** Where a function begins; undefined for those that the compiler adds. */
	ofHead({ entryLabel }: FunctionMap): Place | undefined {
		return entryLabel === undefined ? undefined : this.heads.get(entryLabel);
	}

	private inSource(index: number): Place | undefined {
		const found = this.beam.lines.lines[index];
		if (index === 0 || found === undefined || found.line === 0)
			return undefined;
		const source = this.sources?.at(found.file);
		return source && { ...source, line: found.line };
	}
}
