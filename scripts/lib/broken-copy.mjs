// A copy of the package, in which one thing at a time is broken to see which tests tell.
import { execFileSync, spawnSync } from "node:child_process";
import {
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const VITEST_CONFIG = "vitest.broken-copy.config.ts";

export class BrokenCopy {
	folder;
	/** Of the files that are changed now, what was in them. */
	originals = new Map();

	/**
	 * With `compiled`, what `npm run build` made is in it, too, to be broken there. `folder`: where it is made; a temporary one when
	 * left out.
	 */
	constructor({ compiled = false, folder } = {}) {
		this.folder = resolve(
			folder ?? mkdtempSync(join(tmpdir(), "avmjit-broken-")),
		);
		const listed = execFileSync(
			"git",
			["ls-files", "--cached", "--others", "--exclude-standard", "-z"],
			{ cwd: ROOT, encoding: "utf8" },
		);
		for (const name of listed.split("\0")) {
			// A link to another folder's packages is no ignored folder.
			if (name === "" || name === "node_modules") continue;
			if (!existsSync(join(ROOT, name))) continue;
			mkdirSync(dirname(join(this.folder, name)), { recursive: true });
			cpSync(join(ROOT, name), join(this.folder, name));
		}
		if (compiled)
			cpSync(join(ROOT, "dist"), join(this.folder, "dist"), {
				recursive: true,
			});
		symlinkSync(join(ROOT, "node_modules"), join(this.folder, "node_modules"));
		// Without the global setup: it prepares AtomVM, which tests of the compiler alone do not need.
		writeFileSync(
			join(this.folder, VITEST_CONFIG),
			`export default { test: { include: ["test/**/*.test.ts"], testTimeout: 120_000 } };\n`,
		);
	}

	/**
	 * Puts `to` in place of `from`, which must be there once in the files below `below`: a string, or a regular
	 * expression. `to` may be a function of what was found.
	 */
	replace({ below, from, to }) {
		const found = this.filesBelow(below).flatMap((file) => {
			const text = readFileSync(file, "utf8");
			const places =
				typeof from === "string"
					? text.split(from).length - 1
					: [...text.matchAll(new RegExp(from, `${from.flags}g`))].length;
			return places === 0 ? [] : [{ file, text, places }];
		});
		const places = found.reduce((sum, f) => sum + f.places, 0);
		if (places !== 1)
			throw new Error(
				`${places} places instead of one below ${below} have: ${from}\n` +
					`(the code has changed: say in this script how the same is broken now)`,
			);
		const [{ file, text }] = found;
		if (!this.originals.has(file)) this.originals.set(file, text);
		const changed = text.replace(from, typeof to === "string" ? () => to : to);
		if (changed === text) throw new Error(`nothing changes with: ${from}`);
		writeFileSync(file, changed);
	}

	/** Writes or (undefined) deletes a file. */
	write(name, contents) {
		const file = join(this.folder, name);
		if (!this.originals.has(file)) this.originals.set(file, readFileSync(file));
		if (contents === undefined) rmSync(file);
		else writeFileSync(file, contents);
	}

	restore() {
		for (const [file, contents] of this.originals)
			writeFileSync(file, contents);
		this.originals.clear();
	}

	/** Compiles the sources, whatever the type checker says of what was broken. */
	build() {
		spawnSync("node_modules/.bin/tsc", ["-p", "tsconfig.build.json"], {
			cwd: this.folder,
		});
	}

	/** Names of the tests in these files that fail: "describe > test". */
	failingTests(files) {
		const report = join(this.folder, "vitest-report.json");
		rmSync(report, { force: true });
		const run = spawnSync(
			"node_modules/.bin/vitest",
			["run", "--config", VITEST_CONFIG, "--reporter=json"].concat(
				`--outputFile=${report}`,
				files,
			),
			{ cwd: this.folder, encoding: "utf8" },
		);
		if (!existsSync(report))
			throw new Error(`vitest did not run:\n${run.stdout}${run.stderr}`);
		const { testResults } = JSON.parse(readFileSync(report, "utf8"));
		if (testResults.length < files.length)
			throw new Error(`not all of these are tests: ${files.join(", ")}`);
		return testResults.flatMap(
			({ name, status, message, assertionResults }) => {
				const failed = assertionResults
					.filter((result) => result.status === "failed")
					.map(({ ancestorTitles, title }) =>
						[...ancestorTitles, title].join(" > "),
					);
				if (status === "failed" && failed.length === 0)
					throw new Error(`${name} cannot be run:\n${message}`);
				return failed;
			},
		);
	}

	/** Runs the command of the copy; its exit code and what it printed, on standard output and together. */
	command(args) {
		const { status, stdout, stderr } = spawnSync(
			"node",
			["bin/avmjit.js", ...args],
			{
				cwd: this.folder,
				encoding: "utf8",
				env: this.environment,
			},
		);
		return { status, stdout, output: stdout + stderr };
	}

	/** Of commands of the copy: AtomVM is not prepared anew for it. */
	get environment() {
		return {
			...process.env,
			AVMJIT_CACHE: process.env.AVMJIT_CACHE ?? join(ROOT, ".cache"),
		};
	}

	remove() {
		rmSync(this.folder, { recursive: true, force: true });
	}

	filesBelow(below) {
		const start = join(this.folder, below);
		if (/\.\w+$/.test(below)) return [start];
		return readdirSync(start, { recursive: true, encoding: "utf8" })
			.filter((name) => name.endsWith(".ts"))
			.map((name) => join(start, name));
	}
}

/** Rows of a table in Markdown. */
export function printTable(headings, rows) {
	const line = (cells) => console.log(`| ${cells.join(" | ")} |`);
	line(headings);
	line(headings.map(() => "---"));
	for (const row of rows) line(row);
}
