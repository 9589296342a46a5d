import { defineConfig } from "vitest/config";

export default defineConfig({
	test: {
		include: ["test/**/*.test.ts"],
		exclude: ["test/erlang_tests/**"],
		globalSetup: "test/setup.ts",
		setupFiles: ["test/no-colours.ts"],
		testTimeout: 120_000,
	},
});
