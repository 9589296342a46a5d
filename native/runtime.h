/*
 * What every file of the native runtime shares: the prepared build's ABI, terms, and the functions that
 * generated code and the linker call.
 *
 * The runtime stands where AtomVM's scheduler loop stood. It has no data of its own: what lives across calls is in
 * the cells of abi.h or in AtomVM's heap, so that one compiled copy serves every VM.
 */
#ifndef AVMJIT_RUNTIME_H
#define AVMJIT_RUNTIME_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "abi.h"

typedef uint32_t term;

/** The term of one of AtomVM's default atoms, by its name in defaultatoms.h. */
#define ATOM(name) ((term) name##_ATOM_INDEX << 6 | 0x0B)

/** Name under which the linker and generated modules import a function. */
#define EXPORT(name) __attribute__((export_name(#name)))

/* Terms: AtomVM's term.h, 32-bit words. */
enum {
    PRIMARY_MASK = 3,
    PRIMARY_CP = 0,
    PRIMARY_LIST = 1,
    PRIMARY_BOXED = 2,
    IMMEDIATE_TAG_MASK = 0x3F,
    ATOM_TAG = 0x0B,
    NIL = 0x3B,
    BOXED_TUPLE = 0x00,
    BOXED_MATCH_STATE = 0x04,
    BOXED_POSITIVE_INTEGER = 0x08,
    BOXED_NEGATIVE_INTEGER = 0x0C,
    BOXED_REF = 0x10,
    BOXED_FUN = 0x14,
    BOXED_FLOAT = 0x18,
    BOXED_REFC_BINARY = 0x20,
    BOXED_HEAP_BINARY = 0x24,
    BOXED_SUB_BINARY = 0x28,
    BOXED_MAP = 0x2C,
    SMALL_TAG = 0x0F,
    SMALL_MAX = (1 << 27) - 1,
    SMALL_MIN = -(1 << 27),
    INVALID_TERM = 0,
};

/** A reference-counted binary's term: header, size in bytes, flags, the binary, a cell of the mso list (term.h). */
enum { REFC_SIZE = 1, REFC_FLAGS = 2, REFC_POINTER = 3, REFC_IS_CONST = 1 };

/** Whether a word says all there is to say of its term. */
static inline bool is_immediate(term t) { return (t & PRIMARY_MASK) == PRIMARY_MASK; }

/** Words of binaries of all kinds: size in bytes; of one that is a part of another: the first byte, the other. */
enum { BINARY_BYTES = 1, SUB_BINARY_OFFSET = 2, SUB_BINARY_OF = 3 };

/** The first byte of a binary of any kind. */
static inline const uint8_t *binary_bytes(term binary)
{
    uint32_t offset = 0;
    for (;;) {
        const term *boxed = (const term *) (uintptr_t) (binary - PRIMARY_BOXED);
        switch (boxed[0] & IMMEDIATE_TAG_MASK) {
            case BOXED_SUB_BINARY:
                offset += boxed[SUB_BINARY_OFFSET];
                binary = boxed[SUB_BINARY_OF];
                continue;
            case BOXED_REFC_BINARY:
                if (boxed[REFC_FLAGS] == REFC_IS_CONST) {
                    return (const uint8_t *) (uintptr_t) boxed[REFC_POINTER] + offset;
                }
                if (boxed[REFC_FLAGS] == 0) {
                    return (const uint8_t *) ((const struct RefcBinary *) (uintptr_t) boxed[REFC_POINTER] + 1) + offset;
                }
                return (const uint8_t *) term_binary_data(binary) + offset;
            default:
                return (const uint8_t *) (boxed + 2) + offset;
        }
    }
}

/** A return address: AtomVM keeps module index and byte offset in one word (module.h, module_address). */
static inline uint32_t cp_module_index(term cp) { return cp >> 24; }
static inline uint32_t cp_offset(term cp) { return (cp & 0xFFFFFF) >> 2; }
static inline term make_cp(uint32_t module_index, uint32_t offset) { return module_index << 24 | offset << 2; }

/**
 * A module with native code, or one that gets it when it is first called (slot and code_size are 0 until then). `entries[offset]` is 0, or 1 + the entry number of native code that goes on at that byte offset
 * of the bytecode (a label or a return address).
 */
