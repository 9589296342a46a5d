/*
 * Checks of a process's state where native code leaves: a mode that hunts bugs. Each violation is a function of its own
 * that traps, so that the trap's stack names it.
 */
#include "runtime.h"

#define VIOLATION(name) \
    __attribute__((noinline)) static void name(void) { __builtin_trap(); }

VIOLATION(heap_pointer_out_of_bounds)
VIOLATION(stack_pointer_out_of_bounds)
VIOLATION(return_address_of_no_module)
VIOLATION(return_address_out_of_code)
VIOLATION(x_register_is_no_term)
VIOLATION(x_register_points_nowhere)
VIOLATION(x_register_points_at_no_header)

/* BEAM code chunk: AtomVM keeps its size, big-endian, in front (module.h, CodeChunk). */
static uint32_t code_size(const struct Module *module) { return read_be32((const uint8_t *) &module->code->size); }

static void check_return_address(struct Context *ctx)
{
    term cp = ctx->cp;
    const struct Module *module = globalcontext_get_module_by_index(ctx->global, (int) cp_module_index(cp));
    if (module == NULL) {
        return_address_of_no_module();
    } else if (cp_offset(cp) > code_size(module)) {
        return_address_out_of_code();
    }
}

static void check_heap(const struct Context *ctx)
{
    const term *top = (const term *) ctx->heap.heap_ptr;
    const term *start = (const term *) ctx->heap.heap_start;
    const term *end = (const term *) ctx->heap.heap_end;
    const term *stack = (const term *) ctx->e;
    if (top < start || top > end) {
        heap_pointer_out_of_bounds();
    }
    /* The stack may be in an older fragment than the heap pointer. */
    if (stack >= start && stack <= end && stack < top) {
        stack_pointer_out_of_bounds();
    }
}

static bool is_boxed_header(term header)
{
    switch (header_tag(header)) {
        case BOXED_TUPLE:
        case BOXED_MATCH_STATE:
        case BOXED_POSITIVE_INTEGER:
        case BOXED_NEGATIVE_INTEGER:
        case BOXED_REFERENCE:
        case BOXED_FUN:
        case BOXED_FLOAT:
        case BOXED_REFC_BINARY:
        case BOXED_HEAP_BINARY:
        case BOXED_SUB_BINARY:
        case BOXED_MAP:
        case BOXED_EXTERNAL_PID:
        case BOXED_EXTERNAL_PORT:
        case BOXED_EXTERNAL_REFERENCE:
            return true;
        default:
            return false;
    }
}

static void check_term(term t)
{
    uint32_t address = t & ~(term) PRIMARY_MASK;
    switch (t & PRIMARY_MASK) {
        case PRIMARY_CP:
            x_register_is_no_term();
            break;
        case PRIMARY_LIST:
        case PRIMARY_BOXED:
            if (address < DATA_START || address >= __builtin_wasm_memory_size(0) << 16) {
                x_register_points_nowhere();
            }
            if (is_boxed(t) && !is_boxed_header(*boxed_words(t))) {
                x_register_points_at_no_header();
            }
            break;
        default:
            break;
    }
}

/** `live`: bit n is set when x register n must hold a term. */
EXPORT(check_state)
uint32_t check_state(struct Context *ctx, uint32_t live)
{
    check_heap(ctx);
    check_return_address(ctx);
    for (uint32_t n = 0; live != 0; n++, live >>= 1) {
        if (live & 1) {
            check_term(ctx->x[n]);
        }
    }
    return 1;
}
