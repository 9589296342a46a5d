/** What the VM writes to its standard output and standard error. */

export type Stream = "stdout" | "stderr";

export type OutputSink = (stream: Stream, bytes: Uint8Array) => void;

/** Keeps what is written, in the order of writing; beyond `limit` bytes it only counts. */
export class OutputBuffer {
	private readonly chunks: { stream: Stream; bytes: Uint8Array }[] = [];
	private kept = 0;
	private readonly dropped = { stdout: 0, stderr: 0 };

	constructor(private readonly limit = 1 << 20) {}

	readonly sink: OutputSink = (stream, bytes) => {
		const room = Math.max(0, this.limit - this.kept);
		const part = bytes.slice(0, room);
		if (part.length > 0) this.chunks.push({ stream, bytes: part });
		this.kept += part.length;
		this.dropped[stream] += bytes.length - part.length;
	};

	/** Both streams as one text. */
	get text(): string {
		const { stdout, stderr } = this.dropped;
		return decoded(this.chunks, stdout + stderr);
	}

	/** What was written to one of them. */
	textOf(stream: Stream): string {
		return decoded(
			this.chunks.filter((chunk) => chunk.stream === stream),
			this.dropped[stream],
		);
	}
}

function decoded(
	chunks: readonly { readonly bytes: Uint8Array }[],
	dropped: number,
): string {
	const decoder = new TextDecoder();
	const parts = chunks.map(({ bytes }) =>
		decoder.decode(bytes, { stream: true }),
	);
	const text = parts.join("") + decoder.decode();
	return dropped === 0 ? text : `${text}\n[${dropped} more bytes]\n`;
}
