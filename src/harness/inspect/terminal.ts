/** A compiled module as text for a terminal: source, BEAM, what was known, and wasm, one below the other. */
import pc from "picocolors";
import { type Language, type TokenKind, tokensOf } from "./highlight.ts";
import { knowledge } from "./knowledge.ts";
import type {
	InspectedFunction,
	InspectedModule,
	InspectedStep,
	SourcePlace,
	WasmLine,
} from "./model.ts";

const COLOURS: Readonly<Record<TokenKind, (text: string) => string>> = {
	plain: (text) => text,
	comment: (text) => pc.dim(text),
	string: (text) => pc.green(text),
	number: (text) => pc.yellow(text),
	keyword: (text) => pc.blue(text),
	name: (text) => pc.magenta(text),
	variable: (text) => pc.cyan(text),
};

export function coloured(language: Language, text: string): string {
	return tokensOf(language, text)
		.map((token) => COLOURS[token.kind](token.text))
		.join("");
}

export function moduleText(module: InspectedModule): string {
	const lines = [
		`${pc.bold(module.name)}  ${module.file}, ${module.sizes.bytes} bytes of wasm`,
		module.source === undefined
			? pc.yellow(
					"the source was not found: name it with --source for its lines",
				)
			: `source ${module.source}`,
	];
	for (const one of module.functions) lines.push("", ...functionLines(one));
	for (const one of module.helpers) lines.push("", ...functionLines(one));
	return `${lines.join("\n")}\n`;
}

function functionLines({
	name,
	skipped,
	bytes,
	steps,
}: InspectedFunction): string[] {
	const size = skipped ?? `${bytes} bytes`;
	const lines = [`${pc.bold(pc.underline(name))}  ${size}`];
	let before: SourcePlace | undefined;
	for (const step of steps) {
		const { place } = step;
		if (place !== undefined && !isSamePlace(place, before)) {
			lines.push(sourceLine(place, before));
			before = place;
		}
		lines.push(...stepLines(step));
	}
	return lines;
}

function isSamePlace(
	{ file, line }: SourcePlace,
	other: SourcePlace | undefined,
): boolean {
	return file === other?.file && line === other.line;
}

function sourceLine(
	{ file, line, text }: SourcePlace,
	before: SourcePlace | undefined,
): string {
	const name = before?.file === file ? "" : `${file}:`;
	return `${pc.bold(`${name}${line}`)} | ${coloured("erlang", text ?? "")}`.trimEnd();
}

function stepLines(step: InspectedStep): string[] {
	const { part, offset, text, comment, again, wasm } = step;
	const lines: string[] = [];
	const indent = " ".repeat(10);
	if (part !== "instruction") lines.push(`${indent}${pc.dim(`<${text}>`)}`);
	else {
		const number = pc.dim(String(offset ?? "").padStart(8));
		const rest = [
			...(comment === "" ? [] : [comment]),
			...(again ? ["once more"] : []),
		].map((one) => pc.dim(`  % ${one}`));
		lines.push(`${number}  ${coloured("beam", text)}${rest.join("")}`);
		if (!again)
			for (const known of knowledge(step))
				lines.push(`${indent}${pc.dim(`% ${known}`)}`);
	}
	return [...lines, ...wasmLines(wasm).map((line) => `${indent}${line}`)];
}

export function wasmLines(wasm: readonly WasmLine[]): string[] {
	let inlined: string | undefined;
	return wasm.flatMap((line) => {
		const isNew = line.inlined !== undefined && line.inlined !== inlined;
		inlined = line.inlined;
		const at = pc.dim(line.offset.toString(16).padStart(6, "0"));
		const inner = "  ".repeat(line.depth) + coloured("wasm", line.text);
		const comment =
			line.comment === undefined ? "" : pc.dim(`  ;; ${line.comment}`);
		return [
			...(isNew ? [pc.dim(`% inlined: ${line.inlined}`)] : []),
			`  ${at}  ${inner}${comment}`,
		];
	});
}
