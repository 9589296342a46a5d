/*
 * The driver: chooses, for the process whose turn it is, between native code and a slice of the interpreter, and
 * passes it back and forth between the two until its turn ends.
 */
#include "runtime.h"

/** Native entry for the process's resume point, or 0. */
static uint32_t entry_at_resume_point(struct Context *ctx, struct NativeModule **native)
{
    struct Module *module = ctx->saved_module;
    *native = called_module((uint32_t) module->module_index);
    return native_entry(*native, code_offset(module, ctx->saved_ip));
}

/**
 * Signals, kills, time-outs and answers that a NIF waits for are handled by the interpreter's slice before its first instruction; a process with
 * none of them pending may start natively.
 */
static bool may_start_natively(struct Context *ctx)
{
    return !ctx->waiting_with_timeout && (ctx->flags & (CONTEXT_FLAG_KILLED | CONTEXT_FLAG_TRAP)) == 0
        && take_in_messages(ctx);
}

void end_process(struct Context *ctx)
{
    if (ctx->leader) {
        scheduler_stop_all(ctx->global);
    }
    scheduler_terminate(ctx);
}

/**
 * Runs native code until it leaves for good. Returns are followed from one compiled caller to the next by their
 * return addresses, so a process whose wasm frames were dropped goes on as if they had not been.
 */
static enum Reason run_native(struct Context *ctx, struct NativeModule *native, uint32_t entry)
{
    for (;;) {
        term result = enter(native, ctx, entry);
        if (result == INVALID_TERM) {
            if (CELL_REASON != REASON_RESUME) {
                return CELL_REASON;
            }
            entry = entry_at_resume_point(ctx, &native);
            if (!entry) {
                return REASON_LEAVE;
            }
            continue;
        }
        ctx->x[0] = result;
        uint32_t index = cp_module_index(ctx->cp);
        uint32_t offset = cp_offset(ctx->cp);
        native = native_module(index);
        entry = native_entry(native, offset);
        if (!entry) {
            struct Module *module = module_of_index(ctx, index);
            if (offset == module->end_instruction_ii) {
                /* The process's first function has returned: to where spawn put its module's last instruction. */
                end_process(ctx);
                return REASON_DEAD;
            }
            set_resume_point(ctx, module, offset);
            return REASON_LEAVE;
        }
    }
}

/**
 * One turn of one process. A stub that has brought a module to be compiled may turn out to be at a function that is not:
 * the interpreter then goes on where it was. Returns the process to run next, NULL when the scheduler is to stop.
 */
static struct Context *take_turn(struct GlobalContext *global, struct Context *ctx)
{
    struct NativeModule *native;
    uint32_t entry = may_start_natively(ctx) ? entry_at_resume_point(ctx, &native) : 0;
    for (;;) {
        enum Reason reason = REASON_LEAVE;
        if (entry) {
            update_limits(ctx);
            reason = run_native(ctx, native, entry);
        }
        switch (reason) {
            case REASON_YIELD:
                return scheduler_next(global, ctx);
            case REASON_WAIT:
                return scheduler_wait(ctx);
            case REASON_DEAD:
                return scheduler_run(global);
            default:
                break;
        }
        CELL_STUB_HIT = 0;
        interpret_slice(global, ctx);
        ctx = (struct Context *) CELL_NEXT_CONTEXT;
        CELL_NEXT_CONTEXT = 0;
        if (!CELL_STUB_HIT) {
            return ctx;
        }
        bool is_first_call = is_pending(native_module((uint32_t) ctx->saved_module->module_index));
        entry = entry_at_resume_point(ctx, &native);
        if (!entry && !is_first_call) {
            /* A `wait` of the program's own, in code that is not compiled. */
            return scheduler_wait(ctx);
        }
    }
}

/** Stands in for AtomVM's scheduler_entry_point. */
EXPORT(scheduler_entry_point)
int drive(struct GlobalContext *global)
{
    struct Context *ctx = scheduler_run(global);
    while (ctx) {
        uint32_t reductions = CELL_TURN_REDUCTIONS;
        CELL_REDUCTIONS = reductions ? reductions + 1 : REDUCTIONS_PER_SLICE;
        CELL_REFILLS = reductions ? 0 : CELL_MOST_REFILLS;
        ctx = take_turn(global, ctx);
    }
    return 0;
}

/**
 * Called by generated code at the head of a function when its reductions are used up. 1: refilled, go on; 0: the
 * turn is over, state is to be saved and wasm frames dropped. A process that is alone goes on for as many slices as the
 * native stack has room for: one reduction can take a bounded number of bytes (src/jit/analysis/stack-use.ts).
 */
EXPORT(refill_reductions)
uint32_t refill_reductions(struct Context *ctx)
{
    struct ListHead *ready = &ctx->global->ready_processes;
    if (CELL_REFILLS == 0 || ready->next != ready || ctx->mailbox.outer_first != NULL) {
        return 0;
    }
    CELL_REFILLS -= 1;
    CELL_REDUCTIONS = REDUCTIONS_PER_SLICE;
    return 1;
}
