/** One function run in a worker thread: bytes in, progress and bytes out. */
import { parentPort, Worker, workerData } from "node:worker_threads";

type Message =
	| { readonly progress: number }
	| { readonly result: Uint8Array }
	| { readonly error: unknown };

export type Task<Input> = (
	input: Input,
	report: (progress: number) => void,
) => Uint8Array | Promise<Uint8Array>;

/** In the worker's module: answers with what `task` makes of the input. */
export function expose<Input>(task: Task<Input>): void {
	const port = parentPort;
	if (port === null) throw new Error("not in a worker thread");
	const send = (message: Message): void => port.postMessage(message);
	(async () => {
		try {
			const report = (progress: number): void => send({ progress });
			send({ result: await task(workerData as Input, report) });
		} catch (error) {
			send({ error });
		}
	})();
}

/** Runs the task that the module at `url` exposes. What it prints is dropped. */
export function runTask<Input>(
	url: URL,
	input: Input,
	onProgress: (progress: number) => void = () => {},
): Promise<Uint8Array> {
	return new Promise((resolve, reject) => {
		const worker = new Worker(url, {
			workerData: input,
			stdout: true,
			stderr: true,
		});
		worker.on("message", (message: Message) => {
			if ("progress" in message) onProgress(message.progress);
			else if ("result" in message) resolve(message.result);
			else reject(message.error);
		});
		worker.on("error", reject);
		worker.on("exit", (code) =>
			reject(new Error(`the worker thread ended (${code})`)),
		);
	});
}
