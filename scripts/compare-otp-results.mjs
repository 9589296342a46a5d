// Second half of check-otp-modules.sh: compares the files emulated, jit and (if there is one) otp of a folder.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const [folder] = process.argv.slice(2);

/** Results by module and function: the list's elements start with {module,function, at depth 1. */
function read(name) {
	const text = readFileSync(join(folder, name), "utf8").trim();
	const results = new Map();
	for (const item of text
		.slice(1, -1)
		.split(/,(?=\{[a-z_0-9]+,[a-z_0-9]+,)(?![^[]*\]\}?\})/)) {
		const [, key, value] =
			/^\{([a-z_0-9]+,[a-z_0-9]+),(.*)\}$/.exec(item) ?? [];
		if (key) results.set(key, value);
	}
	return results;
}

const emulated = read("emulated");
const jit = read("jit");
const otp = existsSync(join(folder, "otp")) ? read("otp") : undefined;
let differ = 0;
let missing = 0;
let unlike = 0;
for (const [key, value] of emulated) {
	if (jit.get(key) !== value) {
		differ++;
		console.log(`${key}: emulated ${value}, with the JIT ${jit.get(key)}`);
	}
	if (/undef|nif_not_found|unsupported/.test(value)) missing++;
	else if (otp && otp.get(key) !== value) {
		unlike++;
		console.log(`${key}: AtomVM ${value}, OTP ${otp.get(key)}`);
	}
}
console.log(
	`${emulated.size} calls: ${differ} differ between emulated and JIT; ${missing} need what AtomVM lacks` +
		(otp ? `; of the others ${unlike} differ from OTP` : ""),
);
process.exitCode = differ > 0 || emulated.size === 0 ? 1 : 0;
