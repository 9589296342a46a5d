/** Structs and lists of AtomVM in the memory of a VM. */
import { WORD_BYTES } from "../../abi/layouts.ts";
import { CONTEXT_X } from "../../abi/limits.ts";
import { NIL } from "../../abi/terms.ts";
import type { Vm } from "../../host/vm.ts";

/** Entries of a list beyond which it must be a circle that leaves its head out. */
const MOST_ENTRIES = 1 << 24;

export class VmView {
	readonly global: number;
	private readonly offsets = new Map<string, number>();

	constructor(readonly vm: Vm) {
		this.global = vm.linkage.global;
	}

	u32(address: number): number {
		return this.vm.instance.memory.u32(address >>> 0);
	}

	/** Address of a field, of a struct at an address. */
	at(struct: string, address: number, field: string): number {
		const key = `${struct}.${field}`;
		let offset = this.offsets.get(key);
		if (offset === undefined) {
			offset = this.vm.linkage.offset(struct, field);
			this.offsets.set(key, offset);
		}
		return (address + offset) >>> 0;
	}

	field(struct: string, address: number, field: string): number {
		return this.u32(this.at(struct, address, field));
	}

	/** Structs in a list. @param head of the list @param link their field with the ListHead that is in it */
	*list(head: number, struct: string, link: string): Iterable<number> {
		const offset = this.at(struct, 0, link);
		let at = this.field("ListHead", head, "next");
		for (let n = 0; at !== head && at !== 0 && n < MOST_ENTRIES; n++) {
			yield at - offset;
			at = this.field("ListHead", at, "next");
		}
	}

	/** An x register of a process. */
	x(context: number, n: number): number {
		if (n < CONTEXT_X)
			return this.u32(this.at("Context", context, "x") + WORD_BYTES * n);
		const head = this.at("Context", context, "extended_x_regs");
		for (const register of this.list(head, "ExtendedRegister", "head"))
			if (this.field("ExtendedRegister", register, "index") === n)
				return this.field("ExtendedRegister", register, "value");
		return NIL;
	}
}
