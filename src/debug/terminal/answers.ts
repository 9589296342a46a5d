/** What commands answer, and how they say that they cannot. */

export type Lines = readonly string[];

/** A command that cannot be done; the message is for the user. */
export class CommandError extends Error {
	override readonly name = "CommandError";
}
