/** The breakpoints of the prompt: what `break` takes, and the list that the program is given. */
import { parse } from "node:path";
import type {
	BreakpointAt,
	BreakpointRequest,
	BreakpointStatus,
} from "../protocol.ts";
import { CommandError } from "./answers.ts";
import { codePlaceText, type Here, parsePlace, placeText } from "./places.ts";

/** A breakpoint as it is written, without its number. */
export type BreakpointText = Omit<BreakpointRequest, "id">;

interface Entry {
	readonly request: BreakpointRequest;
	/** Goes with the first stop. */
	readonly isTemporary: boolean;
	status?: BreakpointStatus;
}

/** What may stand behind the place, in any order but that what is logged is last. */
const CLAUSES = /\s(?:if|after|every|log)\s/;

/** @throws CommandError */
export function parseBreakpoint(text: string, here: Here): BreakpointText {
	let rest = ` ${text}`;
	const options: { condition?: string; hits?: string; log?: string } = {};
	const log = /\slog\s+(.*)$/s.exec(rest);
	if (log) {
		options.log = log[1] ?? "";
		rest = rest.slice(0, log.index);
	}
	const count = /\s(after|every)\s+(\d+)(?=\s|$)/.exec(rest);
	if (count) {
		options.hits = `${count[1] === "after" ? ">" : "%"} ${Number(count[2])}`;
		rest =
			rest.slice(0, count.index) + rest.slice(count.index + count[0].length);
	}
	const guard = /\sif\s+(.*)$/s.exec(rest);
	if (guard) {
		options.condition = (guard[1] ?? "").trim();
		rest = rest.slice(0, guard.index);
	}
	const place = rest.trim();
	if (CLAUSES.test(` ${place} `) || /\s/.test(place))
		throw new CommandError(
			`${place}: is no place; what may follow one: if GUARD, after N, every N, log TEXT`,
		);
	return { at: placeOf(place, here), ...options };
}

function placeOf(place: string, here: Here): BreakpointAt {
	if (place !== "") return parsePlace(place, here);
	if (here.at) return { module: here.at.module, offset: here.at.offset };
	throw new CommandError("say where; `help break` shows how");
}

/** `fib.erl:12 if N > 3, from the 6th hit on` */
export function breakpointText({
	at,
	condition,
	hits,
	log,
}: BreakpointText): string {
	const [sign, number] = (hits ?? "").split(" ");
	return [
		placeText(at),
		...(condition === undefined ? [] : [`if ${condition}`]),
		...(hits === undefined
			? []
			: [`${sign === "%" ? "every" : "after"} ${number}`]),
		...(log === undefined ? [] : [`log ${log}`]),
	].join(" ");
}

export class Breakpoints {
	private readonly entries = new Map<number, Entry>();
	private last = 0;

	add(text: BreakpointText, isTemporary = false): number {
		const id = ++this.last;
		this.entries.set(id, { request: { id, ...text }, isTemporary });
		return id;
	}

	/** @returns whether there was one */
	remove(id: number): boolean {
		return this.entries.delete(id);
	}

	clear(): void {
		this.entries.clear();
	}

	get size(): number {
		return this.entries.size;
	}

	get ids(): readonly number[] {
		return [...this.entries.keys()];
	}

	get requests(): readonly BreakpointRequest[] {
		return [...this.entries.values()].map(({ request }) => request);
	}

	/** What the program says has become of them. */
	tell(statuses: readonly BreakpointStatus[]): void {
		for (const status of statuses) {
			const entry = this.entries.get(status.id);
			if (entry) entry.status = status;
		}
	}

	/** Takes those away that one stop is enough for. @returns whether there were any */
	hit(ids: readonly number[]): boolean {
		const gone = ids.filter((id) => this.entries.get(id)?.isTemporary);
		for (const id of gone) this.entries.delete(id);
		return gone.length > 0;
	}

	/**
	 * Why one will never be hit, if so: where its module is loaded already, nothing will mend it.
	 * @param modules names of those that are loaded
	 */
	trouble(id: number, modules: readonly string[]): string | undefined {
		const { request, status } = this.entries.get(id) ?? {};
		if (!request || !status || status.places.length > 0) return undefined;
		const { at } = request;
		const module = "file" in at ? parse(at.file).name : at.module;
		return modules.includes(module) ? status.message : undefined;
	}

	/** `breakpoint 1: fib:fib/1 at fib.erl:13` */
	line(id: number): string {
		const entry = this.entries.get(id);
		if (!entry) return "";
		const { request, status, isTemporary } = entry;
		const kind =
			request.log === undefined
				? isTemporary
					? "temporary breakpoint"
					: "breakpoint"
				: "logpoint";
		const places = (status?.places ?? []).map(codePlaceText).join(", ");
		const rest =
			places === ""
				? (status?.message ?? "waits for its module")
				: [places, ...(status?.message ? [status.message] : [])].join(", ");
		return `${kind} ${id}: ${breakpointText(request)} (${rest})`;
	}
}
