/** Mutation testing, by hand: `npm run mutation [AREA or FILE…]`; see docs/testing.md. */
export default {
	testRunner: "vitest",
	vitest: { configFile: "vitest.mutation.config.ts" },
	coverageAnalysis: "perTest",
	concurrency: 2,
	// TypeScript 7 has no API to read one with; nothing here needs it.
	tsconfigFile: "none",
	timeoutMS: 10_000,
	reporters: ["clear-text", "progress"],
	clearTextReporter: { allowColor: false, logTests: false },
	// What no test of these needs: copied for each run otherwise.
	ignorePatterns: [
		"/bench",
		"/dist",
		"/docs",
		"/native",
		"/test/erlang_tests",
		"/test/otp",
	],
	tempDirName: ".cache/stryker",
};
