/** Source, BEAM instructions, WebAssembly. */
import pc from "picocolors";
import { coloured } from "../../../harness/inspect/terminal.ts";
import type { CodePlace, FrameInfo, Instruction } from "../../protocol.ts";
import { CommandError, type Lines } from "../answers.ts";
import { type Command, noArgument } from "../command.ts";
import type { Debugger } from "../debugger.ts";
import type { Program } from "../program.ts";
import {
	aroundPlace,
	cutLine,
	LIST_LINES,
	linesBetween,
	numbered,
} from "../source-text.ts";
import { frameOf } from "../stop-text.ts";
import { table } from "../table.ts";

/** Instructions that are shown around one. */
const BEFORE = 4;
const COUNT = 12;

/** The frame that is looked at. */
async function frameHere(program: Program): Promise<FrameInfo> {
	const frame = await frameOf(program, program.process, program.frame);
	if (frame === undefined) throw new CommandError("the process has no frames");
	return frame;
}

async function list(
	the: Debugger,
	program: Program,
	argument: string,
): Promise<Lines> {
	const { at, path } = await frameHere(program);
	const { width } = the.console;
	const lines = path === undefined ? undefined : the.texts.lines(path);
	if (path === undefined || lines === undefined || at.line === undefined) {
		const around = await aroundPlace(
			program,
			the.texts,
			at,
			undefined,
			LIST_LINES,
			width,
		);
		return [
			pc.dim("its source was not found; BEAM instructions by offset"),
			...around,
		];
	}
	if (argument !== "" && !/^[1-9]\d{0,8}$/.test(argument))
		throw new CommandError(
			`${argument}: is no line; \`list 12\` shows those around line 12`,
		);
	const half = Math.floor(LIST_LINES / 2);
	const middle = argument === "" ? at.line : Number(argument);
	const goesOn = argument === "" && the.listed?.path === path;
	const from = goesOn ? (the.listed?.next ?? 1) : Math.max(1, middle - half);
	if (from > lines.length)
		throw new CommandError(`${path} has ${lines.length} lines`);
	the.listed = { path, next: from + LIST_LINES };
	return numbered(
		linesBetween(lines, from, from + LIST_LINES - 1),
		at.line,
		width,
	);
}

async function disassemble(
	the: Debugger,
	program: Program,
	argument: string,
): Promise<Lines> {
	const { at } = await frameHere(program);
	if (argument !== "" && !/^@?\d+$/.test(argument))
		throw new CommandError(
			`${argument}: is no offset; \`disas 113\` shows the instructions around it`,
		);
	const offset =
		argument === "" ? at.offset : Number(argument.replace("@", ""));
	const instructions = await program.ask("disassemble", {
		module: at.module,
		offset,
		before: BEFORE,
		count: COUNT,
	});
	return instructionLines(instructions, at, the.console.width);
}

function instructionLines(
	instructions: readonly Instruction[],
	at: CodePlace,
	width: number,
): string[] {
	return instructions.flatMap((one) => {
		const isMarked = one.offset === at.offset;
		const head = `${isMarked ? ">" : " "}${String(one.offset).padStart(6)}  `;
		const text = cutLine(one.text, width - head.length);
		return [
			...(one.function === undefined
				? []
				: [pc.bold(`${at.module}:${one.function}`)]),
			`${isMarked ? pc.bold(pc.cyan(head)) : pc.dim(head)}${coloured("beam", text)}`,
		];
	});
}

async function wasm(the: Debugger, program: Program): Promise<Lines> {
	const { at } = await frameHere(program);
	const [one] = await program.ask("disassemble", {
		module: at.module,
		offset: at.offset,
		before: 0,
		count: 1,
	});
	if (one === undefined) return [];
	const { width } = the.console;
	const lines = one.wasm.map(({ offset, text }) => {
		const head = `  ${offset.toString(16).padStart(6, "0")}  `;
		return `${pc.dim(head)}${coloured("wasm", cutLine(text, width - head.length))}`;
	});
	return [
		...instructionLines([one], at, width),
		...(lines.length > 0
			? lines
			: [pc.dim("        it is not compiled: the interpreter executes it")]),
	];
}

async function modules(program: Program): Promise<Lines> {
	const all = await program.ask("modules", null);
	return table(
		["module", "compiled", "functions", "source"],
		all.map(({ name, native, functions, path, file }) => [
			name,
			String(native),
			String(functions),
			path ?? pc.dim(`not found (${file})`),
		]),
		[1, 2],
	);
}

export const CODE: readonly Command[] = [
	{
		name: "list",
		aliases: ["l"],
		group: "code",
		arguments: "[LINE]",
		summary:
			"source around the place stopped at, or around a line; again: what follows",
		repeats: "bare",
		act: (the, argument) => the.ask((program) => list(the, program, argument)),
	},
	{
		name: "disas",
		aliases: ["disassemble"],
		group: "code",
		arguments: "[OFFSET]",
		summary:
			"BEAM instructions around the place stopped at, with their offsets",
		act: (the, argument) =>
			the.ask((program) => disassemble(the, program, argument)),
	},
	{
		name: "wasm",
		group: "code",
		summary: "the WebAssembly made of the instruction stopped at",
		act(the, argument) {
			noArgument(argument);
			return the.ask((program) => wasm(the, program));
		},
	},
	{
		name: "modules",
		group: "code",
		summary: "modules that are loaded, and how many functions are compiled",
		act(the, argument) {
			noArgument(argument);
			return the.ask(modules);
		},
	},
];
