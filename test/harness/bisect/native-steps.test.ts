import fc from "fast-check";
import { expect, it } from "vitest";
import { findStep } from "../../../src/harness/bisect/native-steps.ts";
import type { Seen, Watch } from "../../../src/harness/bisect/watch.ts";
import { bareOutcome, type RunOutcome } from "../../../src/harness/outcome.ts";

const PLACE = { module: "m", offset: 40 };

/** A program of `steps` steps, of which those in `wrong` go wrong natively; then it ends otherwise, or (`hangs`) never. */
function program(steps: number, wrong: readonly number[], hangs = false) {
	const asked: Watch[] = [];
	const run = async (watch: Watch): Promise<RunOutcome> => {
		asked.push(watch);
		const { natively = steps, step } = watch;
		const isWrong = wrong.some((one) => one <= natively);
		if (isWrong && hangs && watch.until === undefined && step === undefined)
			return bareOutcome("timeout", "", 0);
		const value = isWrong ? "wrong" : "right";
		const seen: Seen = {
			steps,
			...(step !== undefined && { at: { ...PLACE, head: 1 } }),
			...(step !== undefined && { before: { x0: "1" } }),
			...(watch.until === "executed" && {
				after: { module: "m", offset: 44, registers: { x0: value } },
			}),
			...(watch.until === "returned" && {
				args: { x0: "arg" },
				returned: value,
			}),
		};
		return { ...bareOutcome("value", value, 0), seen };
	};
	return {
		asked,
		runs: {
			places: {},
			run,
			differs: ({ text }: RunOutcome) => text !== "right",
			next: () => [44],
			text: () => "move x0 x1",
		},
	};
}

it("is the first that goes wrong, whatever goes wrong later", async () => {
	await fc.assert(
		fc.asyncProperty(
			fc.integer({ min: 1, max: 5000 }),
			fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 1 }),
			fc.boolean(),
			async (steps, guilty, hangs) => {
				const wrong = guilty.filter((one) => one <= steps);
				const found = await findStep(program(steps, wrong, hangs).runs);
				expect(found?.step).toBe(
					wrong.length > 0 ? Math.min(...wrong) : undefined,
				);
			},
		),
	);
});

it("says what it did in both modes", async () => {
	const { runs, asked } = program(100, [42]);
	expect(await findStep(runs)).toEqual({
		...PLACE,
		step: 42,
		args: { x0: "arg" },
		before: { x0: "1" },
		emulated: {
			after: {
				...{ module: "m", offset: 44 },
				text: "move x0 x1",
				registers: { x0: "right" },
			},
			returned: "right",
			end: { kind: "value", text: "right" },
		},
		jit: {
			after: {
				...{ module: "m", offset: 44 },
				text: "move x0 x1",
				registers: { x0: "wrong" },
			},
			returned: "wrong",
			end: { kind: "value", text: "wrong" },
		},
	});
	const looks = asked.filter(({ until }) => until === "executed");
	expect(looks).toMatchObject([
		{ natively: 41, step: 42, head: 1, next: [44] },
		{ natively: 42, step: 42, head: 1, next: [44] },
	]);
});

it("is none where asking takes the difference away, or where there is one without native steps", async () => {
	expect(await findStep(program(10, []).runs)).toBeUndefined();
	expect(await findStep(program(10, [0]).runs)).toBeUndefined();
});
