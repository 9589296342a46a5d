/** Watches a run in the thread that runs it: counts steps, has the process go on by the interpreter, looks at registers. */
import { returnAddress } from "../../abi/return-address.ts";
import type { Vm } from "../../host/vm.ts";
import type { TestingJitOptions } from "../../link/jit-runtime.ts";
import { ProcessReader } from "./registers.ts";
import type { Place, Registers, Seen, SeenPlace, Watch } from "./watch.ts";

/** Thrown through the VM: the run need not go on. */
export class SeenEnough extends Error {
	override readonly name = "SeenEnough";
	constructor() {
		super("stopped where it was watched");
	}
}

/** An opcode that there is not: the interpreter says so, with where it is, and aborts. */
const NO_OPCODE = 0xff;
const ABORTED = /Undecoded opcode: 255[\s\S]*failed at (\d+)/;

interface Call {
	readonly depth: number;
	readonly step: number;
}

export class Observer {
	private readonly places: ReadonlyMap<string, ReadonlyMap<number, Place>>;
	private readonly calls = new Map<number, Call[]>();
	private vm: Vm | undefined;
	private steps = 0;
	/** The process whose step is looked at. */
	private ctx = 0;
	private at: Seen["at"];
	private args: Registers | undefined;
	private before: Registers | undefined;
	private after: Seen["after"];
	/** What the interpreter is stopped at. */
	private trap: "next" | "return" | undefined;
	private returnTo = 0;
	/** Whether the step was executed natively, and the run ends with this process's next one. */
	private isFollowed = false;

	constructor(private readonly watch: Watch) {
		this.places = new Map(
			Object.entries(watch.places).map(([module, places]) => [
				module,
				new Map(places.map((place) => [place.offset, place])),
			]),
		);
	}

	readonly options: TestingJitOptions = {
		askHere: (offset, module) => this.place({ module, offset }) !== undefined,
		onAsked: (ctx, module, offset) => this.asked(ctx, { module, offset }),
	};

	attach(vm: Vm): void {
		this.vm = vm;
	}

	/** @param output all that the VM has written */
	seen(output: string): Seen {
		const { steps, at, args, before } = this;
		const aborted = ABORTED.exec(output);
		const returned =
			aborted && this.trap === "return" ? this.returned() : undefined;
		// The byte behind the opcode.
		const offset = Number(aborted?.[1]) - 1;
		const stopped =
			aborted && at && this.trap === "next"
				? this.registersAt({ module: at.module, offset })
				: undefined;
		const after = this.after ?? stopped;
		return {
			steps,
			...(at && { at }),
			...(args && { args }),
			...(before && { before }),
			...(after && { after }),
			...(returned !== undefined && { returned }),
		};
	}

	/** Whether native code leaves before the instruction. */
	private asked(ctx: number, where: SeenPlace): boolean {
		const { natively = Number.POSITIVE_INFINITY, step = 0, head } = this.watch;
		const now = ++this.steps;
		if (now <= step) {
			this.noteCall(ctx, where, now);
			if (now === head) this.atHead(ctx, where);
			if (now === step) this.atStep(ctx, where, now <= natively);
		} else if (this.isFollowed && ctx === this.ctx) this.stop(where);
		return now > natively;
	}

	private stop(where: SeenPlace): never {
		this.after = this.registersAt(where);
		throw new SeenEnough();
	}

	private noteCall(ctx: number, where: SeenPlace, step: number): void {
		if (!this.place(where)?.isHead) return;
		const calls = this.calls.get(ctx) ?? [];
		this.calls.set(ctx, calls);
		const { depth } = this.process(ctx);
		while ((calls.at(-1)?.depth ?? -1) >= depth) calls.pop();
		calls.push({ depth, step });
	}

	private atHead(ctx: number, where: SeenPlace): void {
		const process = this.process(ctx);
		const place = this.place(where);
		if (place === undefined) return;
		this.args = process.xs(place.x);
		if (this.watch.until !== "returned") return;
		// It returns to where nothing ever is, but when the function finds none of its clauses.
		const { linkage } = this;
		const module = linkage.moduleIndex(this.moduleAddress(where.module));
		this.returnTo = returnAddress(module, place.functionStart);
		linkage.writeU32(process.addressOf("cp"), this.returnTo);
		this.breakAt(where.module, place.functionStart);
		this.ctx = ctx;
		this.trap = "return";
	}

	private atStep(ctx: number, where: SeenPlace, isNative: boolean): void {
		const process = this.process(ctx);
		const place = this.place(where);
		const depth = process.depth - (place?.frame ?? 0);
		const head = this.calls.get(ctx)?.findLast((one) => one.depth === depth);
		this.at = { ...where, ...(head && { head: head.step }) };
		if (place) this.before = process.at(place);
		if (this.watch.until !== "executed") return;
		this.ctx = ctx;
		this.isFollowed = isNative;
		if (isNative) return;
		for (const offset of this.watch.next ?? [])
			this.breakAt(where.module, offset);
		this.trap = "next";
	}

	private breakAt(module: string, offset: number): void {
		const { linkage } = this;
		const code =
			linkage.readU32(
				this.moduleAddress(module) + linkage.offset("Module", "code"),
			) + linkage.offset("CodeChunk", "code");
		linkage.writeU8(code + offset, NO_OPCODE);
	}

	private returned(): string | undefined {
		const process = this.process(this.ctx);
		if (process.field("cp") !== this.returnTo) return undefined;
		return process.xs([0]).x0;
	}

	private registersAt(where: SeenPlace): Seen["after"] {
		const place = this.place(where);
		const registers = place ? this.process(this.ctx).at(place) : {};
		return { ...where, registers };
	}

	private place({ module, offset }: SeenPlace): Place | undefined {
		return this.places.get(module)?.get(offset);
	}

	private process(ctx: number): ProcessReader {
		return new ProcessReader(this.linkage, ctx);
	}

	private moduleAddress(name: string): number {
		const linked = this.vm?.jit?.modules.find((one) => one.name === name);
		if (linked === undefined) throw new Error(`${name} is not linked`);
		return linked.module;
	}

	private get linkage() {
		if (this.vm === undefined) throw new Error("it is attached to no VM");
		return this.vm.linkage;
	}
}
