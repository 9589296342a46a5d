import { expect, test } from "vitest";
import { HeldClock } from "../../../src/debug/vm/held-clock.ts";

test("stands still while it is held, and goes on from there", () => {
	let now = 100n;
	const clock = new HeldClock({
		realTime: () => now + 1000n,
		monotonic: () => now,
	});
	expect(clock.monotonic()).toBe(100n);
	clock.hold();
	now = 150n;
	clock.hold();
	expect([clock.monotonic(), clock.realTime()]).toEqual([100n, 1100n]);
	clock.release();
	now = 160n;
	expect([clock.monotonic(), clock.realTime()]).toEqual([110n, 1110n]);
});
