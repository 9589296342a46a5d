/**
 * For `npm run coverage`: all tests, with the built code in place of the sources, so that a line counts the same whether
 * a test, a worker thread or a child process executes it.
 */
import { fileURLToPath } from "node:url";
import { mergeConfig } from "vitest/config";
import config from "./vitest.config.ts";

const ROOT = fileURLToPath(new URL(".", import.meta.url));

export default mergeConfig(config, {
	plugins: [
		{
			name: "built-code",
			enforce: "pre" as const,
			async resolveId(
				this: {
					resolve(
						name: string,
						importer: string | undefined,
						options: { skipSelf: boolean },
					): Promise<{ id: string } | null>;
				},
				name: string,
				importer: string | undefined,
			) {
				const found = await this.resolve(name, importer, { skipSelf: true });
				const path = found?.id.startsWith(ROOT)
					? found.id.slice(ROOT.length)
					: "";
				return /^(src|atomvm)\/.*\.ts$/.test(path)
					? `${ROOT}dist/${path.replace(/\.ts$/, ".js")}`
					: found;
			},
		},
	],
	test: {
		// Node imports the built code itself: only then V8 reports it as the file that it is.
		server: { deps: { external: [/\/dist\/(src|atomvm)\//] } },
		setupFiles: ["scripts/lib/take-coverage.mjs"],
		testTimeout: 240_000,
	},
});
