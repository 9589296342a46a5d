/* Calls out of a compiled module: NIFs, BIFs and functions of other modules, by import index. */
#include "runtime.h"

/* exportedfunction.h, enum FunctionType */
enum { TYPE_NIF = 2, TYPE_UNRESOLVED = 3, TYPE_MODULE = 4, TYPE_BIF = 5, TYPE_GC_BIF = 6 };
/* context.h, enum ContextFlags */
enum { FLAG_TRAP = 32 };

static const struct ExportedFunction *resolve(struct Module *module, uint32_t index, struct GlobalContext *global)
{
    const struct ExportedFunction *function = module->imported_funcs[index];
    if (function->type != TYPE_UNRESOLVED) {
        return function;
    }
    return module_resolve_function(module, (int) index, global);
}

static term call_bif(const struct ExportedFunction *function, struct Context *ctx, uint32_t arity)
{
    const void *pointer = ((const struct Bif *) function)->bif0_ptr;
    const term *x = ctx->x;
    bool gc = function->type == TYPE_GC_BIF;
    switch (arity) {
        case 0:
            return call_any(pointer, (uint32_t) ctx, 0, 0, 0, 0, 0);
        case 1:
            return gc ? call_any(pointer, (uint32_t) ctx, 0, 0, x[0], 0, 0) : call_any(pointer, (uint32_t) ctx, 0, x[0], 0, 0, 0);
        case 2:
            return gc ? call_any(pointer, (uint32_t) ctx, 0, 0, x[0], x[1], 0)
                      : call_any(pointer, (uint32_t) ctx, 0, x[0], x[1], 0, 0);
        default:
            return gc ? call_any(pointer, (uint32_t) ctx, 0, 0, x[0], x[1], x[2])
                      : call_any(pointer, (uint32_t) ctx, 0, x[0], x[1], x[2], 0);
    }
}

/** Goes on in a function of any module: natively when it is compiled, else by the interpreter. */
static term jump_to(struct Context *ctx, struct Module *target, int32_t label)
{
    struct NativeModule *native = called_module((uint32_t) target->module_index);
    uint8_t *address = target->labels[label];
    uint32_t entry = native_entry(native, (uint32_t) (address - target->code->code));
    if (entry) {
        return enter(native, ctx, entry);
    }
    ctx->saved_module = target;
    ctx->saved_ip = address;
    return leave_with(REASON_INTERPRET);
}

static term jump_to_function(struct Context *ctx, const struct ModuleFunction *function)
{
    return jump_to(ctx, function->target, function->label);
}

static void deallocate(struct Context *ctx, uint32_t words)
{
    term *e = (term *) ctx->e;
    ctx->cp = e[words];
    ctx->e = (void *) (e + words + 1);
}

/** A NIF that trapped has arranged for its answer: the process waits, and goes on at its return address. */
static term wait_for_answer(struct Context *ctx, struct Module *module, uint32_t offset)
{
    set_resume_point(ctx, module, offset);
    return leave_with(REASON_WAIT);
}

/** The number in an operand, whatever its tag; `*code` is behind it then (BEAM file format, compact terms). */
static uint32_t read_number(const uint8_t **code)
{
    const uint8_t *p = *code;
    uint32_t value = p[0] >> 4;
    uint32_t size = 1;
    if ((p[0] & 0x18) == 0x08) {
        value = (uint32_t) (p[0] >> 5) << 8 | p[1];
        size = 2;
    } else if ((p[0] & 0x18) == 0x18) {
        size = 3 + (p[0] >> 5);
        value = 0;
        for (uint32_t i = 1; i < size; i++) {
            value = value << 8 | p[i];
        }
    }
    *code = p + size;
    return value;
}

enum { OP_CALL_EXT_LAST = 8 };

/**
 * A call of another module's function that the host has not put into the caller's table yet (src/jit/import-table.ts):
 * finds it and has it put there, if it is compiled. The instruction is at `offset` and done so far as the function
 * called is concerned: arguments in x0.., the return address set or the frame dropped.
 */
