/** The groups of variables of a frame. */
import type { FrameAt } from "../protocol.ts";
import type { NamedValue } from "./frame-view.ts";
import type { NamedShown } from "./shown.ts";
import type { Stop } from "./stop.ts";

export interface ShownScope {
	readonly name: string;
	readonly shown: readonly NamedShown[];
}

export function scopesOf(stop: Stop, at: FrameAt): ShownScope[] {
	const { shower, table } = stop;
	const frame = stop.frameView(at);
	const shown = (values: readonly NamedValue[]): NamedShown[] =>
		values.map(([name, value]) => [name, shower.show(value)]);
	const scopes: ShownScope[] = [
		{ name: "Variables", shown: shown(frame.variables) },
		{ name: "x registers", shown: shown(frame.xs) },
		{ name: "y registers", shown: shown(frame.ys) },
		{ name: "float registers", shown: shown(frame.floats) },
	];
	if (at.frame === 0) {
		const { values } = stop.vm;
		const context = stop.context(at.process);
		const exception = stop.exceptionOf(context);
		if (exception !== undefined)
			scopes.push({
				name: "Exception",
				shown: shown([
					["class", values.of(exception.class)],
					["reason", values.of(exception.reason)],
				]),
			});
		const messages = table.messages(context);
		const entries = table.dictionary(context);
		scopes.push(
			{
				name: "Mailbox",
				shown: messages.map((term, i) => [
					String(i + 1),
					shower.show(values.of(term)),
				]),
			},
			{
				name: "Dictionary",
				shown: entries.map(([key, value]) => [
					shower.show(values.of(key)).text,
					shower.show(values.of(value)),
				]),
			},
		);
	}
	return scopes.filter((scope) => scope.shown.length > 0);
}
