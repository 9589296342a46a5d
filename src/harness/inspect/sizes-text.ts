/** Where a module's bytes go, as tables for a terminal. */
import pc from "picocolors";
import type { InspectedModule } from "./model.ts";
import type { Share } from "./sizes.ts";

export function sizesText({ name, sizes }: InspectedModule): string {
	const { bytes, functions, instructions, families, sections } = sizes;
	return [
		`${pc.bold(name)}  ${bytes} bytes of wasm`,
		...table("by function", functions, bytes),
		...table("by instruction", instructions, bytes),
		...table("by family of instructions", families, bytes),
		...table("outside of functions", sections, bytes),
		"",
	].join("\n");
}

function table(title: string, shares: readonly Share[], all: number): string[] {
	const width = Math.max(...shares.map(({ name }) => name.length));
	return [
		"",
		`${pc.underline(title.padEnd(width))}   count    bytes  share`,
		...shares.map(({ name, count, bytes }) => {
			const share = `${((100 * bytes) / all).toFixed(1)}%`;
			return `${name.padEnd(width)} ${String(count).padStart(7)} ${String(bytes).padStart(8)} ${share.padStart(6)}`;
		}),
	];
}