EXPORT(call_import)
term call_import(struct Context *ctx, struct Module *module, uint32_t offset)
{
    const uint8_t *code = module->code->code + offset;
    uint8_t opcode = *code++;
    read_number(&code);
    uint32_t index = read_number(&code);
    const struct ExportedFunction *function = resolve(module, index, ctx->global);
    if (function == NULL || function->type != TYPE_MODULE) {
        /* Undefined: the interpreter raises that. */
        if (opcode == OP_CALL_EXT_LAST) {
            ctx->e = (void *) ((term *) ctx->e - read_number(&code) - 1);
        }
        set_resume_point(ctx, module, offset);
        return leave_with(REASON_INTERPRET);
    }
    const struct ModuleFunction *target = (const struct ModuleFunction *) function;
    struct NativeModule *native = called_module((uint32_t) target->target->module_index);
    const uint8_t *address = target->target->labels[target->label];
    if (native_entry(native, (uint32_t) (address - target->target->code->code))) {
        bind_import(module, index);
    }
    return jump_to_function(ctx, target);
}

static struct Module *caller_module(struct Context *ctx)
{
    return globalcontext_get_module_by_index(ctx->global, (int) cp_module_index(ctx->cp));
}

/**
 * A NIF called by generated code has given no result: it has failed, or waits for an answer. `offset` is the instruction,
 * `next` the one after it.
 */
EXPORT(nif_failed)
term nif_failed(struct Context *ctx, struct Module *module, uint32_t index, uint32_t arity, uint32_t offset, uint32_t next)
{
    if (ctx->flags & FLAG_TRAP) {
        return wait_for_answer(ctx, module, next);
    }
    return raise_error_mfa(ctx, module, offset, index, arity);
}

/** The same in tail position; the frame is still there (`words` is -1 without one). */
EXPORT(nif_failed_last)
term nif_failed_last(struct Context *ctx, struct Module *module, int32_t words, uint32_t next)
{
    if ((ctx->flags & FLAG_TRAP) == 0) {
        return raise_error(ctx, module, next);
    }
    if (words >= 0) {
        deallocate(ctx, (uint32_t) words);
    }
    return wait_for_answer(ctx, caller_module(ctx), cp_offset(ctx->cp));
}

/** A NIF's result, when it has left fragments on the heap; 0 without memory. */
EXPORT(nif_result)
term nif_result(struct Context *ctx, struct Module *module, uint32_t offset, term result)
{
    ctx->x[0] = result;
    return collect_after_call(ctx) ? ctx->x[0] : raise_error(ctx, module, offset);
}

/**
 * call_ext of a NIF that has no name in the build, or of a BIF: arguments in x0.., `offset` the instruction, `next` the one
 * after it. Result, or 0 when native code is to leave.
 */
EXPORT(call_ext)
term call_ext(struct Context *ctx, struct Module *module, uint32_t index, uint32_t arity, uint32_t offset, uint32_t next)
{
    const struct ExportedFunction *function = module->imported_funcs[index];
    if (function->type != TYPE_NIF) {
        term result = call_bif(function, ctx, arity);
        return result == INVALID_TERM ? raise_error_mfa(ctx, module, offset, index, arity) : result;
    }
    term result = call_any(((const struct Nif *) function)->nif_ptr, (uint32_t) ctx, arity, (uint32_t) ctx->x, 0, 0, 0);
    return result == INVALID_TERM ? nif_failed(ctx, module, index, arity, offset, next)
                                  : nif_result(ctx, module, offset, result);
}

/**
 * call_ext_last and call_ext_only (`words` is -1): as call_ext, in tail position. A NIF runs with the caller's frame
 * still there, so that its stack traces show it.
 */
EXPORT(call_ext_last)
term call_ext_last(struct Context *ctx, struct Module *module, uint32_t index, uint32_t arity, int32_t words,
    uint32_t next)
{
    const struct ExportedFunction *function = module->imported_funcs[index];
    if (function->type != TYPE_NIF) {
        if (words >= 0) {
            deallocate(ctx, (uint32_t) words);
        }
        term result = call_bif(function, ctx, arity);
        return result == INVALID_TERM ? raise_error(ctx, module, next) : result;
    }
    term result = call_any(((const struct Nif *) function)->nif_ptr, (uint32_t) ctx, arity, (uint32_t) ctx->x, 0, 0, 0);
    if (result == INVALID_TERM) {
        return nif_failed_last(ctx, module, words, next);
    }
    if (words >= 0) {
        deallocate(ctx, (uint32_t) words);
    }
    return nif_result(ctx, module, next, result);
}

