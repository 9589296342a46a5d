/** Runs modules under a real Erlang/OTP: one process, which takes the names of files and answers with terms. */
import { type ChildProcess, spawn } from "node:child_process";
import { createInterface, type Interface } from "node:readline";
import { AvmjitError } from "../errors.ts";

/** Reads names of .beam files of module `fuzz`, and prints what each one's start/0 returns, or how it failed. */
const DRIVER = `
	logger:set_primary_config(level, none),
	Loop = fun Loop() ->
		case io:get_line("") of
			eof -> halt();
			Line ->
				{Pid, Ref} = spawn_monitor(fun() ->
					{ok, Bytes} = file:read_file(string:trim(Line)),
					code:purge(fuzz),
					{module, fuzz} = code:load_binary(fuzz, "fuzz.beam", Bytes),
					exit({result, fuzz:start()})
				end),
				receive
					{'DOWN', Ref, process, Pid, {result, Value}} -> io:format("value ~w~n", [Value]);
					{'DOWN', Ref, process, Pid, Reason} -> io:format("failed ~0p~n", [Reason])
				after 10000 ->
					exit(Pid, kill),
					io:format("failed timeout~n")
				end,
				Loop()
		end
	end,
	Loop().`;

export class ErlangRuntime {
	readonly #child: ChildProcess;
	readonly #lines: Interface;
	readonly #waiting: {
		readonly resolve: (line: string) => void;
		readonly reject: (error: Error) => void;
	}[] = [];
	#failure: Error | undefined;

	/** @param program the `erl` to run, of OTP 26 or later */
	constructor(program: string) {
		this.#child = spawn(program, ["-noshell", "-eval", DRIVER], {
			stdio: ["pipe", "pipe", "ignore"],
		});
		const { stdin, stdout } = this.#child;
		if (!stdin || !stdout) throw new Error("no pipes to erl");
		this.#lines = createInterface({ input: stdout });
		this.#lines.on("line", (line) => this.#waiting.shift()?.resolve(line));
		stdin.on("error", () => {});
		this.#child.on("error", () =>
			this.#fail(new AvmjitError("usage", program, "there is no such program")),
		);
		this.#child.on("exit", (code) =>
			this.#fail(
				new AvmjitError(
					"usage",
					program,
					`ended with exit code ${code}`,
					"--erl takes the erl of OTP 26 or later",
				),
			),
		);
	}

	/** What start/0 of module `fuzz` in that file returns, as text; undefined when it fails. */
	async run(file: string): Promise<string | undefined> {
		if (this.#failure) throw this.#failure;
		const line = await new Promise<string>((resolve, reject) => {
			this.#waiting.push({ resolve, reject });
			this.#child.stdin?.write(`${file}\n`);
		});
		return line.startsWith("value ") ? line.slice("value ".length) : undefined;
	}

	close(): void {
		this.#failure = new Error("closed");
		this.#child.stdin?.end();
		this.#child.kill();
		this.#lines.close();
	}

	#fail(error: Error): void {
		this.#failure ??= error;
		for (const { reject } of this.#waiting.splice(0)) reject(error);
	}
}
