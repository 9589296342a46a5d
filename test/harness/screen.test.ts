import { describe, expect, it } from "vitest";
import { Screen } from "../../src/harness/screen.ts";
import { Terminal } from "./terminal.ts";

describe("a terminal", () => {
	it("never has the line of status inside the report", () => {
		const terminal = new Terminal();
		const screen = new Screen(terminal.stream(), terminal.stream());
		screen.status("running", 0.1);
		screen.write("one\n");
		expect(terminal.lines).toEqual(["one", "running 10%"]);
		screen.status("running", 0.5);
		screen.write("two\nthree");
		// Not behind the unfinished line of the report.
		screen.status("running", 0.6);
		expect(terminal.lines).toEqual(["one", "two", "three"]);
		screen.write("\n");
		expect(terminal.lines.at(-1)).toBe("running 60%");
		screen.status();
		expect(terminal.lines).toEqual(["one", "two", "three", ""]);
	});

	it("has a line of status that does not wrap", () => {
		const terminal = new Terminal();
		const screen = new Screen(terminal.stream(), terminal.stream());
		screen.status("x".repeat(100));
		expect(terminal.lines).toEqual(["x".repeat(terminal.columns - 1)]);
	});

	it("gets whole lines when the report goes by another way", () => {
		const terminal = new Terminal();
		const pipe = new Terminal();
		const screen = new Screen(pipe.stream(false), terminal.stream());
		screen.status("running", 0.1);
		screen.write("one\n");
		screen.status("running", 0.2);
		screen.status("other", 0.1);
		screen.status();
		expect(terminal.lines).toEqual(["running 10%", "other 10%", ""]);
		expect(pipe.lines).toEqual(["one", ""]);
	});
});
