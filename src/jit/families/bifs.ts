/**
 * Guard BIFs. The common ones are written in line; the others are calls of AtomVM's own functions, imported directly.
 * A BIF that fails goes to its fail label, or raises.
 */
import { CONTEXT_X } from "../../abi/limits.ts";
import { NUMBER_FUNCTIONS } from "../../abi/prototypes.ts";
import { malformedCode } from "../../beam/malformed.ts";
import { labelOf, type Operand, unsigned } from "../../beam/operands.ts";
import { compileArithmetic } from "../emit/bifs/arithmetic.ts";
import type { BifCall } from "../emit/bifs/bif-call.ts";
import { compileFloatArithmetic } from "../emit/bifs/float-arithmetic.ts";
import { inlineBifs } from "../emit/bifs/inline-bifs.ts";
import type { FunctionEmitter } from "../emit/function-emitter.ts";
import type { Handler, Handlers } from "../emit/handler.ts";
import { CTX } from "../emit/state/parameters.ts";
import { push, store } from "../emit/terms/values.ts";

/** Calls the C function, leaving its result (a valid term) on the stack. */
function pushCall(f: FunctionEmitter, symbol: string, call: BifCall): void {
	const { code } = f;
	const { live, fail, args } = call;
	const result = f.locals.i32("result");
	// C functions of BIFs without arguments take no fail label.
	const parameters = args.length + (args.length > 0 ? 1 : 0);
	const pushParameters = (): void => {
		if (args.length > 0) code.i32_const(fail);
		if (live !== undefined) code.i32_const(Math.min(live, CONTEXT_X));
		for (const arg of args) push(f, arg);
	};
	if (live !== undefined) {
		f.callCollecting(
			{
				symbol,
				parameters: parameters + 1,
				live,
				onFailure: fail === 0 ? "raise" : "nothing",
				result: "value",
			},
			offsetWhenFailing(call),
			pushParameters,
			// The fail label may need registers that what follows does not.
			fail !== 0,
		);
		if (fail === 0) return;
	} else {
		code.local_get(CTX);
		pushParameters();
		code.call(f.module.runtime(symbol, 1 + parameters));
	}
	code.local_tee(result);
	code.i32_eqz();
	if (fail === 0) f.raiseIf(offsetWhenFailing(call));
	else f.goToLabelIf(fail);
	code.local_get(result);
}

/** The interpreter reads the destination of a BIF that collects only when there is something to store. */
function offsetWhenFailing({
	instruction,
	live,
	destination,
}: BifCall): number {
	const end = instruction.offset + instruction.size;
	if (live === undefined) return end;
	return end - (destination.value < ONE_BYTE_REGISTERS ? 1 : 2);
}

/** Registers below this take one byte as an operand (compact terms). */
const ONE_BYTE_REGISTERS = 16;

function compileBif(f: FunctionEmitter, bif: Operand, call: BifCall): boolean {
	const target = f.module.target.imported(unsigned(bif));
	if (target.kind !== "bif" && target.kind !== "gc-bif") return false;
	if (f.module.importArity(unsigned(bif)) !== call.args.length)
		throw malformedCode(`a BIF called with ${call.args.length} arguments`);
	const collects = target.kind === "gc-bif";
	const actual = { ...call, live: collects ? (call.live ?? 0) : undefined };
	const name = f.module.importName(unsigned(bif));
	const symbol = (collects && NUMBER_FUNCTIONS[name]) || target.symbol;
	if (f.slowArithmetic) {
		storeCall(f, symbol, actual);
		return true;
	}
	const inline = inlineBifs[name];
	if (inline?.(f, actual, () => pushCall(f, symbol, actual)) === true) {
		return true;
	}
	const fails = (): void => {
		pushCall(f, symbol, actual);
		f.code.drop();
	};
	if (compileFloatArithmetic(f, name, actual, fails)) return true;
	const [left, right] = actual.args;
	if (
		left !== undefined &&
		right !== undefined &&
		compileArithmetic(f, name, [left, right], call.destination, () =>
			pushCall(f, symbol, actual),
		)
	) {
		return true;
	}
	storeCall(f, symbol, actual);
	return true;
}

function storeCall(f: FunctionEmitter, symbol: string, call: BifCall): void {
	pushCall(f, symbol, call);
	const result = f.locals.i32("result");
	f.code.local_set(result);
	store(f, call.destination, () => f.code.local_get(result));
}

function bifHandler(arity: number): Handler {
	return (f, args, instruction) => {
		const [fail, bif, ...rest] = arity === 0 ? [undefined, ...args] : args;
		const destination = rest[arity];
		if (bif === undefined || destination === undefined) return false;
		return compileBif(f, bif, {
			fail: fail === undefined ? 0 : labelOf(fail),
			live: undefined,
			args: rest.slice(0, arity),
			destination,
			instruction,
		});
	};
}

function gcBifHandler(arity: number): Handler {
	return (f, [fail, live, bif, ...rest], instruction) => {
		const destination = rest[arity];
		if (destination === undefined) return false;
		return compileBif(f, bif, {
			fail: labelOf(fail),
			live: unsigned(live),
			args: rest.slice(0, arity),
			destination,
			instruction,
		});
	};
}

export const bifs = {
	bif0: bifHandler(0),
	bif1: bifHandler(1),
	bif2: bifHandler(2),
	bif3: bifHandler(3),
	gc_bif1: gcBifHandler(1),
	gc_bif2: gcBifHandler(2),
	gc_bif3: gcBifHandler(3),
} satisfies Handlers;
