/** `avmjit inspect`: a module's source, its BEAM instructions, what the compiler knows, and the code that it makes. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Command } from "commander";
import { AvmjitError } from "../errors.ts";
import { chooseFunctions } from "../harness/inspect/choose.ts";
import {
	compileForInspection,
	type InspectedCode,
} from "../harness/inspect/compile.ts";
import { dumpFiles } from "../harness/inspect/dump.ts";
import { inspectPage } from "../harness/inspect/html/page.ts";
import { inspectModule } from "../harness/inspect/inspect-module.ts";
import { sizesText } from "../harness/inspect/sizes-text.ts";
import { moduleText } from "../harness/inspect/terminal.ts";
import { compileBuild } from "../host/build.ts";
import { Sources } from "../host/platform/sources.ts";
import { type AtomVmOption, atomVmOption } from "./atomvm-option.ts";
import { prepared } from "./common.ts";
import {
	addHuntingOptions,
	type HuntingOptions,
	huntingSelection,
} from "./hunting.ts";
import { readInput } from "./input.ts";
import { page } from "./pager.ts";

interface InspectOptions extends HuntingOptions, AtomVmOption {
	readonly source?: string;
	readonly dump?: string;
	readonly debug?: boolean;
	readonly sizes?: boolean;
	readonly html?: string;
	readonly json?: boolean;
	readonly pager: boolean;
}

export function inspectCommand(): Command {
	const command = new Command("inspect")
		.description(
			"show a module's source, its BEAM instructions, what the compiler knows of them, and the WebAssembly that it makes",
		)
		.argument("<file>", "a .beam or .avm file")
		.argument(
			"[function]",
			"only this function: module:name/arity, name/arity, name, or all of a module",
		)
		.option("--source <file>", "the module's source, when it is not found")
		.addOption(atomVmOption())
		.option("--sizes", "where the bytes go, instead")
		.option("--html <file>", "write all of it to one page, instead")
		.option("--json", "print all of it for programs")
		.option(
			"--dump <folder>",
			"write each module's .wasm, .wat and .S there, instead",
		)
		.option(
			"--debug",
			"with --dump: functions by their modules' names, too, and a source map in the .wasm and beside it",
		)
		.option("--no-pager", "do not show it page by page");
	return addHuntingOptions(command).action(runInspect);
}

async function runInspect(
	file: string,
	name: string | undefined,
	options: InspectOptions,
): Promise<void> {
	const bytes = readInput(file);
	if (options.source !== undefined) readInput(options.source);
	const selection = huntingSelection(options);
	const codes = compileForInspection(
		compileBuild(await prepared(options)),
		file,
		bytes,
		selection,
		options.dump !== undefined && options.debug === true,
	);
	const all = codes.map(({ beam, compiled }) =>
		inspectModule(
			beam,
			compiled,
			file,
			new Sources(beam, file, options.source),
		),
	);
	const modules = name === undefined ? all : chooseFunctions(all, name);
	if (options.html !== undefined) write(options.html, inspectPage(modules));
	else if (options.dump !== undefined) {
		const chosen = new Set(modules.map((module) => module.name));
		await dump(
			codes.filter(({ beam }) => chosen.has(beam.name)),
			options.dump,
		);
	} else if (options.json)
		await page(
			`${JSON.stringify({ schema: 1, modules }, undefined, 2)}\n`,
			false,
		);
	else {
		const text = modules.map(options.sizes ? sizesText : moduleText).join("\n");
		await page(text, options.pager);
	}
}

async function dump(
	codes: readonly InspectedCode[],
	folder: string,
): Promise<void> {
	for (const code of codes)
		for (const [end, contents] of await dumpFiles(code))
			write(join(folder, `${code.beam.name}${end}`), contents);
}

function write(path: string, contents: string | Uint8Array): void {
	try {
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, contents);
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException;
		throw new AvmjitError("file", path, `cannot be written (${code})`);
	}
}
