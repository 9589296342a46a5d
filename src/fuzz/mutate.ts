/** Damaged modules: bytes of a good one changed, taken out, put in, or cut off. */

/** A generator of numbers from a seed (mulberry32). */
function randomNumbers(seed: number): (below: number) => number {
	let state = seed >>> 0;
	return (below) => {
		state = (state + 0x6d2b79f5) >>> 0;
		let t = Math.imul(state ^ (state >>> 15), state | 1);
		t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
		return ((t ^ (t >>> 14)) >>> 0) % below;
	};
}

type Damage = (
	bytes: number[],
	at: number,
	random: (n: number) => number,
) => void;

const DAMAGES: readonly Damage[] = [
	(bytes, at, random) => {
		bytes[at] = (bytes[at] ?? 0) ^ (1 << random(8));
	},
	(bytes, at, random) => {
		bytes[at] = random(256);
	},
	(bytes, at) => {
		bytes[at] = 0xff;
	},
	(bytes, at) => {
		bytes.splice(at, 1);
	},
	(bytes, at, random) => {
		bytes.splice(at, 0, random(256));
	},
	(bytes, at, random) => {
		bytes.splice(at, 1 + random(16));
	},
	(bytes, at, random) => {
		const from = random(bytes.length);
		bytes.splice(at, 0, ...bytes.slice(from, from + 1 + random(16)));
	},
	(bytes, at) => {
		bytes.length = at;
	},
];

/** One damage or a few; mostly to the instructions, so that more than the file's frame is tried. */
export function damage(good: Uint8Array, seed: number): Uint8Array {
	const random = randomNumbers(seed);
	const bytes = [...good];
	const code = codeRange(good);
	const count = random(3) === 0 ? 1 + random(4) : 1;
	for (let i = 0; i < count && bytes.length > 0; i++) {
		if (random(4) > 0 && code.size > 0) {
			DAMAGES[random(IN_PLACE)]?.(
				bytes,
				Math.min(code.start + random(code.size), bytes.length - 1),
				random,
			);
		} else {
			const kind = random(DAMAGES.length);
			DAMAGES[kind]?.(bytes, random(bytes.length), random);
		}
	}
	return Uint8Array.from(bytes);
}

/** The first damages leave the size as it is. */
const IN_PLACE = 3;
/** Name, size, and the chunk's own header (BEAM file format). */
const CODE_CHUNK_HEADER = 28;

function codeRange(bytes: Uint8Array): { start: number; size: number } {
	const at = Buffer.from(bytes).indexOf("Code");
	if (at === -1) return { start: 0, size: 0 };
	const size = new DataView(bytes.buffer, bytes.byteOffset).getUint32(at + 4);
	return { start: at + CODE_CHUNK_HEADER, size: Math.max(0, size - 20) };
}
