import { describe, expect, it } from "vitest";
import type { BeamModule } from "../../src/beam/beam-file.ts";
import { decodeCode } from "../../src/beam/decode.ts";
import {
	installStub,
	installStubAtLabel,
	removeStub,
} from "../../src/link/stubs.ts";
import { beamWithLabels, smallBeam } from "./beams.ts";
import { FakeVm } from "./fake-vm.ts";

function load(beam: BeamModule) {
	const vm = new FakeVm();
	const module = vm.load(beam, 3);
	const code = vm.field(module, "code") + vm.offset("CodeChunk", "code");
	const bytes = (): Uint8Array =>
		Uint8Array.from(vm.bytesAt(code, beam.code.bytes.length));
	const labels = (): number[] =>
		Array.from({ length: beam.code.labelCount }, (_, n) =>
			vm.labelOf(module, n),
		);
	const offsetOf = (label: number): number =>
		decodeCode(beam).find(
			({ op, args }) => op.name === "label" && args[0]?.value === label,
		)?.offset ?? -1;
	return { vm, module, code, bytes, labels, offsetOf, beam };
}

/** What the interpreter finds where a label points. */
function instructionAt(
	{ vm, module, code, bytes, beam }: ReturnType<typeof load>,
	label: number,
): string {
	const offset = vm.labelOf(module, label) - code;
	const decoded = decodeCode({
		...beam,
		code: { ...beam.code, bytes: bytes() },
	});
	const found = decoded.find((i) => i.offset === offset);
	return `${found?.op.name} ${found?.args.map((arg) => `${arg.kind}:${arg.value}`)}`;
}

describe("installStub", () => {
	it.each([0, 20, 2100])(
		"makes a label an entry: `wait` for itself (%d labels before)",
		(count) => {
			const { beam, label } = beamWithLabels(count);
			const loaded = load(beam);
			const { vm, module, code, offsetOf, labels, bytes } = loaded;
			const before = labels();
			const original = bytes();
			const offset = offsetOf(label);
			const stub = installStub(vm, module, code, offset, label);
			expect(stub).toEqual({
				label,
				address: code + offset,
				target: before[label],
			});
			expect(vm.labelOf(module, label)).toBe(code + offset);
			// 5: the kind of labels.
			expect(instructionAt(loaded, label)).toBe(`wait 5:${label}`);
			for (const [n, target] of labels().entries())
				if (n !== label) expect(target).toBe(before[n]);
			const changed = bytes().filter((byte, i) => byte !== original[i]);
			expect(changed).toHaveLength(2);
		},
	);

	it("leaves all as it was when it is removed", () => {
		const { beam, label } = beamWithLabels(100);
		const { vm, module, code, offsetOf, labels, bytes } = load(beam);
		const before = [labels(), bytes()];
		const stub = installStub(vm, module, code, offsetOf(label), label);
		expect([labels(), bytes()]).not.toEqual(before);
		removeStub(vm, module, stub);
		expect([labels(), bytes()]).toEqual(before);
	});

	it("refuses a place without a label instruction, and changes nothing", () => {
		const { vm, module, code, offsetOf, labels, bytes } = load(smallBeam());
		const before = [labels(), bytes()];
		expect(() => installStub(vm, module, code, offsetOf(1) + 2, 1)).toThrow(
			`no label instruction at offset ${offsetOf(1) + 2}`,
		);
		// A second stub in one place: there is a `wait`.
		const stub = installStub(vm, module, code, offsetOf(1), 1);
		expect(() => installStub(vm, module, code, offsetOf(1), 1)).toThrow();
		removeStub(vm, module, stub);
		expect([labels(), bytes()]).toEqual(before);
	});

	it("refuses a label instruction with an operand of another kind", () => {
		const { vm, module, code, offsetOf } = load(smallBeam());
		vm.writeU8(code + offsetOf(1) + 1, 0x15);
		expect(() => installStub(vm, module, code, offsetOf(1), 1)).toThrow(
			"no label instruction",
		);
	});
});

describe("installStubAtLabel", () => {
	it.each([0, 20, 2100])(
		"finds the instruction before where the label points (%d labels)",
		(count) => {
			const { beam, label } = beamWithLabels(count);
			const loaded = load(beam);
			const { vm, module, code, offsetOf } = loaded;
			const target = vm.labelOf(module, label);
			const { labelCount } = beam.code;
			expect(installStubAtLabel(vm, module, label, labelCount)).toEqual({
				label,
				address: code + offsetOf(label),
				target,
			});
			expect(instructionAt(loaded, label)).toBe(`wait 5:${label}`);
		},
	);

	it("does nothing for labels that are not there, or are stubs already", () => {
		const { vm, module, labels, bytes, beam } = load(smallBeam());
		const { labelCount } = beam.code;
		const before = [labels(), bytes()];
		expect(installStubAtLabel(vm, module, labelCount, labelCount)).toBe(
			undefined,
		);
		expect(installStubAtLabel(vm, module, 0, labelCount)).toBeUndefined();
		expect(installStubAtLabel(vm, module, 99, 100)).toBeUndefined();
		expect([labels(), bytes()]).toEqual(before);
		expect(
			installStubAtLabel(vm, module, labelCount - 1, labelCount),
		).toBeDefined();
		expect(
			installStubAtLabel(vm, module, labelCount - 1, labelCount),
		).toBeUndefined();
	});

	it("does nothing where the label points elsewhere", () => {
		const { vm, module, beam } = load(smallBeam());
		const entry = vm.field(module, "labels") + 4;
		vm.writeU32(entry, vm.labelOf(module, 3));
		expect(
			installStubAtLabel(vm, module, 1, beam.code.labelCount),
		).toBeUndefined();
		vm.writeU32(entry, vm.labelOf(module, 3) + 1);
		expect(
			installStubAtLabel(vm, module, 1, beam.code.labelCount),
		).toBeUndefined();
	});
});
