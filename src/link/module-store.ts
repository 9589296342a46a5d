/** Where compiled modules are kept between runs: files by name. A store that cannot be written to keeps nothing. */
export interface ModuleStore {
	/** Tells one compiler from another: what another one has compiled is not used. */
	readonly compiler: string;
	/** SHA-256 of all parts, one after the other; lower-case hex. */
	hash(parts: Iterable<string | Uint8Array>): string;
	/** Undefined when there is no such file, or it cannot be read. Keeps the file from being dropped as long unused. */
	read(name: string): Uint8Array | undefined;
	/** Whole or not at all, for readers in other processes, too. */
	write(name: string, bytes: Uint8Array): void;
}
