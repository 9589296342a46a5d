/*
 * What every file of the native runtime shares: terms, heaps, compiled modules, and the functions that the files have for
 * each other.
 *
 * The runtime stands where AtomVM's scheduler loop stood. It has no data of its own: what lives across calls is in
 * the cells of abi.h or in AtomVM's heap, so that one compiled copy serves every VM.
 */
#ifndef AVMJIT_RUNTIME_H
#define AVMJIT_RUNTIME_H

#include "heap.h"
#include "terms.h"

/** Name under which the linker and generated modules import a function (src/abi/prototypes.ts). */
#define EXPORT(name) __attribute__((export_name(#name)))

#if TABLE_OF_THUNKS
/** Every table entry of AtomVM takes and returns this shape (Emscripten's fpcast-emu). */
typedef uint64_t (*any_function)(uint64_t, uint64_t, uint64_t, uint64_t, uint64_t, uint64_t, uint64_t, uint64_t,
    uint64_t, uint64_t, uint64_t, uint64_t, uint64_t, uint64_t, uint64_t, uint64_t);
#endif

/** Calls a BIF or a NIF with the first `count` of the words: 1 or 3 to 6 (AtomVM's exportedfunction.h). */
static inline term call_words(
    const void *function, uint32_t count, uint32_t a, uint32_t b, uint32_t c, uint32_t d, uint32_t e, uint32_t f)
{
#if TABLE_OF_THUNKS
    (void) count;
    return (term) ((any_function) (uintptr_t) function)(a, b, c, d, e, f, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
#else
    uintptr_t address = (uintptr_t) function;
    switch (count) {
        case 1:
            return ((term (*)(uint32_t)) address)(a);
        case 3:
            return ((term (*)(uint32_t, uint32_t, uint32_t)) address)(a, b, c);
        case 4:
            return ((term (*)(uint32_t, uint32_t, uint32_t, uint32_t)) address)(a, b, c, d);
        case 5:
            return ((term (*)(uint32_t, uint32_t, uint32_t, uint32_t, uint32_t)) address)(a, b, c, d, e);
        default:
            return ((term (*)(uint32_t, uint32_t, uint32_t, uint32_t, uint32_t, uint32_t)) address)(a, b, c, d, e, f);
    }
#endif
}

/** Runs native code of a module from one of its entries, x registers in ctx->x. Result, or 0 and CELL_REASON. */
typedef term (*enter_function)(struct Context *ctx, uint32_t entry);

static inline struct NativeModule *native_module(uint32_t module_index)
{
    return ((struct NativeModule **) CELL_MODULES)[module_index];
}

/** Has the host compile and link a module now (the module's registry entry is another one afterwards). */
HOST_IMPORT(link_pending) void link_pending(struct Module *module);

/** Has the host put the function that an import was resolved to into the importing module's table. */
HOST_IMPORT(bind_import) void bind_import(struct Module *module, uint32_t index);

/** Has the host put a fun, by its index in `target`, into the slot of a call of `module` that remembers it (its number). */
HOST_IMPORT(bind_fun) void bind_fun(struct Module *module, struct Module *target, uint32_t index, uint32_t site);

/** Whether a module is to be compiled when it is first called. */
static inline bool is_pending(const struct NativeModule *native) { return native != NULL && native->slot == 0; }

/** The same as native_module, of a module that is about to run: compiled now if it has been waiting for that. */
static inline struct NativeModule *called_module(uint32_t module_index)
{
    struct NativeModule *native = native_module(module_index);
    if (is_pending(native)) {
        link_pending(native->module);
        native = native_module(module_index);
    }
    return native;
}

static inline uint32_t native_entry(const struct NativeModule *native, uint32_t offset)
{
    return native && offset < native->code_size ? native->entries[offset] : 0;
}

static inline term enter(const struct NativeModule *native, struct Context *ctx, uint32_t entry)
{
    return ((enter_function) (uintptr_t) native->slot)(ctx, entry - 1);
}

/** AtomVM's module of an index, whether it is compiled or not. */
static inline struct Module *module_of_index(const struct Context *ctx, uint32_t index)
{
    const struct NativeModule *native = native_module(index);
    return native ? native->module : globalcontext_get_module_by_index(ctx->global, (int) index);
}

static inline uint32_t code_offset(const struct Module *module, const void *address)
{
    return (uint32_t) ((const uint8_t *) address - module->code->code);
}

static inline term leave_with(enum Reason reason)
{
    CELL_REASON = reason;
    return INVALID_TERM;
}

/** The process goes on at `offset` of `module` (state to be picked up by whoever runs it next). */
static inline void set_resume_point(struct Context *ctx, struct Module *module, uint32_t offset)
{
    ctx->saved_module = module;
    ctx->saved_ip = module->code->code + offset;
}

/** A big-endian word, as files of BEAM have them. */
static inline uint32_t read_be32(const uint8_t *p)
{
    return (uint32_t) p[0] << 24 | (uint32_t) p[1] << 16 | (uint32_t) p[2] << 8 | p[3];
}

/* driver.c */
void end_process(struct Context *ctx);

/* traces.c */
const term *end_of_stack(const struct Context *ctx);
term create_raw_trace(struct Context *ctx, struct Module *module, uint32_t offset);
term create_raw_trace_mfa(
    struct Context *ctx, struct Module *module, uint32_t offset, term module_name, term function_name, uint32_t arity);

/** The class of an exception in a context is an atom with flags in place of its tag. */
static inline uint32_t class_word(term atom) { return atom & ~(term) ATOM_MASK; }
static inline term class_atom(uint32_t word) { return class_word(word) | ATOM_TAG; }

/* raise.c */
term raise_reason(struct Context *ctx, struct Module *module, uint32_t offset, term reason);
term raise_error(struct Context *ctx, struct Module *module, uint32_t offset);
term raise_error_mfa(
    struct Context *ctx, struct Module *module, uint32_t offset, uint32_t import_index, uint32_t arity);
term handle_error(struct Context *ctx);

/* messages.c */
bool take_in_messages(struct Context *ctx);

#endif
