/** What only a browser has: calling it ends the run with a clear error. */
import { Unsupported } from "../errors.ts";
import type { ImportGroup } from "./context.ts";

/** An import that throws when it is called. */
export function browserFunction(name: string): ImportGroup[string] {
	return () => {
		throw new Unsupported(name);
	};
}

/** Asked before using web sockets: there are none. */
export const browser: ImportGroup = {
	emscripten_websocket_is_supported: () => 0,
};
