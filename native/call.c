/* Calls out of a compiled module: NIFs, BIFs and functions of other modules, by import index. */
#include "calls.h"

static const struct ExportedFunction *resolve(struct Module *module, uint32_t index, struct GlobalContext *global)
{
    const struct ExportedFunction *function = module->imported_funcs[index];
    if (function->type != FUNCTION_TYPE_UNRESOLVED) {
        return function;
    }
    return module_resolve_function(module, (int) index, global);
}

static term call_bif(const struct ExportedFunction *function, struct Context *ctx, uint32_t arity)
{
    const void *pointer = ((const struct Bif *) function)->bif0_ptr;
    const term *x = ctx->x;
    bool gc = function->type == FUNCTION_TYPE_GC_BIF;
    switch (arity) {
        case 0:
            return call_words(pointer, 1, (uint32_t) ctx, 0, 0, 0, 0, 0);
        case 1:
            return gc ? call_words(pointer, 4, (uint32_t) ctx, 0, 0, x[0], 0, 0)
                      : call_words(pointer, 3, (uint32_t) ctx, 0, x[0], 0, 0, 0);
        case 2:
            return gc ? call_words(pointer, 5, (uint32_t) ctx, 0, 0, x[0], x[1], 0)
                      : call_words(pointer, 4, (uint32_t) ctx, 0, x[0], x[1], 0, 0);
        default:
            return gc ? call_words(pointer, 6, (uint32_t) ctx, 0, 0, x[0], x[1], x[2])
                      : call_words(pointer, 5, (uint32_t) ctx, 0, x[0], x[1], x[2], 0);
    }
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

/**
 * A call of another module's function that the host has not put into the caller's table yet (src/jit/emit/import-table.ts):
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
    if (function == NULL || function->type != FUNCTION_TYPE_MODULE) {
        if (opcode == OP_CALL_EXT_LAST) {
            ctx->e = (void *) ((term *) ctx->e - read_number(&code) - 1);
        }
        if (function == NULL) {
            /* Looking for it again would print again that it is not there. */
            return raise_reason(ctx, module, code_offset(module, code), ATOM(UNDEF));
        }
        set_resume_point(ctx, module, offset);
        return leave_with(REASON_LEAVE);
    }
    const struct ModuleFunction *target = (const struct ModuleFunction *) function;
    struct NativeModule *native = called_module((uint32_t) target->target->module_index);
    if (native_entry(native, code_offset(target->target, target->target->labels[target->label]))) {
        bind_import(module, index);
    }
    return jump_to_function(ctx, target);
}

/**
 * A NIF called by generated code has given no result: it has failed, or waits for an answer. `offset` is the instruction,
 * `next` the one after it.
 */
EXPORT(nif_failed)
term nif_failed(
    struct Context *ctx, struct Module *module, uint32_t index, uint32_t arity, uint32_t offset, uint32_t next)
{
    if (ctx->flags & CONTEXT_FLAG_TRAP) {
        return wait_for_answer(ctx, module, next);
    }
    return raise_error_mfa(ctx, module, offset, index, arity);
}

/** The same in tail position; the frame is still there (`words` is NO_FRAME without one). */
EXPORT(nif_failed_last)
term nif_failed_last(struct Context *ctx, struct Module *module, int32_t words, uint32_t next)
{
    if ((ctx->flags & CONTEXT_FLAG_TRAP) == 0) {
        return raise_error(ctx, module, next);
    }
    deallocate(ctx, words);
    return wait_for_answer_of_caller(ctx);
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
term call_ext(
    struct Context *ctx, struct Module *module, uint32_t index, uint32_t arity, uint32_t offset, uint32_t next)
{
    const struct ExportedFunction *function = module->imported_funcs[index];
    if (function->type != FUNCTION_TYPE_NIF) {
        term result = call_bif(function, ctx, arity);
        return result == INVALID_TERM ? raise_error_mfa(ctx, module, offset, index, arity) : result;
    }
    const void *nif = ((const struct Nif *) function)->nif_ptr;
    term result = call_words(nif, 3, (uint32_t) ctx, arity, (uint32_t) ctx->x, 0, 0, 0);
    return result == INVALID_TERM ? nif_failed(ctx, module, index, arity, offset, next)
                                  : nif_result(ctx, module, offset, result);
}

/**
 * call_ext_last and call_ext_only (`words` is NO_FRAME): as call_ext, in tail position. A NIF runs with the caller's frame
 * still there, so that its stack traces show it.
 */
EXPORT(call_ext_last)
term call_ext_last(
    struct Context *ctx, struct Module *module, uint32_t index, uint32_t arity, int32_t words, uint32_t next)
{
    const struct ExportedFunction *function = module->imported_funcs[index];
    if (function->type != FUNCTION_TYPE_NIF) {
        deallocate(ctx, words);
        term result = call_bif(function, ctx, arity);
        return result == INVALID_TERM ? raise_error(ctx, module, next) : result;
    }
    const void *nif = ((const struct Nif *) function)->nif_ptr;
    term result = call_words(nif, 3, (uint32_t) ctx, arity, (uint32_t) ctx->x, 0, 0, 0);
    if (result == INVALID_TERM) {
        return nif_failed_last(ctx, module, words, next);
    }
    deallocate(ctx, words);
    return nif_result(ctx, module, next, result);
}