struct NativeModule {
    struct Module *module;
    uint32_t slot; /* function-table slot of the module's `enter` */
    uint32_t code_size; /* bytes of bytecode covered by `entries` */
    uint32_t trace_files; /* names of source files that stack traces may show, at most */
    uint32_t trace_bytes; /* bytes of them together, at most */
    uint16_t entries[];
};

/** Why native code came back with no result: what the driver does next (CELL_REASON). */
enum Reason {
    REASON_INTERPRET = 0, /* go on in the interpreter at saved_ip */
    REASON_RESUME = 1, /* go on at saved_ip, natively if it can be */
    REASON_YIELD = 2, /* out of reductions; saved_ip is where to go on */
    REASON_WAIT = 3, /* nothing to do until a signal or message comes */
    REASON_DEAD = 4, /* the process is gone */
};

/** Reductions a process may use before another one's turn (AtomVM's DEFAULT_REDUCTIONS_AMOUNT). */
enum { REDUCTIONS_PER_SLICE = 1024 };

/** Every table entry of AtomVM takes and returns this shape (Emscripten's fpcast-emu). */
typedef uint64_t (*any_function)(uint64_t, uint64_t, uint64_t, uint64_t, uint64_t, uint64_t, uint64_t, uint64_t,
    uint64_t, uint64_t, uint64_t, uint64_t, uint64_t, uint64_t, uint64_t, uint64_t);

static inline term call_any(const void *function, uint32_t a, uint32_t b, uint32_t c, uint32_t d, uint32_t e, uint32_t f)
{
    return (term) ((any_function) (uintptr_t) function)(a, b, c, d, e, f, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** Runs native code of a module from one of its entries, x registers in ctx->x. Result, or 0 and CELL_REASON. */
typedef term (*enter_function)(struct Context *ctx, uint32_t entry);

static inline struct NativeModule *native_module(uint32_t module_index)
{
    return ((struct NativeModule **) CELL_MODULES)[module_index];
}

/** Has the host compile and link a module now (host function; the module's registry entry is another one afterwards). */
__attribute__((import_module("host"), import_name("link_pending"))) void link_pending(struct Module *module);

/** Has the host put the function that an import was resolved to into the importing module's table. */
__attribute__((import_module("host"), import_name("bind_import"))) void bind_import(struct Module *module, uint32_t index);

/** Has the host put a fun, by its index in `target`, into the slot of a call of `module` that remembers it (its number). */
__attribute__((import_module("host"), import_name("bind_fun"))) void bind_fun(
    struct Module *module, struct Module *target, uint32_t index, uint32_t site);

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

/** Words between heap and stack, or to the end of the newest fragment (context.h, context_avail_free_memory). */
static inline uint32_t free_words(const struct Context *ctx)
{
    const term *top = (const term *) ctx->heap.heap_ptr;
    const term *stack = (const term *) ctx->e;
    if (stack <= (const term *) ctx->heap.heap_end && stack >= (const term *) ctx->heap.heap_start) {
        return (uint32_t) (stack - top);
    }
    return (uint32_t) ((const term *) ctx->heap.heap_end - top);
}

/* collect.c */
uint32_t collect(struct Context *ctx, uint32_t size, uint32_t num_roots, term *roots);

/* traces.c */
const term *end_of_stack(const struct Context *ctx);
term create_raw_trace(struct Context *ctx, struct Module *module, uint32_t offset);
term create_raw_trace_mfa(
    struct Context *ctx, struct Module *module, uint32_t offset, term module_name, term function_name, uint32_t arity);

/* raise.c */
term raise_reason(struct Context *ctx, struct Module *module, uint32_t offset, term reason);
term raise_error(struct Context *ctx, struct Module *module, uint32_t offset);
term raise_error_mfa(struct Context *ctx, struct Module *module, uint32_t offset, uint32_t import_index, uint32_t arity);
term handle_error(struct Context *ctx);

/* heap.c, messages.c */
uint32_t ensure_free(struct Context *ctx, uint32_t need, uint32_t live);
void add_fragment(struct Context *ctx, uint32_t words);
bool take_in_messages(struct Context *ctx);
void update_limits(struct Context *ctx);
uint32_t make_room(struct Context *ctx, uint32_t arity);
bool collect_after_call(struct Context *ctx);

#endif
