/** The least that a debugger can show: processes, places, registers. */
import { ProcessView } from "../../host/process-view.ts";
import { formatTermWithin } from "../../host/terms.ts";
import type { Vm } from "../../host/vm.ts";
import type {
	Expression,
	Inspection,
	InspectionRequest,
	StopPoint,
} from "../inspect/inspection.ts";
import type {
	Answer,
	CodePlace,
	FrameInfo,
	ModuleInfo,
	Params,
	ProcessInfo,
	Variable,
} from "../protocol.ts";
import { DebugError } from "../session.ts";

export class PlainInspection implements Inspection {
	private point: StopPoint = { context: 0, address: 0, isNative: false };
	private readonly view: ProcessView;

	constructor(private readonly vm: Vm) {
		const { linkage, instance } = vm;
		this.view = new ProcessView({
			memory: instance.memory,
			reader: linkage.termReader,
			global: linkage.global,
			offset: (struct, field) => linkage.offset(struct, field),
		});
	}

	at(point: StopPoint): void {
		this.point = point;
	}

	forget(): void {}

	expression(text: string): Expression {
		throw new DebugError(`expressions are not there yet: ${text}`);
	}

	processId(context: number): number {
		return this.view.id(context);
	}

	placeOf(address: number): CodePlace | undefined {
		const { linkage, modules } = this.vm;
		for (let index = 0; index < modules.count; index++) {
			const known = modules.byIndex(index);
			if (known === undefined) continue;
			const table = linkage.readU32(
				linkage.global + linkage.offset("GlobalContext", "modules_by_index"),
			);
			const module = linkage.readU32(table + 4 * index);
			const start =
				linkage.readU32(module + linkage.offset("Module", "code")) +
				linkage.offset("CodeChunk", "code");
			const offset = address - start;
			if (offset < 0 || offset >= known.beam.code.bytes.length) continue;
			const place = known.places.placeOf(offset);
			return {
				module: known.beam.name,
				function: place ? `${place.function}/${place.arity}` : "?",
				offset,
				...(place?.file !== undefined && { file: place.file }),
				...(place?.line !== undefined && { line: place.line }),
			};
		}
		return undefined;
	}

	answer<N extends InspectionRequest>(name: N, _params: Params<N>): Answer<N> {
		return this.answers(name) as Answer<N>;
	}

	private answers(name: InspectionRequest): unknown {
		switch (name) {
			case "modules":
				return this.modules();
			case "processes":
				return this.processes();
			case "frames": {
				const at = this.placeOf(this.point.address);
				const frames: FrameInfo[] = at
					? [
							{
								index: 0,
								at,
								by: this.point.isNative ? "native" : "interpreter",
							},
						]
					: [];
				return { frames, total: frames.length };
			}
			case "scopes":
				return [{ name: "x registers", variables: this.registers() }];
			default:
				throw new DebugError(`${name} is not there yet`);
		}
	}

	private registers(): Variable[] {
		const { context } = this.point;
		if (context === 0) return [];
		return Array.from({ length: 4 }, (_, n) => ({
			name: `x${n}`,
			value: formatTermWithin(
				this.vm.linkage.termReader,
				this.view.x(context, n),
				100,
			).text,
			type: "term",
			reference: 0,
			indexed: 0,
			named: 0,
		}));
	}

	private modules(): ModuleInfo[] {
		const { modules } = this.vm;
		return Array.from({ length: modules.count }, (_, index) => {
			const known = modules.byIndex(index);
			return {
				name: known?.beam.name ?? "?",
				index,
				file: known?.where ?? "",
				native: 0,
				functions: known?.places.functions.length ?? 0,
			};
		});
	}

	private processes(): ProcessInfo[] {
		const { context, address } = this.point;
		if (context === 0) return [];
		const at = this.placeOf(address);
		return [
			{
				id: this.view.id(context),
				pid: this.view.pid(context),
				state: "running",
				...(at && { at }),
				messages: 0,
				heapWords: 0,
				links: [],
				monitors: [],
				monitoredBy: [],
			},
		];
	}
}
