/** The library that comes with this package: lib/, Erlang modules for what AtomVM leaves to libraries. */
import { packageFolder } from "../../atomvm/cache.ts";
import type { CodeSource } from "./code-path.ts";

/** A folder in the file system; what a VM in Node can be given for its code path. */
export function librarySource(): CodeSource {
	return { folder: `${packageFolder()}lib` };
}
