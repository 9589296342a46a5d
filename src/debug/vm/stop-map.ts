/** The map of stops in the VM's memory (abi/cells.ts, STOP_MAP): which instructions the VM tells of. */
import { STOP_MAP_BYTES } from "../../abi/limits.ts";
import type { VmMemory } from "../../host/memory.ts";

export class StopMap {
	private written = new Set<number>();
	private isFull = false;

	constructor(
		private readonly memory: VmMemory,
		readonly address: number,
	) {}

	/** @param addresses of instructions; "all": of every one */
	arm(addresses: Iterable<number> | "all"): void {
		if (addresses === "all") {
			this.fill();
			return;
		}
		if (this.isFull) this.clear();
		const wanted = new Set<number>();
		for (const address of addresses) wanted.add(address & (STOP_MAP_BYTES - 1));
		for (const place of this.written)
			if (!wanted.has(place)) this.memory.setU8(this.address + place, 0);
		for (const place of wanted) this.memory.setU8(this.address + place, 1);
		this.written = wanted;
	}

	/** The other thread has written all of it. */
	wasFilled(): void {
		this.isFull = true;
	}

	private fill(): void {
		this.memory.bytes.fill(1, this.address, this.address + STOP_MAP_BYTES);
		this.isFull = true;
	}

	private clear(): void {
		this.memory.bytes.fill(0, this.address, this.address + STOP_MAP_BYTES);
		this.isFull = false;
	}
}
