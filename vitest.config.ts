import { defineConfig } from "vitest/config";

export default defineConfig({
	test: {
		include: ["test/**/*.test.ts"],
		exclude: ["test/erlang_tests/**"],
		globalSetup: "test/setup.ts",
		testTimeout: 120_000,
	},
});
