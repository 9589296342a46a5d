/** Reading a .beam file: its chunks as typed tables. */
import { inflate as unpack } from "pako";
import { AvmjitError } from "../errors.ts";
import { ByteReader } from "./byte-reader.ts";
import { BEAM_HINT, readChunks } from "./iff.ts";
import {
	type Lambda,
	type LineTable,
	readLambdas,
	readLines,
} from "./tables.ts";
import { readTypes, type TypeEntry } from "./types.ts";

export interface FunctionName {
	readonly function: string;
	readonly arity: number;
}

export interface ImportedName extends FunctionName {
	readonly module: string;
}

export interface LabelledFunction extends FunctionName {
	readonly label: number;
}

export interface BeamModule {
	readonly name: string;
	/** Where it came from, for messages. */
	readonly where: string;
	/** Atoms; the index in instructions is one more than here. */
	readonly atoms: readonly string[];
	readonly code: {
		readonly instructionSet: number;
		readonly maxOpcode: number;
		readonly labelCount: number;
		readonly functionCount: number;
		/** The instruction stream, without the chunk's header. */
		readonly bytes: Uint8Array;
	};
	readonly imports: readonly ImportedName[];
	readonly exports: readonly LabelledFunction[];
	readonly locals: readonly LabelledFunction[];
	/** Literals in the external term format. */
	readonly literals: readonly Uint8Array[];
	readonly types: readonly TypeEntry[];
	readonly lambdas: readonly Lambda[];
	/** Bytes that instructions refer to by offset (chunk StrT). */
	readonly strings: Uint8Array;
	readonly lines: LineTable;
	/** Every chunk's contents by name: also those without a table here (Attr, CInf, Dbgi, Docs, ExCk, Meta …). */
	readonly chunks: ReadonlyMap<string, Uint8Array>;
}

/** The instruction set of all BEAM files since OTP R8. */
const INSTRUCTION_SET = 0;
const MAX_OPCODE = 185;
/** Bytes that say of themselves how many they are: compilers write no others, and AtomVM takes it for granted. */
const CODE_HEADER = 16;
/** Chunks of HiPE, and of AtomVM's own ahead-of-time compiler. */
const NATIVE_CHUNK = /^(HX86|HA64|HS8P|HSV8|HSV9|HPPC|HP64|HARM|avmN)$/;

export function readBeam(bytes: Uint8Array, where: string): BeamModule {
	const plain = gunzip(bytes, where);
	const chunks = readChunks(plain, where);
	const chunk = (name: string): ByteReader | undefined => {
		const found = chunks.get(name);
		return found && new ByteReader(found, where, `chunk ${name}`);
	};
	const need = (name: string): ByteReader => {
		const found = chunk(name);
		if (found === undefined) {
			throw new AvmjitError("beam", where, `has no ${name} chunk`, BEAM_HINT);
		}
		return found;
	};
	if (chunks.has("Atom") && !chunks.has("AtU8")) {
		throw new AvmjitError("beam", where, "is of OTP 20 or older", BEAM_HINT);
	}
	const native = [...chunks.keys()].find((name) => NATIVE_CHUNK.test(name));
	if (native !== undefined) {
		throw new AvmjitError(
			"beam",
			where,
			`holds native code (chunk ${native})`,
			BEAM_HINT,
		);
	}
	const atoms = readAtoms(need("AtU8"), where);
	const atom = (index: number): string => {
		const found = atoms[index - 1];
		if (found === undefined) {
			throw new AvmjitError("beam", where, `has no atom ${index}`, BEAM_HINT);
		}
		return found;
	};
	const name = atom(1);
	return {
		name,
		where,
		atoms,
		code: readCode(need("Code"), where),
		imports: readTriples(need("ImpT")).map(([module, fun, arity]) => ({
			module: atom(module),
			function: atom(fun),
			arity,
		})),
		exports: readLabelled(chunk("ExpT"), atom),
		locals: readLabelled(chunk("LocT"), atom),
		literals: readLiterals(chunk("LitT"), where),
		types: readTypesOf(chunk("Type")),
		lambdas: readLambdas(chunk("FunT"), atom),
		strings: chunks.get("StrT") ?? new Uint8Array(0),
		lines: readLines(chunk("Line")),
		chunks,
	};
}

