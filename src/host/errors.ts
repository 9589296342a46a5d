/** How a VM can end besides with a result: thrown through its frames, told apart by whoever runs it. */

/** The program called exit(). */
export class VmExit extends Error {
	override readonly name = "VmExit";
	constructor(readonly status: number) {
		super(`exit status ${status}`);
	}
}

/** The VM gave up: abort(), a failed C assertion, a wasm trap. */
export class VmCrash extends Error {
	override readonly name = "VmCrash";
}

/** A function of the browser's was called, which a VM in Node does not have. */
export class Unsupported extends VmCrash {
	constructor(what: string) {
		super(`${what} is not available outside a browser`);
	}
}
