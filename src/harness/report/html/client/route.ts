/** Addresses within the report: `#/` the list, `#/?differs=any` the list filtered, `#/test/NAME` one test. */
import { type Filter, formatFilter, parseFilter } from "./filters.ts";

export type Route =
	| { readonly page: "list"; readonly filter: Filter }
	| { readonly page: "test"; readonly name: string };

export function parseRoute(hash: string): Route {
	const [, name] = /^#\/test\/(.*)$/s.exec(hash) ?? [];
	if (name !== undefined) return { page: "test", name: decoded(name) };
	const [, query = ""] = /^#\/?\?(.*)$/s.exec(hash) ?? [];
	return { page: "list", filter: parseFilter(query) };
}

export function listAddress(filter: Filter): string {
	const query = formatFilter(filter);
	return query === "" ? "#/" : `#/?${query}`;
}

export function testAddress(name: string): string {
	return `#/test/${encodeURIComponent(addressable(name))}`;
}

/** A name as addresses have it: they cannot have halves of surrogate pairs. */
export function addressable(name: string): string {
	return name.replace(/\p{Surrogate}/gu, "\ufffd");
}

/** As it is, where somebody typed a name with a lone `%`. */
function decoded(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
