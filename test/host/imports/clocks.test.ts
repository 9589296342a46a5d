/** Clocks and time zones. Times are compared with what Intl says of the same zones. */
import { describe, expect, it } from "vitest";
import { clocks } from "../../../src/host/imports/clocks.ts";
import { errno } from "../../../src/host/imports/errno.ts";
import { caller, type FakeHost, fakeHost } from "./fake-host.ts";

/** A host whose program has set the environment variable TZ. */
function inZone(zone: string | undefined): {
	readonly host: FakeHost;
	readonly call: ReturnType<typeof caller>;
} {
	const asked: string[] = [];
	const host: FakeHost = fakeHost(
		{},
		{
			malloc: (size) => host.room(size),
			getenv: (name) => {
				asked.push(host.memory.cString(name));
				return zone === undefined ? 0 : host.string(zone);
			},
			free: () => {
				expect(asked).toContain("TZ");
				return 0;
			},
		},
	);
	return { host, call: caller(clocks(host)) };
}

/** The fields of a `struct tm`, as C has them. */
function fields(host: FakeHost, tm: number) {
	const at = (offset: number): number =>
		host.memory.view.getInt32(tm + offset, true);
	return {
		date: [at(20) + 1900, at(16) + 1, at(12)],
		time: [at(8), at(4), at(0)],
		weekday: at(24),
		yearDay: at(28),
		summer: at(32),
		offset: at(36),
	};
}

const SUMMER = BigInt(Date.UTC(2024, 6, 15, 12, 30, 45) / 1000);
const WINTER = BigInt(Date.UTC(2024, 0, 1, 23, 59, 59) / 1000);

describe("a time as date", () => {
	it("is in UTC what it is", () => {
		const { host, call } = inZone(undefined);
		const tm = host.room(44);
		call("_gmtime_js", SUMMER, tm);
		expect(fields(host, tm)).toEqual({
			date: [2024, 7, 15],
			time: [12, 30, 45],
			weekday: 1,
			yearDay: 196,
			summer: 0,
			offset: 0,
		});
	});

	it("is in a zone later or earlier, by summer time and without", () => {
		const { host, call } = inZone("Europe/Berlin");
		const tm = host.room(44);
		call("_localtime_js", SUMMER, tm);
		expect(fields(host, tm)).toMatchObject({
			date: [2024, 7, 15],
			time: [14, 30, 45],
			summer: 1,
			offset: 7200,
		});
		call("_localtime_js", WINTER, tm);
		expect(fields(host, tm)).toMatchObject({
			date: [2024, 1, 2],
			time: [0, 59, 59],
			yearDay: 1,
			summer: 0,
			offset: 3600,
		});
	});

	it("is right west of UTC, and where there is no summer time", () => {
		const { host, call } = inZone("America/New_York");
		const tm = host.room(44);
		call("_localtime_js", WINTER, tm);
		expect(fields(host, tm)).toMatchObject({
			time: [18, 59, 59],
			offset: -18000,
		});
		const tokyo = inZone("Asia/Tokyo");
		const there = tokyo.host.room(44);
		tokyo.call("_localtime_js", SUMMER, there);
		expect(fields(tokyo.host, there)).toMatchObject({
			summer: 0,
			offset: 32400,
		});
	});

	it("is in the host's zone where the program has set none, or none that is known", () => {
		for (const zone of [undefined, "No/Where"]) {
			const { host, call } = inZone(zone);
			const tm = host.room(44);
			call("_localtime_js", SUMMER, tm);
			const here = new Date(Number(SUMMER) * 1000);
			expect(fields(host, tm)).toMatchObject({
				date: [here.getFullYear(), here.getMonth() + 1, here.getDate()],
				time: [here.getHours(), here.getMinutes(), here.getSeconds()],
				offset: 0 - here.getTimezoneOffset() * 60,
			});
		}
	});
});

describe("what a zone is called", () => {
	function zoneOf(name: string) {
		const { host, call } = inZone(name);
		const [west, daylight] = [host.room(4), host.room(4)];
		const names = [host.room(17), host.room(17)];
		call("_tzset_js", west, daylight, ...names);
		return [
			host.memory.view.getInt32(west, true),
			host.memory.u32(daylight),
			...names.map((at) => host.memory.cString(at)),
		];
	}
	it.each([
		["Europe/Berlin", [-3600, 1, "UTC+0100", "UTC+0200"]],
		["America/New_York", [18000, 1, "UTC-0500", "UTC-0400"]],
		["Asia/Kolkata", [-19800, 0, "UTC+0530", "UTC+0530"]],
		["Australia/Sydney", [-36000, 1, "UTC+1000", "UTC+1100"]],
	])("%s", (name, expected) => {
		expect(zoneOf(name)).toEqual(expected);
	});
});

describe("clocks", () => {
	it("give real and monotonic time in nanoseconds, and no other", () => {
		const { host, call } = inZone(undefined);
		const result = host.room(8);
		expect(call("clock_time_get", 0, 0n, result)).toBe(0);
		const real = Number(host.memory.u64(result) / 1_000_000n);
		expect(Math.abs(real - Date.now())).toBeLessThan(60_000);
		expect(call("clock_time_get", 1, 0n, result)).toBe(0);
		const first = host.memory.u64(result);
		const now = call("emscripten_get_now");
		call("clock_time_get", 1, 0n, result);
		expect(host.memory.u64(result)).toBeGreaterThanOrEqual(first);
		expect(now).toBeGreaterThanOrEqual(Number(first) / 1e6);
		expect(call("clock_time_get", 2, 0n, result)).toBe(errno("EINVAL"));
	});

	it("are those of older versions of Emscripten, too", () => {
		const { call } = inZone(undefined);
		expect(Math.abs(call("emscripten_date_now") - Date.now())).toBeLessThan(
			60_000,
		);
		expect(call("_emscripten_get_now_is_monotonic")).toBe(1);
		expect(call("emscripten_get_now_res")).toBe(1);
	});
});
