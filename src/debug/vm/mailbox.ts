/** The VM thread's end of the messages. */
import { type MessagePort, receiveMessageOnPort } from "node:worker_threads";
import type { DebugEvent } from "../protocol.ts";
import { Control, type FromVm, type ToVm } from "./mail.ts";

export class Mailbox {
	private seen = 0;

	constructor(
		private readonly port: MessagePort,
		private readonly control: Int32Array,
	) {}

	post(message: FromVm): void {
		this.port.postMessage(message);
	}

	event(event: DebugEvent): void {
		this.post({ kind: "event", event });
	}

	/** Messages that have come, in order. */
	take(): ToVm[] {
		this.seen = Atomics.load(this.control, Control.Sent);
		const messages: ToVm[] = [];
		for (;;) {
			const found = receiveMessageOnPort(this.port);
			if (found === undefined) return messages;
			messages.push(found.message as ToVm);
		}
	}

	get hasNew(): boolean {
		return Atomics.load(this.control, Control.Sent) !== this.seen;
	}

	/** Until messages may have come, or so many ms have passed. */
	wait(ms?: number): void {
		Atomics.wait(this.control, Control.Sent, this.seen, ms);
	}

	/** Whether the other side has filled the map of stops since this was asked last. */
	takeFilled(): boolean {
		return Atomics.exchange(this.control, Control.Filled, 0) === 1;
	}
}
