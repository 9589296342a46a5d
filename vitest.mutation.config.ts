/**
 * For mutation testing (`npm run mutation`): the tests that import the sources as they are and need no VM, so that a
 * run is of the mutated code and takes a second. Without the setup that builds and prepares AtomVM.
 */
import { defineConfig } from "vitest/config";

export default defineConfig({
	test: {
		include: [
			"test/jit/analysis/**/*.test.ts",
			"test/jit/graph/**/*.test.ts",
			"test/link/**/*.test.ts",
			"test/host/terms.test.ts",
			"test/atomvm/dwarf/**/*.test.ts",
		],
		// With a VM, or with the whole of AtomVM's binary.
		exclude: [
			"test/atomvm/dwarf/build.test.ts",
			"test/link/bindings.test.ts",
			"test/link/module-cache.test.ts",
		],
		testTimeout: 60_000,
	},
});
