/** An expression that was read once, and may be asked for again and again. */
import { DebugError } from "../../session.ts";
import { printValue } from "../values/print.ts";
import type { Value } from "../values/value.ts";
import { GuardFailure } from "./errors.ts";
import { evaluate, isTrue } from "./evaluate.ts";
import { parseGuard } from "./parser.ts";
import type { GuardScope } from "./scope.ts";
import type { Node, Span } from "./syntax.ts";

/** Characters of a value in a line of text. */
const MOST_CHARACTERS = 2000;

export class GuardExpression {
	private readonly node: Node;

	/**
	 * @param scope where it is evaluated, asked for each time
	 * @throws DebugError of a text that cannot be read
	 */
	constructor(
		private readonly source: string,
		private readonly scope: () => GuardScope,
	) {
		this.node = parseGuard(source);
	}

	/** @throws DebugError with the reason when it fails */
	value(): Value {
		try {
			return evaluate(this.node, this.scope());
		} catch (error) {
			if (!(error instanceof GuardFailure)) throw error;
			throw new DebugError(this.failureText(error));
		}
	}

	/** What fails is false. */
	isTrue(): boolean {
		try {
			return isTrue(this.value());
		} catch (error) {
			if (error instanceof DebugError) return false;
			throw error;
		}
	}

	text(): string {
		try {
			return printValue(this.value(), MOST_CHARACTERS);
		} catch (error) {
			if (error instanceof DebugError) return `** ${error.message}`;
			throw error;
		}
	}

	private failureText({ reason, span, isMistake }: GuardFailure): string {
		return span === undefined || isMistake
			? reason
			: `${reason} in ${this.partText(span)}`;
	}

	private partText({ start, end }: Span): string {
		return this.source.slice(start, end).replaceAll(/\s+/g, " ");
	}
}
