/** The imports of the AtomVM build: our own, none of Emscripten's glue. */
import { browser, browserFunction } from "./browser.ts";
import { clocks } from "./clocks.ts";
import type { HostContext, ImportGroup } from "./context.ts";
import { files } from "./files.ts";
import { heap } from "./heap.ts";
import { processImports } from "./process.ts";
import { threads } from "./threads.ts";

/** Values for everything that `module` imports. */
export function hostImports(
	module: WebAssembly.Module,
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
		else group[item.name] = ours[item.name] ?? browserFunction(item.name) ?? 0;
	}
	return imports;
}
