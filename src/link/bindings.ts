/** Calls between compiled modules: which slots of whose tables hold which functions. */
import { smallInteger } from "../abi/terms.ts";
import type { LinkedModule } from "./native-module.ts";

interface Binding {
	readonly importer: LinkedModule;
	/** What to do when the function is taken out. */
	readonly undo: () => void;
}

export class Bindings {
	/** By the module that is called, and what calls: a module and a slot of its table. */
	private readonly ofModule = new Map<LinkedModule, Map<string, Binding>>();

	/** Puts a function of `target`, by its label, where `importer` calls its import `index`. */
	bind(
		importer: LinkedModule,
		index: number,
		target: LinkedModule,
		label: number,
	): void {
		const { imports, stubs } = importer.compiled.slots;
		const slot = imports.indexOf(index);
		const exported = target.compiled.slots.exported.get(label);
		const called = importer.beam.imports[index];
		if (slot === -1 || !exported || exported.arity !== called?.arity) return;
		importer.functions?.set(slot, target.functions?.get(exported.slot));
		this.note(target, `${importer.module} ${slot}`, importer, () => {
			const stub = importer.functions?.get(stubs[slot] ?? 0);
			importer.functions?.set(slot, stub);
		});
	}

	/** Puts a fun of `target`, by its index, where `importer` calls funs (the number of the call). */
	bindFun(
		importer: LinkedModule,
		site: number,
		target: LinkedModule,
		index: number,
	): void {
		const called = importer.compiled.slots.funSites[site];
		const fun = target.compiled.slots.funs[index];
		if (!called || !fun || called.arity !== fun.arity) return;
		importer.functions?.set(called.slot, target.functions?.get(fun.slot));
		importer.rememberFun(site, target.module, smallInteger(index));
		this.note(target, `${importer.module} ${called.slot}`, importer, () =>
			importer.rememberFun(site, 0, 0),
		);
	}

	private note(
		target: LinkedModule,
		key: string,
		importer: LinkedModule,
		undo: () => void,
	): void {
		// A slot that another module's function is in now is no longer the business of this one.
		for (const bound of this.ofModule.values()) bound.delete(key);
		const bound = this.ofModule.get(target) ?? new Map<string, Binding>();
		bound.set(key, { importer, undo });
		this.ofModule.set(target, bound);
	}

	/** A module is taken out: those that call it get their stubs back. */
	remove(module: LinkedModule): void {
		for (const { undo } of this.ofModule.get(module)?.values() ?? []) undo();
		this.ofModule.delete(module);
		for (const bound of this.ofModule.values())
			for (const [key, { importer }] of bound)
				if (importer === module) bound.delete(key);
	}
}