/** A fun: module (or module name), index (or function name), then free variables (term.h, BOXED_FUN_SIZE). */
enum { FUN_MODULE = 1, FUN_INDEX = 2, FUN_FREE = 3 };

static bool is_fun(term t)
{
    return (t & PRIMARY_MASK) == PRIMARY_BOXED
        && (*(const term *) (uintptr_t) (t - PRIMARY_BOXED) & IMMEDIATE_TAG_MASK) == BOXED_FUN;
}

static bool is_local_fun(term t)
{
    const term *boxed = (const term *) (uintptr_t) (t - PRIMARY_BOXED);
    return is_fun(t) && (boxed[FUN_INDEX] & IMMEDIATE_TAG_MASK) != ATOM_TAG && !is_immediate(boxed[FUN_MODULE]);
}

/** A fun of another module's exported function names it by atoms; its arity is where others have free variables. */
static bool is_external_fun(term t)
{
    const term *boxed = (const term *) (uintptr_t) (t - PRIMARY_BOXED);
    return is_fun(t) && (boxed[FUN_INDEX] & IMMEDIATE_TAG_MASK) == ATOM_TAG;
}

/** The chunk FunT (BEAM file format): name, size and count, then entries of six big-endian words. */
enum { FUN_TABLE_HEADER = 12, FUN_ENTRY_SIZE = 24, FUN_ARITY = 4, FUN_LABEL = 8, FUN_NUM_FREE = 16 };

static uint32_t read_be32(const uint8_t *p)
{
    return (uint32_t) p[0] << 24 | (uint32_t) p[1] << 16 | (uint32_t) p[2] << 8 | p[3];
}

static const uint8_t *fun_entry(const struct Module *module, uint32_t index)
{
    return (const uint8_t *) module->fun_table + FUN_TABLE_HEADER + FUN_ENTRY_SIZE * index;
}

/**
 * A function that is known by its name only, arguments in x0..: BIFs and NIFs come before modules, as in the
 * interpreter (opcodesswitch.h, maybe_call_native). What is to be done is in `*found`.
 */
enum Found { FOUND_RESULT, FOUND_FUNCTION, FOUND_NOTHING };

static enum Found find_by_name(struct Context *ctx, term module, term function, uint32_t arity, term *result,
    struct ModuleFunction *target)
{
    make_room(ctx, arity);
    term *returned = (term *) CELL_SCRATCH_ADDRESS;
    if (maybe_call_native(ctx, module >> 6, function >> 6, (int32_t) arity, returned)) {
        *result = *returned;
        return FOUND_RESULT;
    }
    target->target = globalcontext_get_module(ctx->global, module >> 6);
    target->label = target->target == NULL
        ? 0
        : (int32_t) module_search_exported_function(target->target, (int32_t) (function >> 6), (int32_t) arity);
    return target->label == 0 ? FOUND_NOTHING : FOUND_FUNCTION;
}

static bool is_atom(term t) { return (t & IMMEDIATE_TAG_MASK) == ATOM_TAG; }

/** A fun of another module's exported function (`fun m:f/1`). */
static term call_external_fun(struct Context *ctx, struct Module *module, const term *fun, uint32_t arity, uint32_t next)
{
    term result;
    struct ModuleFunction target;
    switch (find_by_name(ctx, fun[FUN_MODULE], fun[FUN_INDEX], arity, &result, &target)) {
        case FOUND_RESULT:
            if (result == INVALID_TERM) {
                return ctx->flags & FLAG_TRAP ? wait_for_answer(ctx, module, next) : raise_error(ctx, module, next);
            }
            return nif_result(ctx, module, next, result);
        case FOUND_FUNCTION:
            ctx->cp = make_cp((uint32_t) module->module_index, next);
            return jump_to_function(ctx, &target);
        default:
            /* The fun may have moved: it is not for the interpreter to look at again. */
            return raise_reason(ctx, module, next, ATOM(UNDEF));
    }
}

