/** The source files of a module, by their index in its table of lines (0: its own). */
export interface ModuleSources {
	/** Undefined when it is nowhere to be found. */
	at(file: number): { readonly url: string; readonly text: string } | undefined;
}
