import { NameSubsection } from "../sections/names.ts";
import { ByteReader } from "./bytes.ts";

/** What a name section (spec 7.4.1) says. */
export interface ReadNames {
	module?: string;
	/** By function index. */
	readonly functions: Map<number, string>;
	/** By function index, then by local index. */
	readonly locals: Map<number, Map<number, string>>;
}

/** Reads the contents of a name section from `start` (after its own name) to `end`. */
export function readNames(
	bytes: Uint8Array,
	where: string,
	start: number,
	end: number,
): ReadNames {
	const names: ReadNames = { functions: new Map(), locals: new Map() };
	const r = new ByteReader(bytes, where, start, end);
	while (r.pos < r.end) {
		const id = r.u8();
		const sub = r.sub(r.u32());
		if (id === NameSubsection.module) names.module = sub.name();
		else if (id === NameSubsection.function) readNameMap(sub, names.functions);
		else if (id === NameSubsection.local)
			for (let left = sub.count(); left > 0; left--)
				names.locals.set(sub.u32(), readNameMap(sub, new Map()));
	}
	return names;
}

function readNameMap(
	r: ByteReader,
	names: Map<number, string>,
): Map<number, string> {
	for (let left = r.count(); left > 0; left--) names.set(r.u32(), r.name());
	return names;
}
