// Second half of check-expected-with-otp.sh: reads "name<TAB>term" lines from standard input and compares
// them with DIR/expected.json, or writes that file (--write).
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const [dir, mode] = process.argv.slice(2);
const file = join(dir, "expected.json");
const results = new Map(
	readFileSync(0, "utf8")
		.split("\n")
		.filter((line) => line.includes("\t"))
		.map((line) => line.split("\t")),
);

/** The `%% key: value` comments at the head of one source. */
function header(source) {
	const text = readFileSync(join(dir, source), "utf8");
	return Object.fromEntries(
		[...text.matchAll(/^%% (about|timeout|otp|expected): (.*)$/gm)].map((m) => [
			m[1],
			m[2],
		]),
	);
}

const problems = [];
const tests = {};
for (const source of readdirSync(dir).sort()) {
	const match = /^(.*)\.(erl|S)$/.exec(source);
	if (!match) continue;
	const name = match[1];
	const head = header(source);
	if (!head.about) problems.push(`${source}: no "%% about:" comment`);
	const noOtp = head.otp?.startsWith("false");
	const expected = noOtp ? head.expected : results.get(name);
	if (expected === undefined) problems.push(`${name}: no result`);
	else if (expected.startsWith("ERROR")) problems.push(`${name}: ${expected}`);
	tests[name] = {
		expected,
		...(head.timeout ? { timeoutSeconds: Number(head.timeout) } : {}),
		about: head.about,
		...(noOtp
			? { otp: false, otpReason: head.otp.replace(/^false,? */, "") }
			: {}),
	};
}

if (mode === "--write") {
	const library = dir.endsWith("library") && { library: true };
	const content = { schema: 1, ...library, tests };
	writeFileSync(file, `${JSON.stringify(content, null, 2)}\n`);
} else {
	const stored = existsSync(file)
		? JSON.parse(readFileSync(file, "utf8")).tests
		: {};
	for (const name of Object.keys({ ...stored, ...tests })) {
		const [want, got] = [stored[name]?.expected, tests[name]?.expected];
		if (want !== got)
			problems.push(`${name}: expected.json has ${want}, OTP gives ${got}`);
	}
}
for (const problem of problems) console.error(problem);
console.log(
	`${dir}: ${Object.keys(tests).length} modules, ${problems.length} problems`,
);
process.exitCode = problems.length > 0 ? 1 : 0;
