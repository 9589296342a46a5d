import type { RunContext } from "../../../src/harness/reporter.ts";

/** What a command would say of itself. */
export const CONTEXT: RunContext = {
	tool: { name: "atomvm-wasm-jit", version: "1.2.3" },
	environment: { node: "v20.19.0", platform: "linux x64", cpus: 2 },
	command: ["npx", "avmjit", "test-erlang", "--leave", "0.2"],
	folder: "/home/user/project",
};
