/** The default: AtomVM 0.7 for Emscripten as an npm package ships it, a debug build with names, DWARF and SAFE_HEAP's checks. */
import type { NpmSource } from "../build.ts";

export const popcorn: NpmSource = {
	package: "@swmansion/popcorn",
	version: "0.3.3",
	file: "dist/AtomVM.wasm",
	sha256: "55658601a27822079eaa8280e1082a7fda1f85436966e56636bb54fb3bcaf03c",
};
