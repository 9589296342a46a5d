/** References of a stop: what they name, and its parts as variables. */
import type { Params, TermReference, Variable } from "../protocol.ts";
import { DebugError } from "../session.ts";
import type { NamedShown, Parts, Shown } from "./shown.ts";

export class References {
	private readonly known = new Map<TermReference, Parts>();
	/** Never used again, so that an old one is not taken for another. */
	private last = 0;

	forget(): void {
		this.known.clear();
	}

	variable([name, { text, type, parts }]: NamedShown): Variable {
		const isLeaf = parts === undefined || parts.indexed + parts.named === 0;
		const reference = isLeaf ? 0 : ++this.last;
		if (parts !== undefined && !isLeaf) this.known.set(reference, parts);
		return {
			name,
			value: text,
			type,
			reference,
			indexed: parts?.indexed ?? 0,
			named: parts?.named ?? 0,
		};
	}

	all(shown: readonly NamedShown[]): Variable[] {
		return shown.map((one) => this.variable(one));
	}

	/** Named variables of a name and a value. */
	of(name: string, shown: Shown): Variable {
		return this.variable([name, shown]);
	}

	parts({ reference, start, count, which }: Params<"parts">): Variable[] {
		const found = this.known.get(reference);
		if (found === undefined)
			throw new DebugError(
				"this value is of an earlier stop: look at it again from a frame",
			);
		const { indexed, named } = found;
		const first = which === "named" ? 0 : indexed;
		const total = first + (which === "indexed" ? 0 : named);
		const end = count === 0 ? total : Math.min(total, start + count);
		const shown = [
			...(start < first ? found.elements(start, Math.min(end, first)) : []),
			...(end > first
				? found.names(Math.max(0, start - first), end - first)
				: []),
		];
		return this.all(shown);
	}
}
