/** Runs modules under a real Erlang/OTP: one process, which takes the names of files and answers with terms. */
import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";
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
	private readonly waiting: ((line: string | undefined) => void)[] = [];
	private child: ChildProcess | undefined;
	private hasAnswered = false;

	/** @param program the `erl` to run, of OTP 26 or later */
	constructor(readonly program: string) {}

	/**
	 * What start/0 of module `fuzz` in that file returns, as text; undefined when it fails, or when the runtime system
	 * ends over it: it takes code for granted that its own compiler would not write.
	 */
	async run(file: string): Promise<string | undefined> {
		this.child ??= this.start();
		const child = this.child;
		const line = await new Promise<string | undefined>((resolve) => {
			this.waiting.push(resolve);
			child.stdin?.write(`${file}\n`);
		});
		if (line === undefined && !this.hasAnswered)
			throw new AvmjitError(
				"tool",
				this.program,
				"does not run",
				"--erl takes the erl of OTP 26 or later",
			);
		this.hasAnswered = true;
		return line?.startsWith("value ") ? line.slice("value ".length) : undefined;
	}

	close(): void {
		this.child?.kill();
	}

	private start(): ChildProcess {
		const child = spawn(this.program, ["-noshell", "-eval", DRIVER], {
			stdio: ["pipe", "pipe", "ignore"],
			env: { ...process.env, ERL_CRASH_DUMP: "/dev/null" },
		});
		const lines = createInterface({ input: child.stdout });
		lines.on("line", (line) => this.waiting.shift()?.(line));
		child.stdin.on("error", () => {});
		const ended = (): void => {
			if (this.child === child) this.child = undefined;
			for (const resolve of this.waiting.splice(0)) resolve(undefined);
		};
		child.on("error", ended);
		child.on("exit", ended);
		return child;
	}
}