function gunzip(bytes: Uint8Array, where: string): Uint8Array {
	if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
	try {
		return unpack(bytes);
	} catch {
		throw new AvmjitError("beam", where, "is a damaged gzip file", BEAM_HINT);
	}
}

/** A negative count means that lengths are compact terms, for atoms of up to 255 characters (OTP 28). */
function readAtoms(chunk: ByteReader, where: string): string[] {
	const count = chunk.i32();
	const size = Math.abs(count);
	if (size > chunk.left) {
		throw new AvmjitError("beam", where, "chunk AtU8 is cut short", BEAM_HINT);
	}
	const decoder = new TextDecoder();
	return Array.from({ length: size }, () =>
		decoder.decode(
			chunk.slice(count < 0 ? readCompactLength(chunk) : chunk.u8()),
		),
	);
}

function readCompactLength(chunk: ByteReader): number {
	const first = chunk.u8();
	return (first & 8) === 0 ? first >> 4 : ((first & 0xe0) << 3) | chunk.u8();
}

function readCode(chunk: ByteReader, where: string): BeamModule["code"] {
	const header = chunk.u32();
	const instructionSet = chunk.u32();
	const maxOpcode = chunk.u32();
	const labelCount = chunk.u32();
	const functionCount = chunk.u32();
	if (header !== CODE_HEADER)
		throw new AvmjitError(
			"beam",
			where,
			`has a code header of ${header} bytes`,
			BEAM_HINT,
		);
	if (instructionSet !== INSTRUCTION_SET || maxOpcode > MAX_OPCODE) {
		throw new AvmjitError(
			"beam",
			where,
			`uses instruction set ${instructionSet} up to opcode ${maxOpcode}`,
			BEAM_HINT,
		);
	}
	const bytes = chunk.slice(chunk.left);
	return { instructionSet, maxOpcode, labelCount, functionCount, bytes };
}

function readTriples(chunk: ByteReader): [number, number, number][] {
	return Array.from({ length: chunk.count(12) }, () => [
		chunk.u32(),
		chunk.u32(),
		chunk.u32(),
	]);
}

function readLabelled(
	chunk: ByteReader | undefined,
	atom: (index: number) => string,
): LabelledFunction[] {
	if (chunk === undefined) return [];
	return readTriples(chunk).map(([fun, arity, label]) => ({
		function: atom(fun),
		arity,
		label,
	}));
}

function readLiterals(
	chunk: ByteReader | undefined,
	where: string,
): Uint8Array[] {
	if (chunk === undefined) return [];
	const size = chunk.u32();
	const data = chunk.slice(chunk.left);
	const table = new ByteReader(
		size === 0 ? data : inflate(data, where),
		where,
		"chunk LitT",
	);
	return Array.from({ length: table.count(4) }, () => table.slice(table.u32()));
}

function inflate(data: Uint8Array, where: string): Uint8Array {
	try {
		return unpack(data);
	} catch {
		throw new AvmjitError("beam", where, "has damaged literals", BEAM_HINT);
	}
}

function readTypesOf(chunk: ByteReader | undefined): TypeEntry[] {
	return chunk === undefined ? [] : readTypes(chunk);
}

/** Chunks that beam_lib:strip/1 leaves, and Type: all but debug information and documentation. */
const KEPT = /^(AtU8|Atom|Code|StrT|ImpT|ExpT|FunT|LitT|LocT|Line|Type|Meta)$/;
const FILE_HEADER = 12;
const CHUNK_HEADER = 8;

/** Bytes of the module without debug information and documentation. */
export function strippedSize({ chunks }: BeamModule): number {
	let size = FILE_HEADER;
	for (const [name, bytes] of chunks)
		if (KEPT.test(name)) size += CHUNK_HEADER + bytes.length;
	return size;
}
