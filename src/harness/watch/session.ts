/** A watching run: runs what the person edits, until told to end. */
import { AvmjitError } from "../../errors.ts";
import type { TestResult } from "../outcome.ts";
import type { Suite } from "../test-case.ts";
import { editedSources, failuresFirst, toKeep, toRun } from "./affected.ts";
import { type CompileSource, Compiling } from "./compiling.ts";
import { Fingerprints } from "./fingerprints.ts";
import type { Command } from "./keys.ts";
import type { LastResult, LastRun } from "./last-run.ts";
import { SourceTexts } from "./source-texts.ts";
import type { State } from "./state.ts";
import type { SuiteFiles } from "./suite-files.ts";

export interface SessionOptions {
	readonly files: SuiteFiles;
	/** Read anew when its lists change. @throws AvmjitError */
	readonly readSuite: () => Promise<Suite>;
	/** Runs a part of the suite, of which reporters are told; ends early when the signal comes. */
	readonly run: (
		part: Suite,
		signal: AbortSignal,
	) => Promise<readonly TestResult[]>;
	/** Absent when there is no compiler for sources. */
	readonly compile?: CompileSource;
	readonly lastRun: LastRun;
	/** Whether the first run is of what changed since the last run, not of all. */
	readonly onlyChanged: boolean;
	/** Lines for the person, one after the other. */
	readonly say: (line: string) => void;
	/** Told when nothing is to be done until something changes. */
	readonly onIdle: (state: State) => void;
}

export class WatchSession {
	private readonly fingerprints = new Fingerprints();
	private readonly sources: SourceTexts;
	private readonly compiling: Compiling;
	/** Results by test, of runs before this one, too. */
	private readonly last: Map<string, LastResult>;
	/** Tests without a result of what they are now, what is most urgent first. */
	private wanted: ReadonlySet<string> = new Set();
	/** Fingerprints of the tests that run now. */
	private beingRun: ReadonlyMap<string, string> = new Map();
	private pattern = /(?:)/;
	private running = new AbortController();
	private isOver = false;
	private fault: unknown;
	private wake: () => void = () => {};
	/** Changes are seen to one after the other. */
	private seeing: Promise<void> = Promise.resolve();

	constructor(
		private suite: Suite,
		private readonly options: SessionOptions,
	) {
		this.last = options.lastRun.read();
		this.sources = new SourceTexts(options.files.sources, this.fingerprints);
		this.compiling = new Compiling(options.compile, options.say);
	}

	/** @returns whether all is well: nothing failed, was refused by the compiler, or is left to be run */
	async run(): Promise<boolean> {
		const { files, onlyChanged } = this.options;
		const { suite, last, fingerprints } = this;
		if (this.options.compile !== undefined)
			await this.compiling.compile(
				editedSources(suite, files, last, fingerprints),
			);
		this.wanted = onlyChanged
			? toRun(fingerprints.of(suite, files), last)
			: new Set(this.names());
		while (!this.isOver) {
			if (this.due().length > 0) await this.runDue();
			await this.allSeen();
			if (this.due().length > 0 || this.isOver) continue;
			this.options.onIdle(this.state());
			await new Promise<void>((resolve) => {
				this.wake = resolve;
			});
		}
		await this.allSeen();
		if (this.fault !== undefined) throw this.fault;
		const { failed, refused } = this.state();
		return failed.length + refused.length + this.due().length === 0;
	}

	/** Files of the suite were written, added or removed. */
	changed(paths: readonly string[]): void {
		this.seeing = this.seeing
			.then(() => this.see(paths))
			.catch((error: unknown) => {
				this.fault ??= error;
				this.command({ kind: "quit" });
			});
	}

	command(command: Command): void {
		if (command.kind === "quit") this.isOver = true;
		if (command.kind === "filter") {
			try {
				this.pattern = new RegExp(command.text);
			} catch (error) {
				this.options.say((error as Error).message);
				return;
			}
		}
		if (command.kind === "all" || command.kind === "filter")
			this.wanted = new Set(this.names());
		if (command.kind === "failed") this.wanted = new Set(this.state().failed);
		this.running.abort();
		this.wake();
	}

	private state(): State {
		return {
			tests: this.names().length,
			failed: this.names().filter((name) => this.last.get(name)?.failed),
			refused: this.compiling.refusedModules(),
			pattern: this.pattern.source === "(?:)" ? "" : this.pattern.source,
		};
	}

	private names(): string[] {
		return this.suite.tests
			.map(({ name }) => name)
			.filter((name) => this.pattern.test(name));
	}

	/** What can be run now of what is wanted. */
	private due(): string[] {
		const refused = this.compiling.refusedModules();
		return [...this.wanted].filter(
			(name) => this.pattern.test(name) && !refused.includes(name),
		);
	}

	private async runDue(): Promise<void> {
		const { suite, options, fingerprints } = this;
		const { files, lastRun } = options;
		const tests = failuresFirst(suite, this.due(), this.last);
		const part = { ...suite, tests };
		this.beingRun = fingerprints.of(part, files);
		this.running = new AbortController();
		const results = await options.run(part, this.running.signal);
		const kept = toKeep(
			suite,
			files,
			results,
			this.beingRun,
			this.last,
			fingerprints,
		);
		const now = fingerprints.of(part, files);
		const wanted = new Set(this.wanted);
		for (const [name, result] of kept) {
			this.last.set(name, result);
			// Unless it was edited while it ran.
			if (now.get(name) === result.fingerprint) wanted.delete(name);
		}
		this.wanted = wanted;
		this.beingRun = new Map();
		lastRun.add(kept);
	}

	private async see(paths: readonly string[]): Promise<void> {
		const { files } = this.options;
		if (paths.some((path) => files.lists.includes(path)))
			await this.readAgain();
		// Also what is edited in the meantime: a module is run when it is of its source.
		let hasEdits = false;
		for (
			let edited = this.sources.edited();
			edited.length > 0;
			edited = this.sources.edited()
		) {
			hasEdits = true;
			await this.compiling.compile(edited);
		}
		const changed = [...this.fingerprints.of(this.suite, files)]
			.filter(([name, now]) => {
				const before =
					this.beingRun.get(name) ?? this.last.get(name)?.fingerprint;
				return before !== now;
			})
			.map(([name]) => name);
		// First what is at hand, then what a run that is broken off had left.
		const isNew = changed.some(
			(name) => !this.wanted.has(name) || this.beingRun.has(name),
		);
		this.wanted = new Set([...changed, ...this.wanted]);
		if (isNew) this.running.abort();
		if (isNew || hasEdits || this.due().length > 0) this.wake();
	}

	private async allSeen(): Promise<void> {
		let seen: Promise<void>;
		do {
			seen = this.seeing;
			await seen;
		} while (seen !== this.seeing);
	}

	private async readAgain(): Promise<void> {
		try {
			this.suite = await this.options.readSuite();
		} catch (error) {
			if (!(error instanceof AvmjitError)) throw error;
			this.options.say(error.message);
		}
		const names = new Set(this.suite.tests.map(({ name }) => name));
		this.wanted = new Set([...this.wanted].filter((name) => names.has(name)));
	}
}
