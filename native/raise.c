/* Raising an error out of native code: what the interpreter does after an instruction failed. */
#include "runtime.h"

/** An uncaught class and reason (x0, x1) ends the process: set its exit reason, tell the scheduler. */
static void end_by_error(struct Context *ctx)
{
    if (ctx->x[0] == ATOM(LOWERCASE_EXIT)) {
        ctx->exit_reason = ctx->x[1];
    } else if (memory_ensure_free_with_roots(ctx, 6, 1, ctx->x + 1, MEMORY_CAN_SHRINK) != 0) {
        ctx->exit_reason = ATOM(OUT_OF_MEMORY);
    } else {
        term reason = ctx->x[0] == ATOM(THROW) ? take_pair(ctx, ATOM(NOCATCH), ctx->x[1]) : ctx->x[1];
        ctx->exit_reason = take_pair(ctx, reason, NIL);
    }
    end_process(ctx);
}

/**
 * Unwinds to the innermost catch: x0..x2 are class, reason and raw stack trace, as catch labels expect. Without a
 * catch the process ends the way an uncaught error ends it in the interpreter; the search for one has told the host
 * (atomvm/hooks.ts, uncaught).
 */
term handle_error(struct Context *ctx)
{
    if (ctx->exception_reason == CELL_NIF_NOT_FOUND) {
        abort();
    }
    ctx->x[0] = class_atom(ctx->exception_class);
    ctx->x[1] = ctx->exception_reason;
    ctx->x[2] = ctx->exception_stacktrace;
    ctx->exception_class = class_word(NIL);
    ctx->exception_reason = NIL;
    ctx->exception_stacktrace = INVALID_TERM;

    struct Module **module = (struct Module **) CELL_SCRATCH_ADDRESS;
    int label = context_get_catch_label(ctx, module);
    if (label) {
        ctx->saved_module = *module;
        ctx->saved_ip = (*module)->labels[label];
        return leave_with(REASON_RESUME);
    }
    end_by_error(ctx);
    return leave_with(REASON_DEAD);
}

/** Raises what a failed C function left in the context's exception fields. */
term raise_error(struct Context *ctx, struct Module *module, uint32_t offset)
{
    ctx->exception_stacktrace = create_raw_trace(ctx, module, offset);
    return handle_error(ctx);
}

/** The same for a failed NIF: the trace's first frame is the function called, by its import (module, name, arity). */
term raise_error_mfa(struct Context *ctx, struct Module *module, uint32_t offset, uint32_t import_index, uint32_t arity)
{
    term *names = (term *) CELL_SCRATCH_ADDRESS;
    module_get_imported_function_module_and_name_atoms(module, (int) import_index, &names[0], &names[1]);
    ctx->exception_stacktrace = create_raw_trace_mfa(ctx, module, offset, names[0], names[1], arity);
    return handle_error(ctx);
}

/* What generated code raises: `offset` is where the interpreter's pc would be, which decides the line of the trace. */

/** A BIF that failed has left class and reason in the context. */
EXPORT(raise_failed)
term raise_failed(struct Context *ctx, struct Module *module, uint32_t offset)
{
    return raise_error(ctx, module, offset);
}

EXPORT(raise_reason)
term raise_reason(struct Context *ctx, struct Module *module, uint32_t offset, term reason)
{
    ctx->exception_class = class_word(ATOM(ERROR));
    ctx->exception_reason = reason;
    return raise_error(ctx, module, offset);
}

/** error:{name, value}, as badmatch and the clauses' errors are. x registers are dead: x0 is a root. */
EXPORT(raise_pair)
term raise_pair(struct Context *ctx, struct Module *module, uint32_t offset, term name, term value)
{
    ctx->x[0] = value;
    if (!ensure_free(ctx, 3, 1)) {
        return raise_reason(ctx, module, offset, ATOM(OUT_OF_MEMORY));
    }
    return raise_reason(ctx, module, offset, take_pair(ctx, name, ctx->x[0]));
}

/** raise: the exception goes on with the trace it had, in which its class is. */
EXPORT(raise_again)
term raise_again(struct Context *ctx, term stacktrace, term value)
{
    ctx->exception_class = class_word(stacktrace_exception_class(stacktrace));
    ctx->exception_reason = value;
    ctx->exception_stacktrace = stacktrace;
    return handle_error(ctx);
}

/** raw_raise: class, reason and trace in x0 to x2. The atom badarg when there is no such class. */
EXPORT(raise_raw)
term raise_raw(struct Context *ctx, struct Module *module, uint32_t offset)
{
    term class = ctx->x[0];
    if (class != ATOM(ERROR) && class != ATOM(LOWERCASE_EXIT) && class != ATOM(THROW)) {
        return ATOM(BADARG);
    }
    ctx->exception_class = class_word(class);
    ctx->exception_reason = ctx->x[1];
    ctx->exception_stacktrace = ctx->x[2];
    return raise_error(ctx, module, offset);
}

/** build_stacktrace: the raw trace in x0 as a list. */
EXPORT(build_stacktrace)
term build_stacktrace(struct Context *ctx) { return stacktrace_build(ctx, (uint32_t *) ctx->x, 1); }

/**
 * catch_end after an exception (x0 to x2: class, reason, raw trace): the value of the catch expression. 0 when that
 * raised.
 */
EXPORT(catch_value)
term catch_value(struct Context *ctx, struct Module *module, uint32_t offset)
{
    if (ctx->x[0] == ATOM(THROW)) {
        return ctx->x[1];
    }
    bool has_trace = ctx->x[0] == ATOM(ERROR);
    if (has_trace) {
        ctx->x[2] = stacktrace_build(ctx, (uint32_t *) ctx->x + 2, 3);
    }
    if (!ensure_free(ctx, 6, 3)) {
        return raise_reason(ctx, module, offset, ATOM(OUT_OF_MEMORY));
    }
    term reason = has_trace ? take_pair(ctx, ctx->x[1], ctx->x[2]) : ctx->x[1];
    return take_pair(ctx, ATOM(EXIT), reason);
}
