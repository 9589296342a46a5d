import { describe, expect, it } from "vitest";
import { systemError } from "../../src/host/platform.ts";
import { SourceLines } from "../../src/host/source-lines.ts";

function lines(files: Readonly<Record<string, string>>): {
	read: string[];
	sources: SourceLines;
} {
	const read: string[] = [];
	const system = {
		resolve: (folder: string, path: string): string =>
			path.startsWith("/") ? path : `${folder}/${path}`,
		readFile(path: string): Uint8Array {
			read.push(path);
			const text = files[path];
			if (text === undefined) throw systemError("ENOENT");
			return new TextEncoder().encode(text);
		},
	};
	return { read, sources: new SourceLines(system, "/home") };
}

describe("a line of a source", () => {
	it("is of the file beside the module, whatever folder it was compiled in", () => {
		const { sources } = lines({ "/home/ebin/m.erl": "one\r\ntwo\nthree" });
		expect(sources.line("ebin/m.beam", "src/m.erl", 2)).toBe("two");
		expect(sources.line("ebin/m.beam", "m.erl", 1)).toBe("one");
	});

	it("is nothing where there is no file or no such line", () => {
		const { sources } = lines({ "/home/m.erl": "one" });
		expect(sources.line("m.beam", "m.erl", 2)).toBeUndefined();
		expect(sources.line("m.beam", "other.erl", 1)).toBeUndefined();
	});

	it("is read of sources only, and once", () => {
		const { sources, read } = lines({ "/home/m.erl": "one" });
		sources.line("m.beam", "m.erl", 1);
		sources.line("m.beam", "m.erl", 1);
		sources.line("m.beam", "/etc/passwd", 1);
		expect(read).toEqual(["/home/m.erl"]);
	});
});
