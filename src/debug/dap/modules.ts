/** Modules as the protocol has them. */
import type { DebugProtocol } from "@vscode/debugprotocol";
import type { ModuleInfo } from "../protocol.ts";

/** With the column that the capabilities announce. */
export interface ShownModule extends DebugProtocol.Module {
	readonly functionsCompiled: string;
}

export function moduleInfo({
	name,
	index,
	file,
	path,
	native,
	functions,
}: ModuleInfo): ShownModule {
	return {
		id: index,
		name,
		path: file,
		isUserCode: path !== undefined,
		symbolStatus: path === undefined ? "no source" : `source ${path}`,
		functionsCompiled: `${native} of ${functions}`,
	};
}
