/** The two searches of a bisection, of things that are said to be one by one; what they ask takes a while. */

/**
 * A smallest part of `items` of which `differs` is true, in their order: taking away any one of it, it is false. (The
 * algorithm ddmin of Zeller and Hildebrandt, "Simplifying and Isolating Failure-Inducing Input", 2002.)
 * @param differs true of all the items together
 */
export async function minimise<T>(
	items: readonly T[],
	differs: (part: readonly T[]) => Promise<boolean>,
): Promise<readonly T[]> {
	let left = items;
	let parts = 2;
	while (left.length >= 2) {
		const smaller = await oneThatDiffers(split(left, parts), left, differs);
		if (smaller !== undefined) {
			parts = smaller.isPart ? 2 : Math.max(parts - 1, 2);
			left = smaller.items;
		} else if (parts < left.length) parts = Math.min(2 * parts, left.length);
		else break;
	}
	return left;
}

async function oneThatDiffers<T>(
	parts: readonly (readonly T[])[],
	all: readonly T[],
	differs: (part: readonly T[]) => Promise<boolean>,
): Promise<{ items: readonly T[]; isPart: boolean } | undefined> {
	for (const part of parts)
		if (await differs(part)) return { items: part, isPart: true };
	// Of two parts, what is without one is the other.
	if (parts.length === 2) return undefined;
	for (const part of parts) {
		const dropped = new Set(part);
		const rest = all.filter((item) => !dropped.has(item));
		if (await differs(rest)) return { items: rest, isPart: false };
	}
	return undefined;
}

function split<T>(items: readonly T[], parts: number): (readonly T[])[] {
	return Array.from({ length: parts }, (_, i) =>
		items.slice(
			Math.floor((i * items.length) / parts),
			Math.floor(((i + 1) * items.length) / parts),
		),
	);
}

/**
 * A number n from 1 to `count` for which `differs` is true and for n - 1 it is not: the first, where it stays true from
 * one on.
 * @param differs false of 0, true of `count`
 */
export async function firstThatDiffers(
	count: number,
	differs: (n: number) => Promise<boolean>,
): Promise<number> {
	let same = 0;
	let different = count;
	while (different - same > 1) {
		const middle = (same + different) >> 1;
		if (await differs(middle)) different = middle;
		else same = middle;
	}
	return different;
}
