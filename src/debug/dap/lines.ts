/** Lines and columns as the client counts them. */
export interface ClientLines {
	toClient(line: number): number;
	fromClient(line: number): number;
	/** Erlang's Line chunk has no columns, so a place is the whole line. */
	firstColumn(): number;
}
