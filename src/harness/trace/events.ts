/** What a trace is made of. */

/** A function, and where in its source. */
export interface Place {
	readonly module: string;
	readonly function: string;
	readonly arity: number;
	/** From 1; 0 where the module does not say. */
	readonly line: number;
}

interface AnyEvent {
	/** As `~w` prints it: `<0.1.0>`. */
	readonly pid: string;
	/**
	 * Which process it is whatever pids there are: `main` runs the program, `main.2` is the second that it spawned, and
	 * so on.
	 */
	readonly process: string;
	/** How many calls of traced functions of its process have not returned; 0 at first. */
	readonly depth: number;
	/** A term was longer than the limit: its text ends with `…`. */
	readonly cut?: true;
}

/** Terms are as `~w` prints them. */
export type TraceEvent = AnyEvent &
	(
		| (Place & {
				readonly kind: "call";
				readonly args: readonly string[];
				/** A function in C. */
				readonly native?: true;
		  })
		| (Place & {
				readonly kind: "return";
				readonly value: string;
				readonly native?: true;
		  })
		| (Partial<Place> & {
				/** The place is the innermost frame of its stack trace. */
				readonly kind: "exception";
				readonly class: string;
				readonly reason: string;
				/** The function whose catch or try it has come to; absent when the process dies of it. */
				readonly caughtBy?: string;
		  })
		| (Place & {
				readonly kind: "send";
				readonly to: string;
				readonly message: string;
		  })
		| (Place & { readonly kind: "receive"; readonly message: string })
		| {
				readonly kind: "spawn";
				readonly child: string;
				readonly childProcess: string;
		  }
		| { readonly kind: "exit"; readonly reason: string }
	);

/** Terms of an event with what each is, in the order in which they are compared. */
export function termsOf(
	event: TraceEvent,
): readonly (readonly [string, string])[] {
	switch (event.kind) {
		case "call":
			return event.args.map((arg, i) => [`argument ${i + 1}`, arg] as const);
		case "return":
			return [["value", event.value]];
		case "exception":
			return [
				["class", event.class],
				["reason", event.reason],
			];
		case "send":
			return [
				["receiver", event.to],
				["message", event.message],
			];
		case "receive":
			return [["message", event.message]];
		case "spawn":
			return [["child", event.child]];
		case "exit":
			return [["reason", event.reason]];
	}
}

/** `module:function/arity`, "" for an event of none. */
export function functionOf(event: TraceEvent): string {
	if (!("module" in event) || event.module === undefined) return "";
	return `${event.module}:${event.function}/${event.arity}`;
}
