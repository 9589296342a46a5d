import { expect, it } from "vitest";
import {
	deathsText,
	exceptionText,
	traceText,
} from "../../../../../src/harness/report/html/client/exceptions.ts";
import type { ProcessDeath } from "../../../../../src/host/death.ts";

const DEATH: ProcessDeath = {
	class: "error",
	reason: "undef",
	trace: [
		{ module: "lists", function: "map", arity: 2 },
		{ module: "m", function: "f", arity: 0, file: "m.erl" },
		{ module: "m", function: "g", arity: 1, file: "m.erl", line: 7 },
	],
	pid: "<0.5.0>",
	registeredName: "logger",
	isMain: false,
	explanation: "no module x",
};

it("says what is known of a frame", () => {
	expect(exceptionText(DEATH)).toBe("error:undef");
	expect(traceText(DEATH)).toBe("lists:map/2\nm:f/0  m.erl\nm:g/1  m.erl:7");
});

it("has a paragraph for each process", () => {
	const { registeredName: _, explanation: __, ...rest } = DEATH;
	const bare = { ...rest, class: "exit" as const, trace: [] };
	expect(deathsText([DEATH, bare])).toBe(
		`<0.5.0> logger error:undef
    no module x
    lists:map/2
    m:f/0  m.erl
    m:g/1  m.erl:7

<0.5.0> exit:undef`,
	);
	expect(deathsText([])).toBe("");
});
