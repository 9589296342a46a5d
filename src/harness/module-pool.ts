/** Threads that stay, so that the next module is run by code that is warm. */
import type { RunOutcome } from "./outcome.ts";
import { ModuleRunner, type RunRequest } from "./run-test.ts";

export class ModulePool {
	private readonly idle: ModuleRunner[] = [];
	private isClosed = false;

	/** As runModule does. */
	async run(
		request: RunRequest,
		timeout: number,
		signal?: AbortSignal,
	): Promise<RunOutcome> {
		const runner = this.idle.pop() ?? new ModuleRunner();
		try {
			return await runner.run(request, timeout, signal);
		} finally {
			if (this.isClosed) await runner.close();
			else this.idle.push(runner);
		}
	}

	/** Threads in use end with their run. */
	async close(): Promise<void> {
		this.isClosed = true;
		await Promise.all(this.idle.splice(0).map((runner) => runner.close()));
	}
}
