/* What all calls out of a compiled module share: going on in another function, dropping a frame, waiting for an answer. */
#ifndef AVMJIT_CALLS_H
#define AVMJIT_CALLS_H

#include "runtime.h"

/** Goes on in a function of any module: natively when it is compiled, else by the interpreter. */
static inline term jump_to(struct Context *ctx, struct Module *target, int32_t label)
{
    struct NativeModule *native = called_module((uint32_t) target->module_index);
    uint8_t *address = target->labels[label];
    uint32_t entry = native_entry(native, code_offset(target, address));
    if (entry) {
        return enter(native, ctx, entry);
    }
    ctx->saved_module = target;
    ctx->saved_ip = address;
    return leave_with(REASON_LEAVE);
}

static inline term jump_to_function(struct Context *ctx, const struct ModuleFunction *function)
{
    return jump_to(ctx, function->target, function->label);
}

/** Drops a frame of so many y registers, or none (NO_FRAME). */
static inline void deallocate(struct Context *ctx, int32_t words)
{
    if (words != NO_FRAME) {
        term *e = (term *) ctx->e;
        ctx->cp = e[words];
        ctx->e = (void *) (e + words + 1);
    }
}

/** A NIF that trapped has arranged for its answer: the process waits, and goes on at its return address. */
static inline term wait_for_answer(struct Context *ctx, struct Module *module, uint32_t offset)
{
    set_resume_point(ctx, module, offset);
    return leave_with(REASON_WAIT);
}

/** The same for a NIF called in tail position. */
static inline term wait_for_answer_of_caller(struct Context *ctx)
{
    struct Module *caller = globalcontext_get_module_by_index(ctx->global, (int) cp_module_index(ctx->cp));
    return wait_for_answer(ctx, caller, cp_offset(ctx->cp));
}

/* call.c */
term nif_result(struct Context *ctx, struct Module *module, uint32_t offset, term result);

#endif
