/** Where clients come from: standard input and output, or a TCP port. */
import { Console } from "node:console";
import { createServer, type Server } from "node:net";
import { setTimeout as delay } from "node:timers/promises";
import { AvmjitError, ExitCode } from "../../errors.ts";
import { exitNow } from "../exit-now.ts";
import { DapAdapter } from "./adapter.ts";
import type { AdapterPreset } from "./configuration.ts";
import { debuggedBuild, launchProgram } from "./launching.ts";

/** Time that ending a program may take before this process ends with it, ms. */
const PATIENCE = 900;

/** One client, on standard input and output; this process ends when it goes. */
export function serveDap(preset: AdapterPreset): void {
	// Standard output is the protocol's.
	globalThis.console = new Console(process.stderr, process.stderr);
	startEarly(preset);
	// All is done by then, and what the client waits for is that it ends.
	const exit = (): void => {
		void exitNow(ExitCode.Ok, false);
	};
	const adapter = new DapAdapter({
		launch: launchProgram,
		preset,
		onClosed: exit,
	});
	const close = (): void => {
		adapter.shutdown();
		void delay(PATIENCE).then(exit);
	};
	process.stdin.once("end", close);
	for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"])
		process.once(signal, close);
	adapter.start(process.stdin, process.stdout);
}

/**
 * Any number of clients, each with a program of its own.
 * @param port 0: any that is free; it is printed
 */
export async function serveDapOnPort(
	port: number,
	preset: AdapterPreset,
): Promise<Server> {
	startEarly(preset);
	const server = createServer((socket) => {
		const adapter = new DapAdapter({
			launch: launchProgram,
			preset,
			onClosed: () => socket.end(),
		});
		socket.once("end", () => adapter.shutdown());
		adapter.start(socket, socket);
	});
	await new Promise<void>((resolve, reject) => {
		server.once("error", (error: NodeJS.ErrnoException) =>
			reject(
				new AvmjitError(
					"usage",
					`--dap-port ${port}`,
					error.code === "EADDRINUSE"
						? "another program listens there"
						: `cannot be listened on (${error.code})`,
					"name another port, or 0 for any that is free",
				),
			),
		);
		server.listen(port, "127.0.0.1", resolve);
	});
	const address = server.address();
	console.log(
		`listening on 127.0.0.1:${typeof address === "object" ? address?.port : port}`,
	);
	return server;
}

/** So that it is there, or nearly, when the client launches a program; what is wrong with it is said then. */
function startEarly({ atomvm }: AdapterPreset): void {
	debuggedBuild(atomvm).catch(() => undefined);
}
