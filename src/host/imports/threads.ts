/** Threads: the VM has one, with one scheduler. */
import { VmCrash } from "../errors.ts";
import type { HostContext, ImportGroup } from "./context.ts";
import { errno } from "./errno.ts";

/** Bytes of C stack a thread gets when it asks for none. */
const DEFAULT_STACK = 65536;

export function threads(host: HostContext): ImportGroup {
	const initMainThread = (thread: number): undefined => {
		host.call("_emscripten_thread_init", thread, 1, 1, 1, DEFAULT_STACK, 0);
		host.call("_emscripten_tls_init");
	};
	return {
		emscripten_num_logical_cores: () => 1,
		_emscripten_init_main_thread_js: initMainThread,
		// Its name in older versions of Emscripten.
		__emscripten_init_main_thread_js: initMainThread,
		emscripten_check_blocking_allowed: () => undefined,
		emscripten_runtime_keepalive_check: () => 1,
		_emscripten_thread_set_strongref: () => undefined,
		_emscripten_thread_mailbox_await: () => undefined,
		_emscripten_notify_mailbox_postmessage: () => undefined,
		_emscripten_thread_cleanup: () => undefined,
		__pthread_create_js: () => errno("EAGAIN"),
		_emscripten_receive_on_main_thread_js: (): never => {
			throw new VmCrash("a call from another thread");
		},
	};
}
