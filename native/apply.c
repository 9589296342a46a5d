/* Calls of functions that are known at run time only: funs, and functions by their names. */
#include "calls.h"

/** A fun of some module's code has that module's address. */
static bool is_local_fun(const term *fun) { return !is_atom(fun[FUN_INDEX]) && !is_immediate(fun[FUN_MODULE]); }
/** A fun of an exported function has its names; its arity is where others have free variables. */
static bool is_external_fun(const term *fun) { return is_atom(fun[FUN_INDEX]); }

/** The chunk FunT (BEAM file format): name, size and count, then entries of six big-endian words. */
enum { TABLE_HEADER = 12, ENTRY_SIZE = 24, ENTRY_ARITY = 4, ENTRY_LABEL = 8, ENTRY_NUM_FREE = 16 };

static const uint8_t *fun_entry(const struct Module *module, uint32_t index)
{
    return (const uint8_t *) module->fun_table + TABLE_HEADER + ENTRY_SIZE * index;
}

/** Where a function is called by its names. */
struct Site {
    struct Module *module;
    /** What the traces of errors show. */
    uint32_t offset;
    /** What a call in tail position has in place of the next one. */
    bool is_tail;
    /** Where the call returns to. */
    uint32_t next;
    /** Whether the heap is seen to after a NIF, as it is after calls of funs. */
    bool collects;
};

static inline __attribute__((always_inline)) term no_result(struct Context *ctx, struct Site site)
{
    if ((ctx->flags & CONTEXT_FLAG_TRAP) == 0) {
        return raise_error(ctx, site.module, site.offset);
    }
    return site.is_tail ? wait_for_answer_of_caller(ctx) : wait_for_answer(ctx, site.module, site.next);
}

/**
 * Calls a function by its names, arguments in x0..: BIFs and NIFs come before modules, as in the interpreter
 * (opcodesswitch.h, maybe_call_native). In line wherever it is called: a struct that is passed would be on the C stack, and
 * the function called could not take its caller's place there, as it must in loops by apply.
 */
static inline __attribute__((always_inline)) term call_by_name(
    struct Context *ctx, term module, term function, uint32_t arity, struct Site site)
{
    make_room(ctx, arity);
    term *result = (term *) CELL_SCRATCH_ADDRESS;
    if (maybe_call_native(ctx, atom_index(module), atom_index(function), (int32_t) arity, result)) {
        if (*result == INVALID_TERM) {
            return no_result(ctx, site);
        }
        return site.collects ? nif_result(ctx, site.module, site.offset, *result) : *result;
    }
    struct Module *target = globalcontext_get_module(ctx->global, atom_index(module));
    int32_t label = target == NULL
        ? 0
        : (int32_t) module_search_exported_function(target, (int32_t) atom_index(function), (int32_t) arity);
    if (label == 0) {
        return raise_reason(ctx, site.module, site.offset, ATOM(UNDEF));
    }
    if (!site.is_tail) {
        ctx->cp = make_cp((uint32_t) site.module->module_index, site.next);
    }
    return jump_to(ctx, target, label);
}

/**
 * call_fun and call_fun2: arguments in x0.., the free variables are put behind them. `site` is 0, or the number and 1 of a
 * call that is to remember the fun (src/jit/families/funs.ts). Everything but a fun of the right arity goes to the
 * interpreter, which raises what is to be raised.
 */
EXPORT(call_fun)
term call_fun(
    struct Context *ctx, struct Module *module, term fun, uint32_t arity, uint32_t offset, uint32_t next, uint32_t site)
{
    const term *words = boxed_words(fun);
    bool is_fun = has_tag(fun, BOXED_FUN);
    if (is_fun && is_local_fun(words)) {
        struct Module *target = (struct Module *) words[FUN_MODULE];
        uint32_t index = immediate_value(words[FUN_INDEX]);
        const uint8_t *entry = fun_entry(target, index);
        uint32_t total = read_be32(entry + ENTRY_ARITY);
        uint32_t free_variables = read_be32(entry + ENTRY_NUM_FREE);
        if (total - free_variables == arity && total <= CONTEXT_X) {
            for (uint32_t i = 0; i < free_variables; i++) {
                ctx->x[arity + i] = words[FUN_FREE + i];
            }
            ctx->cp = make_cp((uint32_t) module->module_index, next);
            if (site != 0 && called_module((uint32_t) target->module_index) != NULL) {
                bind_fun(module, target, index, site - 1);
            }
            return jump_to(ctx, target, (int32_t) read_be32(entry + ENTRY_LABEL));
        }
    } else if (is_fun && is_external_fun(words) && words[FUN_EXTERNAL_ARITY] == small((int32_t) arity)) {
        /* The fun may move: errors are not for the interpreter to find by looking at it again. */
        struct Site here = { .module = module, .offset = next, .next = next, .collects = true };
        return call_by_name(ctx, words[FUN_MODULE], words[FUN_INDEX], arity, here);
    }
    set_resume_point(ctx, module, offset);
    return leave_with(REASON_LEAVE);
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
    struct Site site = { .module = module, .offset = offset, .next = next };
    return call_by_name(ctx, name, function, arity, site);
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
    deallocate(ctx, (int32_t) words);
    struct Site site = { .module = module, .offset = next, .is_tail = true };
    return call_by_name(ctx, name, function, arity, site);
}
