/** A store of compiled modules that is only a map. */
import { createHash } from "node:crypto";
import type { ModuleStore } from "../../src/link/module-store.ts";

export class MemoryStore implements ModuleStore {
	readonly files = new Map<string, Uint8Array>();

	constructor(readonly compiler = "one compiler") {}

	hash(parts: Iterable<string | Uint8Array>): string {
		const sum = createHash("sha256");
		for (const part of parts) sum.update(part);
		return sum.digest("hex");
	}

	read(name: string): Uint8Array | undefined {
		return this.files.get(name);
	}

	write(name: string, bytes: Uint8Array): void {
		this.files.set(name, bytes);
	}
}
