/** Calls between compiled modules: which slots of whose tables hold which functions. */
import type { LinkedModule } from "./native-module.ts";

interface Binding {
	readonly importer: LinkedModule;
	readonly slot: number;
}

export class Bindings {
	/** By the module that is called. */
	private readonly ofModule = new Map<LinkedModule, Set<Binding>>();

	/** Puts a function of `target`, by its label, where `importer` calls its import `index`. */
	bind(
		importer: LinkedModule,
		index: number,
		target: LinkedModule,
		label: number,
	): void {
		const slot = importer.compiled.slots.imports.indexOf(index);
		const exported = target.compiled.slots.exported.get(label);
		const called = importer.beam.imports[index];
		if (slot === -1 || !exported || exported.arity !== called?.arity) return;
		importer.functions?.set(slot, target.functions?.get(exported.slot));
		const bound = this.ofModule.get(target) ?? new Set();
		bound.add({ importer, slot });
		this.ofModule.set(target, bound);
	}

	/** A module is taken out: those that call it get their stubs back. */
	remove(module: LinkedModule): void {
		for (const { importer, slot } of this.ofModule.get(module) ?? []) {
			const stub = importer.compiled.slots.stubs[slot] ?? 0;
			importer.functions?.set(slot, importer.functions.get(stub));
		}
		this.ofModule.delete(module);
		for (const bound of this.ofModule.values())
			for (const binding of bound)
				if (binding.importer === module) bound.delete(binding);
	}
}
