/** Tells which files of a suite were written, added or removed, a moment after the last of them. */
import { watch } from "chokidar";
import type { SuiteFiles } from "./suite-files.ts";

/** Editors and compilers write a file in several steps, ms. */
const QUIET = 40;

const OF_INTEREST = /\.(erl|hrl|S|beam)$/;

export interface FileChanges {
	close(): Promise<void>;
}

/** @returns once changes are seen */
export async function watchFiles(
	{ sources, beams, lists }: SuiteFiles,
	onChange: (paths: readonly string[]) => void,
): Promise<FileChanges> {
	const changed = new Set<string>();
	let timer: NodeJS.Timeout | undefined;
	const watcher = watch([...new Set([sources, beams, ...lists])], {
		depth: 0,
		ignoreInitial: true,
		ignored: (path, stats) =>
			stats?.isFile() === true &&
			!OF_INTEREST.test(path) &&
			!lists.includes(path),
	});
	watcher.on("all", (_, path) => {
		if (!OF_INTEREST.test(path) && !lists.includes(path)) return;
		changed.add(path);
		clearTimeout(timer);
		timer = setTimeout(() => {
			const paths = [...changed];
			changed.clear();
			onChange(paths);
		}, QUIET);
	});
	await new Promise<void>((resolve) => watcher.once("ready", resolve));
	return {
		close: async () => {
			clearTimeout(timer);
			await watcher.close();
		},
	};
}
