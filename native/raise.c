/* Raising an error out of native code: what the interpreter does after an instruction failed. */
#include "runtime.h"

/** Default atoms the uncaught path needs: indices of defaultatoms.def, as terms. */
static bool is_normal_exit(struct Context *ctx)
{
    return ctx->x[0] == ATOM(LOWERCASE_EXIT) && (ctx->x[1] == ATOM(NORMAL) || ctx->x[1] == ATOM(SHUTDOWN));
}

static term tuple2(struct Context *ctx, term first, term second)
{
    term *cell = (term *) ctx->heap.heap_ptr;
    ctx->heap.heap_ptr = (void *) (cell + 3);
    cell[0] = 2 << 6;
    cell[1] = first;
    cell[2] = second;
    return (term) (uintptr_t) cell | PRIMARY_BOXED;
}

/** An uncaught class and reason (x0, x1) ends the process: report it, set its exit reason, tell the scheduler. */
static void end_process(struct Context *ctx)
{
    if (!is_normal_exit(ctx)) {
        context_dump(ctx);
    }
    if (ctx->x[0] == ATOM(LOWERCASE_EXIT)) {
        ctx->exit_reason = ctx->x[1];
    } else if (memory_ensure_free_with_roots(ctx, 6, 1, ctx->x + 1, MEMORY_CAN_SHRINK) != 0) {
        ctx->exit_reason = ATOM(OUT_OF_MEMORY);
    } else {
        term reason = ctx->x[0] == ATOM(THROW) ? tuple2(ctx, ATOM(NOCATCH), ctx->x[1]) : ctx->x[1];
        ctx->exit_reason = tuple2(ctx, reason, NIL);
    }
    if (ctx->leader) {
        scheduler_stop_all(ctx->global);
    }
    scheduler_terminate(ctx);
}

/**
 * Unwinds to the innermost catch: x0..x2 are class, reason and raw stack trace, as catch labels expect. Without a
 * catch the process ends the way an uncaught error ends it in the interpreter.
 */
term handle_error(struct Context *ctx)
{
    ctx->x[0] = (ctx->exception_class & ~(term) IMMEDIATE_TAG_MASK) | ATOM_TAG;
    ctx->x[1] = ctx->exception_reason;
    ctx->x[2] = ctx->exception_stacktrace;
    ctx->exception_class = NIL & ~(term) IMMEDIATE_TAG_MASK;
    ctx->exception_reason = NIL;
    ctx->exception_stacktrace = INVALID_TERM;

    struct Module **module = (struct Module **) CELL_SCRATCH_ADDRESS;
    int label = context_get_catch_label(ctx, module);
    if (label) {
        ctx->saved_module = *module;
        ctx->saved_ip = (*module)->labels[label];
        return leave_with(REASON_RESUME);
    }
    end_process(ctx);
    return leave_with(REASON_DEAD);
}

/** Raises what a failed C function left in the context's exception fields. */
term raise_error(struct Context *ctx, struct Module *module, uint32_t offset)
{
    ctx->exception_stacktrace = stacktrace_create_raw(ctx, module, offset);
    return handle_error(ctx);
}

/** The same for a failed NIF: the trace's first frame is the function called, by its import (module, name, arity). */
term raise_error_mfa(struct Context *ctx, struct Module *module, uint32_t offset, uint32_t import_index, uint32_t arity)
{
    term *names = (term *) CELL_SCRATCH_ADDRESS;
    module_get_imported_function_module_and_name_atoms(module, (int) import_index, &names[0], &names[1]);
    ctx->exception_stacktrace = stacktrace_create_raw_mfa(ctx, module, offset, names[0], names[1], (int) arity);
    return handle_error(ctx);
}