/**
 * call_fun and call_fun2: arguments in x0.., the free variables are put behind them. `site` is 0, or the number and 1 of a
 * call that is to remember the fun (src/jit/families/funs.ts). Everything but a fun of the right arity goes to the
 * interpreter, which raises what is to be raised.
 */
EXPORT(call_fun)
term call_fun(struct Context *ctx, struct Module *module, term fun, uint32_t arity, uint32_t offset, uint32_t next,
    uint32_t site)
{
    const term *boxed = (const term *) (uintptr_t) (fun - PRIMARY_BOXED);
    if (is_local_fun(fun)) {
        struct Module *target = (struct Module *) boxed[FUN_MODULE];
        const uint8_t *entry = fun_entry(target, boxed[FUN_INDEX] >> 4);
        uint32_t total = read_be32(entry + FUN_ARITY);
        uint32_t free_variables = read_be32(entry + FUN_NUM_FREE);
        if (total - free_variables == arity && total <= 16) {
            for (uint32_t i = 0; i < free_variables; i++) {
                ctx->x[arity + i] = boxed[FUN_FREE + i];
            }
            ctx->cp = make_cp((uint32_t) module->module_index, next);
            int32_t label = (int32_t) read_be32(entry + FUN_LABEL);
            if (site != 0 && called_module((uint32_t) target->module_index) != NULL) {
                bind_fun(module, target, boxed[FUN_INDEX] >> 4, site - 1);
            }
            return jump_to(ctx, target, label);
        }
    } else if (is_external_fun(fun) && boxed[FUN_FREE] == (arity << 4 | SMALL_TAG)) {
        return call_external_fun(ctx, module, boxed, arity, next);
    }
    set_resume_point(ctx, module, offset);
    return leave_with(REASON_INTERPRET);
}

/** apply: module and function behind the arguments. The result, or 0. */
EXPORT(apply_function)
term apply_function(struct Context *ctx, struct Module *module, uint32_t arity, uint32_t offset, uint32_t next)
{
    term name = ctx->x[arity];
    term function = ctx->x[arity + 1];
    if (!is_atom(name) || !is_atom(function)) {
        return raise_reason(ctx, module, next, ATOM(BADARG));
    }
    term result;
    struct ModuleFunction target;
    switch (find_by_name(ctx, name, function, arity, &result, &target)) {
        case FOUND_RESULT:
            if (result != INVALID_TERM) {
                return result;
            }
            return ctx->flags & FLAG_TRAP ? wait_for_answer(ctx, module, next) : raise_error(ctx, module, offset);
        case FOUND_FUNCTION:
            ctx->cp = make_cp((uint32_t) module->module_index, next);
            return jump_to_function(ctx, &target);
        default:
            return raise_reason(ctx, module, offset, ATOM(UNDEF));
    }
}

/** apply_last: the same in tail position; drops `words` y registers first. */
EXPORT(apply_last)
term apply_last(struct Context *ctx, struct Module *module, uint32_t arity, uint32_t words, uint32_t next)
{
    term name = ctx->x[arity];
    term function = ctx->x[arity + 1];
    if (!is_atom(name) || !is_atom(function)) {
        return raise_reason(ctx, module, next, ATOM(BADARG));
    }
    deallocate(ctx, words);
    term result;
    struct ModuleFunction target;
    switch (find_by_name(ctx, name, function, arity, &result, &target)) {
        case FOUND_RESULT:
            if (result != INVALID_TERM) {
                return result;
            }
            return ctx->flags & FLAG_TRAP ? wait_for_answer(ctx, caller_module(ctx), cp_offset(ctx->cp))
                                          : raise_error(ctx, module, next);
        case FOUND_FUNCTION:
            return jump_to_function(ctx, &target);
        default:
            return raise_reason(ctx, module, next, ATOM(UNDEF));
    }
}
