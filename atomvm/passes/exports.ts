/** Exports the functions that are called from outside, after comparing their types with their C prototypes. */
import { rewriteModule } from "../../src/wasm/reader/rewrite.ts";
import { Callables } from "../callable.ts";
import {
	GENERATED_IMPORTS,
	HOST_IMPORTS,
	NATIVE_IMPORTS,
	RUNTIME_EXPORTS,
	TABLE_EXPORT,
} from "../exports.ts";
import { Appender } from "./append.ts";
import { findFunction, type Pass } from "./pass.ts";

export const exportFunctions: Pass = {
	name: "exports",
	run({ binary, types, shape: { naming } }) {
		const out = new Appender(binary);
		const exported = new Set(binary.exports.map((item) => item.name));
		const callables = new Callables(binary, types, naming);
		const bifs = callables.native;
		const names = [
			...new Set([
				...NATIVE_IMPORTS,
				...GENERATED_IMPORTS,
				...HOST_IMPORTS,
				...bifs,
			]),
		];
		let added = 0;
		for (const name of names) {
			if (exported.has(name)) continue;
			const found = callables.find(name);
			if (found.state !== "found")
				throw new Error(`${binary.where}: ${name} is ${found.state}`);
			out.export(name, found.index);
			added++;
		}
		for (const [name, names] of Object.entries(RUNTIME_EXPORTS)) {
			if (exported.has(name)) continue;
			const index = names
				.map((other) => findFunction(binary, other))
				.find((found) => found !== undefined);
			if (index !== undefined) out.export(name, index);
		}
		if (!exported.has(TABLE_EXPORT)) out.export(TABLE_EXPORT, 0, "table");
		return {
			bytes: rewriteModule(binary, out.edits()),
			notes: [
				`${added} functions exported, ${bifs.length} of them BIFs and NIFs; each has its prototype's type`,
			],
		};
	},
};
