import { setImmediate } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { Pair } from "../../../../src/debug/terminal/both/pair.ts";
import { Program } from "../../../../src/debug/terminal/program.ts";
import {
	type FakeEnd,
	FakeSession,
	type FakeStop,
	TARGET,
} from "../fake-session.ts";

type Script = readonly (FakeStop | FakeEnd)[];

function pairOf(emulated: Script, jit: Script, patience = 1000) {
	const sessions = [emulated, jit].map(
		(script) => new FakeSession(TARGET, script),
	) as [FakeSession, FakeSession];
	const [one, other] = sessions.map(
		(session) => new Program(session, () => {}),
	);
	if (!one || !other) throw new Error("two programs");
	return { pair: new Pair(one, other, patience), sessions };
}

const GO = { kind: "continue" } as const;
const STOP: FakeStop = { offset: 37, variables: { A: "1" } };

describe("two programs in lock step", () => {
	it("are compared at each stop, the end included", async () => {
		const { pair } = pairOf([STOP, { ends: "ok" }], [STOP, { ends: "ok" }]);
		expect((await pair.go(GO)).differences).toEqual([]);
		expect(pair.haveEnded).toBe(false);
		expect((await pair.go(GO)).differences).toEqual([]);
		expect(pair.haveEnded).toBe(true);
		expect(pair.compared).toBe(2);
		expect(pair.parted).toBeUndefined();
	});

	it("remember the first stop that differed", async () => {
		const other = { ...STOP, variables: { A: "2" } };
		const { pair } = pairOf([STOP, STOP, STOP], [STOP, other, STOP]);
		await pair.go(GO);
		await pair.go(GO);
		expect((await pair.go(GO)).differences).toEqual([]);
		expect(pair.parted?.number).toBe(2);
	});

	it("pause the one that does not come to the other's stop", async () => {
		const endless: FakeStop = { ...STOP, offset: 90, isEndless: true };
		const { pair, sessions } = pairOf([STOP], [endless], 20);
		const found = await pair.go(GO);
		expect(sessions.map(({ pauses }) => pauses)).toEqual([0, 1]);
		expect(found.late).toBe("jit");
		expect(found.differences[0]).toMatchObject({
			of: "halted",
			jit: expect.stringContaining("pause"),
		});
	});

	it("are not compared where an interrupt paused them, but at the next stop of both", async () => {
		const endless: FakeStop = { ...STOP, offset: 90, isEndless: true };
		const { pair, sessions } = pairOf([STOP, STOP], [endless, STOP, STOP]);
		const going = pair.go(GO);
		await setImmediate();
		pair.isInterrupted = true;
		sessions[1].pause();
		expect(await going).toMatchObject({ isInterrupted: true, differences: [] });
		expect(pair.compared).toBe(0);
		expect((await pair.go(GO)).differences).toEqual([]);
		expect(sessions.map(({ resumes }) => resumes.length)).toEqual([1, 2]);
		await pair.go(GO);
		expect(sessions.map(({ resumes }) => resumes.length)).toEqual([2, 3]);
		expect(pair.compared).toBe(2);
	});

	it("let the other one go on when one has ended", async () => {
		const { pair, sessions } = pairOf([{ ends: "ok" }], [STOP, { ends: "ok" }]);
		await pair.go(GO);
		await pair.go(GO);
		expect(pair.haveEnded).toBe(true);
		expect(sessions.map(({ resumes }) => resumes.length)).toEqual([1, 2]);
		expect(pair.parted?.number).toBe(1);
	});

	it("step in the process that each is stopped in", async () => {
		const { pair, sessions } = pairOf([STOP, STOP], [STOP, STOP]);
		await pair.go(GO);
		await pair.go({ kind: "step", how: "over", by: "line" });
		expect(sessions[1].resumes[1]).toEqual({
			kind: "step",
			how: "over",
			by: "line",
			process: 1,
		});
	});

	it("have whole values compared where they are shown cut", async () => {
		const cut = { ...STOP, variables: { A: "[1,2…" } };
		const { pair, sessions } = pairOf([cut], [cut]);
		sessions[1].whole = { A: "[1,2,4]" };
		sessions[0].whole = { A: "[1,2,3]" };
		const { differences } = await pair.go(GO);
		expect(differences).toEqual([
			{ of: "A", isTerm: true, emulated: "[1,2,3]", jit: "[1,2,4]" },
		]);
	});
});
