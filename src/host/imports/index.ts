/** The imports of the AtomVM build: our own, none of Emscripten's glue. */
import { browser, browserFunction } from "./browser.ts";
import { clocks } from "./clocks.ts";
import type { HostContext, ImportGroup } from "./context.ts";
import { files } from "./files.ts";
import { heap } from "./heap.ts";
import { processImports } from "./process.ts";
import { asDeclared } from "./signatures.ts";
import { threads } from "./threads.ts";

/**
 * Values for everything that `module` imports.
 * @param types of its imported functions (Manifest.imports)
 */
export function hostImports(
	module: WebAssembly.Module,
	types: Readonly<Record<string, string>>,
	host: HostContext,
): WebAssembly.Imports {
	const ours: ImportGroup = {
		...browser,
		...clocks(host),
		...files(host),
		...heap(host),
		...processImports(host),
		...threads(host),
	};
	const imports: Record<string, Record<string, WebAssembly.ImportValue>> = {};
	for (const item of WebAssembly.Module.imports(module)) {
		const group = imports[item.module] ?? {};
		imports[item.module] = group;
		if (item.kind === "memory") group[item.name] = host.memory.memory;
		else {
			const known = ours[item.name];
			group[item.name] = known
				? asDeclared(item.name, known, types[item.name])
				: browserFunction(item.name);
		}
	}
	return imports;
}
