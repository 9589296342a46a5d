/**
 * Slots of the VM's function table for the entry functions of compiled modules.
 *
 * Growing the table costs tens of milliseconds once instances import it, and is paid once a chunk; freed slots are
 * nulled, so that the engine can free the module, and used again.
 */
const CHUNK = 64;

export class SlotPool {
	private readonly free: number[] = [];
	private taken = 0;

	constructor(private readonly table: WebAssembly.Table) {}

	/** Slots in use. */
	get size(): number {
		return this.taken;
	}

	take(value: WebAssembly.ExportValue): number {
		let slot = this.free.pop();
		if (slot === undefined) {
			const first = this.table.grow(CHUNK);
			for (let i = CHUNK - 1; i > 0; i--) this.free.push(first + i);
			slot = first;
		}
		if (this.table.get(slot) !== null)
			throw new Error(`function-table slot ${slot} is taken twice`);
		this.table.set(slot, value);
		this.taken++;
		return slot;
	}

	release(slot: number): void {
		this.table.set(slot, null);
		this.free.push(slot);
		this.taken--;
	}
}
