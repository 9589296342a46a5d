import { expect, it } from "vitest";
import {
	NATIVE_MODULE_HEADER,
	nativeModuleOffset,
} from "../../src/abi/native-module.ts";

it("struct NativeModule has its entries behind five words", () => {
	expect(nativeModuleOffset("trace_bytes")).toBe(16);
	expect(NATIVE_MODULE_HEADER).toBe(20);
});
