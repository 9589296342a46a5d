/** Terms of a running VM as a trace shows them. */
import { formatTermWithin, type TermReader } from "../../host/terms.ts";

export class TermTexts {
	private readonly reader: TermReader;
	private isCut = false;

	/** @param limit characters of a term */
	constructor(
		reader: TermReader,
		private readonly limit: number,
	) {
		this.reader = cachingReader(reader);
	}

	format(term: number): string {
		try {
			const found = formatTermWithin(this.reader, term, this.limit);
			if (found.isCut) this.isCut = true;
			return found.text;
		} catch (error) {
			// Whatever is there is to be shown: a trace is also for finding out where a term was broken.
			if (!(error instanceof RangeError)) throw error;
			return `#Broken<${(term >>> 0).toString(16)}>`;
		}
	}

	/** Whether a term was cut since this was asked last. */
	takeCut(): boolean {
		const { isCut } = this;
		this.isCut = false;
		return isCut;
	}
}

/** Names are read out of the VM by calls of its functions, each only once here. */
function cachingReader(reader: TermReader): TermReader {
	const atoms = new Map<number, string>();
	return {
		...reader,
		atomName(index) {
			let name = atoms.get(index);
			if (name === undefined) {
				name = reader.atomName(index);
				atoms.set(index, name);
			}
			return name;
		},
	};
}
