/** Numbers for people. */

/** `99.99%`: never rounded up to all of it. */
export function percent(share: number): string {
	return share === 1
		? "100%"
		: `${(Math.floor(share * 10_000) / 100).toFixed(2)}%`;
}

/** `8.4 ms`, `167 ms`, `12.3 s` */
export function milliseconds(ms: number): string {
	return ms < 10
		? `${ms.toFixed(1)} ms`
		: ms < 10_000
			? `${Math.round(ms)} ms`
			: `${(ms / 1000).toFixed(1)} s`;
}

/** `1 test`, `2 tests` */
export function counted(
	count: number,
	one: string,
	several = `${one}s`,
): string {
	return `${count} ${count === 1 ? one : several}`;
}
