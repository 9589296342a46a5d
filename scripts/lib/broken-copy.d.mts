/** What tests use of broken-copy.mjs. */
export class BrokenCopy {
	readonly folder: string;
	readonly environment: NodeJS.ProcessEnv;
	constructor(options?: {
		readonly compiled?: boolean;
		readonly folder?: string;
	});
	replace(edit: {
		readonly below: string;
		readonly from: string | RegExp;
		readonly to: string | ((...found: string[]) => string);
	}): void;
	restore(): void;
	remove(): void;
}
