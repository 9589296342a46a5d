/**
 * The code of a compiled module, with what says at which line of the source it is: once for a line, and again where control
 * flow comes together or a call has come back. Functions in C that it calls are said, too.
 */

import { patchOf } from "../../../atomvm/passes/tracing.ts";
import { AVM, HOST, NATIVE } from "../../abi/import-modules.ts";
import type { BeamModule } from "../../beam/beam-file.ts";
import { lineIndices } from "../../beam/code-lines.ts";
import { decodeCode } from "../../beam/decode.ts";
import { labelNumber } from "../../beam/operands.ts";
import type { CodeRange, FunctionMap } from "../../jit/code-map.ts";
import type { CompiledModule } from "../../jit/module-compiler.ts";
import { Op } from "../../wasm/opcodes.ts";
import { InstructionCursor } from "../../wasm/reader/cursor.ts";
import { parseModule, type WasmBinary } from "../../wasm/reader/parse.ts";
import { rewriteModule } from "../../wasm/reader/rewrite.ts";
import { type Activities, NATIVE_CODE, type Origin } from "./activities.ts";
import { KnownPlaces } from "./known-places.ts";
import { instructions, storeActivity, storePlace } from "./marks.ts";
import { functionImports } from "./native.ts";

/** A line of the source, by one of its instructions. */
export interface Place {
	/** AtomVM's of the module. */
	readonly index: number;
	/** Of an instruction, bytes from the module's first. */
	readonly offset: number;
	/** Where it is in a function that was inlined: the offset of its call. */
	readonly via?: number;
}

const ORIGINS: Readonly<Record<string, Origin>> = {
	[AVM]: "atomvm",
	[NATIVE]: "runtime",
	[HOST]: "host",
};
const BACK = instructions((code) => storeActivity(code, NATIVE_CODE));

/**
 * @param compiled with its map
 * @param places where new ones are put; a place's number is its index
 */
export function profiledModule(
	beam: BeamModule,
	{ wasm, map }: CompiledModule,
	activities: Activities,
	places: Place[],
): Uint8Array {
	if (map === undefined) throw new Error("a module without a map");
	const binary = parseModule(wasm, beam.name);
	const lines = new LineKeys(beam);
	const numbers = new Map<string, number>();
	const index = map.target.moduleIndex;
	const numberOf = (place: Omit<Place, "index">, key: string): number => {
		let number = numbers.get(key);
		if (number === undefined) {
			number = places.push({ index, ...place }) - 1;
			numbers.set(key, number);
		}
		return number;
	};
	const placeOf = (range: CodeRange, entryLabel: number): number => {
		if (range.part === "head") {
			const offset = lines.ofLabel(entryLabel);
			return numberOf({ offset }, lines.key(offset));
		}
		const { offset, inlined } = range;
		if (range.part !== "instruction" || offset === undefined) return -1;
		if (inlined === undefined) return numberOf({ offset }, lines.key(offset));
		const key = `${lines.key(inlined)} < ${lines.key(offset)}`;
		return numberOf({ offset: inlined, via: offset }, key);
	};
	const helpers = new Set(
		map.functions
			.filter(({ entryLabel }) => entryLabel === undefined)
			.map((func) => func.index),
	);
	const calls = new ImportCalls(binary, activities);
	const bodies = new Map<number, Uint8Array>();
	for (const func of map.functions) {
		const body = func.index - binary.importedFunctions;
		bodies.set(body, profiledBody(binary, func, placeOf, calls, helpers));
	}
	return rewriteModule(binary, { bodies });
}

function profiledBody(
	binary: WasmBinary,
	{ index, entryLabel, ranges }: FunctionMap,
	placeOf: (range: CodeRange, entryLabel: number) => number,
	calls: ImportCalls,
	helpers: ReadonlySet<number>,
): Uint8Array {
	const body = index - binary.importedFunctions;
	const patch = patchOf(binary, body);
	const known = new KnownPlaces();
	const cursor = new InstructionCursor(
		binary.bytes,
		binary.where,
		binary.bodies.codes[body],
		binary.bodies.ends[body],
	);
	let at = 0;
	let place = -1;
	let placed: CodeRange | undefined;
	while (cursor.next()) {
		const { start, pos, opcode, imm } = cursor;
		while ((ranges[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at++;
		const range = ranges[at];
		if (range !== undefined && range !== placed && entryLabel !== undefined) {
			place = placeOf(range, entryLabel);
			placed = range;
		}
		if (place >= 0 && known.mustSay(place, cursor)) {
			const number = place;
			patch
				.replace(start, start)
				.bytes(instructions((code) => storePlace(code, number)));
			known.said(place);
		}
		const isTail = opcode === Op.return_call;
		const call = isTail || opcode === Op.call ? calls.of(imm) : undefined;
		if (call !== undefined) {
			patch.replace(start, start).bytes(call.before);
			if (!isTail) patch.replace(pos, pos).bytes(BACK);
		}
		const isCall = opcode === Op.call || opcode === Op.call_indirect;
		const keeps =
			opcode === Op.call &&
			(helpers.has(imm) || (call !== undefined && !call.callsBack));
		if (isCall && !keeps) known.forget();
		known.pass(cursor);
	}
	return patch.finish();
}

/** Whether code of other places may run in a function of the native runtime. */
function callsBack(name: string): boolean {
	return name.startsWith("call_") || name.startsWith("apply_");
}

/** What is said before calls of imported functions. */
class ImportCalls {
	private readonly known: (
		| { before: Uint8Array; callsBack: boolean }
		| undefined
	)[];

	constructor(binary: WasmBinary, activities: Activities) {
		this.known = functionImports(binary).map(({ from, name }) => {
			const origin = ORIGINS[from];
			if (origin === undefined) return undefined;
			const activity = activities.of(origin, name);
			return {
				before: instructions((code) => storeActivity(code, activity)),
				callsBack: from === NATIVE && callsBack(name),
			};
		});
	}

	of(func: number): { before: Uint8Array; callsBack: boolean } | undefined {
		return this.known[func];
	}
}

/** What tells one line of a module's functions from another. */
class LineKeys {
	private readonly keys = new Map<number, string>();
	private readonly labels = new Map<number, number>();

	constructor(beam: BeamModule) {
		const code = decodeCode(beam);
		const lines = lineIndices(code);
		let func = 0;
		code.forEach((instruction, i) => {
			if (instruction.op.name === "func_info") func = instruction.offset;
			if (instruction.op.name === "label")
				this.labels.set(labelNumber(instruction), instruction.offset);
			this.keys.set(instruction.offset, `${func}:${lines[i] ?? 0}`);
		});
	}

	key(offset: number): string {
		return this.keys.get(offset) ?? "";
	}

	ofLabel(label: number): number {
		return this.labels.get(label) ?? 0;
	}
}
