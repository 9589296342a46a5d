/** Clocks and time zones. */
import type { HostContext, ImportGroup } from "./context.ts";
import { errno } from "./errno.ts";

/** Byte offsets in the C library's `struct tm`. */
const TM = {
	sec: 0,
	min: 4,
	hour: 8,
	mday: 12,
	mon: 16,
	year: 20,
	wday: 24,
	yday: 28,
	isdst: 32,
	gmtoff: 36,
} as const;

const DAY_MS = 86_400_000;

export function clocks(host: HostContext): ImportGroup {
	const { memory } = host;
	const { clock: clocks } = host.platform;
	/** WASI: 0 is real time, 1 monotonic; nanoseconds. */
	function clock_time_get(
		clock: number,
		_precision: bigint,
		result: number,
	): number {
		if (clock !== 0 && clock !== 1) return errno("EINVAL");
		memory.setU64(result, clock === 0 ? clocks.realTime() : clocks.monotonic());
		return 0;
	}

	function writeTm(address: number, date: Date, offsetSeconds: number): void {
		const put = (field: keyof typeof TM, value: number): void =>
			memory.setU32(address + TM[field], value);
		const year = date.getUTCFullYear();
		put("sec", date.getUTCSeconds());
		put("min", date.getUTCMinutes());
		put("hour", date.getUTCHours());
		put("mday", date.getUTCDate());
		put("mon", date.getUTCMonth());
		put("year", year - 1900);
		put("wday", date.getUTCDay());
		put("yday", Math.floor((date.getTime() - Date.UTC(year, 0, 1)) / DAY_MS));
		put("isdst", 0);
		put("gmtoff", offsetSeconds);
	}

	/** The zone that the program has set (the C environment's TZ), or the host's. */
	function zone(): string | undefined {
		const value = timeZoneVariable(host);
		return value && isZone(value) ? value : undefined;
	}

	function _localtime_js(time: bigint, tm: number): undefined {
		const seconds = Number(time);
		const offset = zoneOffset(seconds * 1000, zone());
		writeTm(tm, new Date((seconds + offset) * 1000), offset);
		memory.setU32(tm + TM.isdst, isSummer(seconds * 1000, zone()) ? 1 : 0);
	}

	function _gmtime_js(time: bigint, tm: number): undefined {
		writeTm(tm, new Date(Number(time) * 1000), 0);
	}

	/** Seconds west of UTC, whether there is summer time, and two names of at most 16 bytes. */
	function _tzset_js(
		west: number,
		daylight: number,
		standardName: number,
		summerName: number,
	): undefined {
		const now = Number(clocks.realTime() / 1_000_000n);
		const year = new Date(now).getUTCFullYear();
		const january = zoneOffset(Date.UTC(year, 0, 1), zone());
		const july = zoneOffset(Date.UTC(year, 6, 1), zone());
		memory.setU32(west, -Math.min(january, july));
		memory.setU32(daylight, january === july ? 0 : 1);
		memory.setCString(standardName, utcName(Math.min(january, july)), 17);
		memory.setCString(summerName, utcName(Math.max(january, july)), 17);
	}

	return {
		clock_time_get,
		_localtime_js,
		_gmtime_js,
		_tzset_js,
		/** Milliseconds since any moment. */
		emscripten_get_now: () => Number(clocks.monotonic()) / 1e6,
		// In place of clock_time_get, in older versions of Emscripten: milliseconds since 1970, and what emscripten_get_now is.
		emscripten_date_now: () => Number(clocks.realTime()) / 1e6,
		_emscripten_get_now_is_monotonic: () => 1,
		/** In nanoseconds. */
		emscripten_get_now_res: () => 1,
	};
}

function timeZoneVariable(host: HostContext): string | undefined {
	const { memory } = host;
	const name = host.call("malloc", 4);
	memory.setCString(name, "TZ", 4);
	const value = host.call("getenv", name);
	host.call("free", name);
	return value === 0 ? undefined : memory.cString(value);
}

function isZone(name: string): boolean {
	try {
		return new Intl.DateTimeFormat("en", { timeZone: name }) !== undefined;
	} catch {
		return false;
	}
}

/** Seconds east of UTC at a time (in ms), in a zone (the host's when undefined). */
function zoneOffset(time: number, timeZone: string | undefined): number {
	if (timeZone === undefined) return -new Date(time).getTimezoneOffset() * 60;
	const parts = new Intl.DateTimeFormat("en-US", {
		timeZone,
		hourCycle: "h23",
		year: "numeric",
		month: "numeric",
		day: "numeric",
		hour: "numeric",
		minute: "numeric",
		second: "numeric",
	}).formatToParts(time);
	const part = (type: string): number =>
		Number(parts.find((p) => p.type === type)?.value);
	const local = Date.UTC(
		part("year"),
		part("month") - 1,
		part("day"),
		part("hour"),
		part("minute"),
		part("second"),
	);
	return Math.round((local - Math.floor(time / 1000) * 1000) / 1000);
}

function isSummer(time: number, timeZone: string | undefined): boolean {
	const year = new Date(time).getUTCFullYear();
	const january = zoneOffset(Date.UTC(year, 0, 1), timeZone);
	const july = zoneOffset(Date.UTC(year, 6, 1), timeZone);
	return (
		january !== july && zoneOffset(time, timeZone) === Math.max(january, july)
	);
}

function utcName(offset: number): string {
	const minutes = Math.abs(offset) / 60;
	const two = (n: number): string => String(Math.floor(n)).padStart(2, "0");
	return `UTC${offset < 0 ? "-" : "+"}${two(minutes / 60)}${two(minutes % 60)}`;
}
