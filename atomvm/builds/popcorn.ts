/** AtomVM 0.7 for Emscripten, as an npm package ships it: a debug build with names, DWARF and SAFE_HEAP's checks. */
import type { AtomVmBuild } from "../build.ts";

export const popcorn: AtomVmBuild = {
	name: "popcorn",
	source: {
		package: "@swmansion/popcorn",
		version: "0.3.3",
		file: "dist/AtomVM.wasm",
		sha256: "55658601a27822079eaa8280e1082a7fda1f85436966e56636bb54fb3bcaf03c",
	},
	interpreter: {
		loop: "scheduler_entry_point",
		switches: { scheduler_run: 2, scheduler_next: 11, scheduler_wait: 1 },
		dispatchLabels: 150,
	},
	locks: {
		// Copies that the optimiser made have a number.
		ofVm: /^smp_(mutex|rwlock|spinlock)_(try)?(rd|wr)?(un)?lock(_\d+)?$/,
		ofLibrary: /^__pthread_(mutex|rwlock)_(try)?(rd|wr)?(un)?lock$/,
	},
	naming: {
		// Binaryen's fpcast-emu pass.
		thunkPrefix: "byn$fpcast-emu$",
		libraryPrefix: "emscripten_builtin_",
		callable: /^(bif|nif)_/,
	},
	safeHeapTrap: "segfault",
};
