/** What the VM writes to its standard output and standard error. */

export type Stream = "stdout" | "stderr";

export type OutputSink = (stream: Stream, bytes: Uint8Array) => void;

/** Keeps what is written, as one text in the order of writing; beyond `limit` bytes it only counts. */
export class OutputBuffer {
	private readonly chunks: Uint8Array[] = [];
	private kept = 0;
	private dropped = 0;

	constructor(private readonly limit = 1 << 20) {}

	readonly sink: OutputSink = (_stream, bytes) => {
		const room = Math.max(0, this.limit - this.kept);
		const part = bytes.slice(0, room);
		if (part.length > 0) this.chunks.push(part);
		this.kept += part.length;
		this.dropped += bytes.length - part.length;
	};

	get text(): string {
		const decoder = new TextDecoder();
		const parts = this.chunks.map((bytes) =>
			decoder.decode(bytes, { stream: true }),
		);
		const text = parts.join("") + decoder.decode();
		return this.dropped === 0
			? text
			: `${text}\n[${this.dropped} more bytes]\n`;
	}
}
