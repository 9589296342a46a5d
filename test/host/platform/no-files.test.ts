import { expect, it } from "vitest";
import { NO_FILES } from "../../../src/host/platform/no-files.ts";
import type { FileSystem } from "../../../src/host/platform.ts";

it("paths are put together, although there is nothing at their end", () => {
	expect(NO_FILES.resolve("/a", "b")).toBe("/a/b");
	expect(NO_FILES.resolve("/", "b")).toBe("/b");
	expect(NO_FILES.resolve("/a", "/c")).toBe("/c");
});

const bytes = new Uint8Array(1);
it.each<[string, (files: FileSystem) => unknown]>([
	["ENOENT", (files) => files.open("/a", 0, 0)],
	["ENOENT", (files) => files.status("/a", true)],
	["ENOENT", (files) => files.list("/")],
	["ENOENT", (files) => files.readFile("/a")],
	["ENOENT", (files) => files.remove("/a")],
	["ENOENT", (files) => files.removeFolder("/a")],
	["ENOENT", (files) => files.rename("/a", "/b")],
	["EROFS", (files) => files.makeFolder("/a", 0)],
	["EBADF", (files) => files.read(3, bytes, 0)],
	["EBADF", (files) => files.write(3, bytes, 0)],
	["EBADF", (files) => files.close(3)],
	["EBADF", (files) => files.sync(3)],
	["EBADF", (files) => files.truncate(3, 0)],
	["EBADF", (files) => files.statusOf(3)],
])("%s: %s", (code, call) => {
	expect(() => call(NO_FILES)).toThrow(expect.objectContaining({ code }));
});
