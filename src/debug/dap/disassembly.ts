/** The disassembly view: BEAM instructions, and below each the WebAssembly made of it. */
import type { DebugProtocol } from "@vscode/debugprotocol";
import type { Instruction, ModuleInfo } from "../protocol.ts";
import { DebugError, type DebugSession } from "../session.ts";
import {
	formatAddress,
	hexAddress,
	MOST_WASM_LINES,
	parseAddress,
} from "./addresses.ts";
import type { ClientLines } from "./lines.ts";
import type { Sources } from "./sources.ts";

/** As many as asked for: where there is no more code there is filling. */
export async function disassemble(
	session: DebugSession,
	sources: Sources,
	lines: ClientLines,
	{
		memoryReference,
		offset: plus = 0,
		instructionOffset = 0,
		instructionCount,
	}: DebugProtocol.DisassembleArguments,
): Promise<DebugProtocol.DisassembledInstruction[]> {
	const address = parseAddress(memoryReference, plus);
	const module = address && sources.withIndex(address.moduleIndex);
	if (address === undefined || module === undefined)
		throw new DebugError(`there is no code at ${memoryReference}`);
	// Each instruction is a line at least, so these are enough.
	const before = Math.max(0, -instructionOffset);
	const after = Math.max(0, instructionOffset + instructionCount);
	const instructions = await session.request("disassemble", {
		module: module.name,
		offset: address.offset,
		before,
		count: before + after + 1,
	});
	const rows = instructions.flatMap((instruction) =>
		rowsOf(instruction, module, sources, lines),
	);
	const at = Number(formatAddress(address));
	let here = rows.findLastIndex((row) => Number(row.address) <= at);
	if (here < 0) here = 0;
	const from = here + instructionOffset;
	const first = Number(rows[0]?.address ?? at);
	const last = Number(rows.at(-1)?.address ?? at);
	return Array.from({ length: instructionCount }, (_, i) => {
		const index = from + i;
		return (
			rows[index] ??
			filling(index < 0 ? first + index : last + index - rows.length + 1)
		);
	});
}

function filling(address: number): DebugProtocol.DisassembledInstruction {
	return {
		address: hexAddress(Math.max(0, address)),
		instruction: "",
		presentationHint: "invalid",
	};
}

function rowsOf(
	{ offset, text, line, file, function: name, bytes, wasm }: Instruction,
	module: ModuleInfo,
	sources: Sources,
	lines: ClientLines,
): DebugProtocol.DisassembledInstruction[] {
	const at = (wasmLine: number): string =>
		formatAddress({ moduleIndex: module.index, offset, wasmLine });
	const place = sources.showRunning({
		module: module.name,
		function: name ?? "",
		offset,
		...(file !== undefined && { file }),
		...(line !== undefined && { line }),
	});
	return [
		{
			address: at(0),
			instruction: text,
			...(bytes !== "" && { instructionBytes: bytes }),
			...(name !== undefined && { symbol: `${module.name}:${name}` }),
			...(place.source && {
				location: place.source,
				line: place.line,
				column: lines.firstColumn(),
			}),
		},
		...wasm.slice(0, MOST_WASM_LINES).map((code, i) => ({
			address: at(i + 1),
			instruction: `    ${code.offset.toString(16).padStart(6, "0")}  ${code.text}`,
		})),
	];
}
