/**
 * Tests that run a VM use the built code: worker threads load it, and the prepared AtomVM is cached by its hash. Build
 * what is missing or stale, and prepare once for all tests.
 */
import { execFileSync } from "node:child_process";

export default async function setup(): Promise<void> {
	execFileSync("node", [
		"node_modules/typescript/bin/tsc",
		"-p",
		"tsconfig.build.json",
	]);
	execFileSync("node", ["scripts/build-report-page.mjs"]);
	const { prepareAtomVm } = await import("../dist/atomvm/prepare.js");
	const onProgress = (step: string): void =>
		console.error(`preparing AtomVM: ${step}`);
	await prepareAtomVm({ onProgress });
	await prepareAtomVm({ onProgress, sanitize: true });
}
