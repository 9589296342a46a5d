/*
 * NIFs that compiled code calls so often that they are here, too (src/jit/runtime-functions.ts says which stands in for
 * which). Each takes the common case and calls AtomVM's own for all else: errors, and arguments of other types.
 */
#include "runtime.h"

/** Room for `words`, the arguments as roots. */
static bool has_room(struct Context *ctx, uint32_t words, int32_t argc, term *argv)
{
    if (free_words(ctx) >= words && !CELL_COLLECT_ALWAYS) {
        return true;
    }
    return memory_ensure_free_with_roots(ctx, words, (uint32_t) argc, argv, MEMORY_CAN_SHRINK) == MEMORY_GC_OK;
}

static term *take_words(struct Context *ctx, uint32_t words)
{
    term *at = (term *) ctx->heap.heap_ptr;
    ctx->heap.heap_ptr = (void *) (at + words);
    return at;
}

EXPORT(setelement)
term setelement(struct Context *ctx, int32_t argc, term *argv)
{
    uint32_t index = argv[0] >> 4;
    if ((argv[0] & 15) == SMALL_TAG && (argv[1] & PRIMARY_MASK) == PRIMARY_BOXED) {
        term header = *(const term *) (uintptr_t) (argv[1] - PRIMARY_BOXED);
        uint32_t arity = header >> 6;
        bool is_element = (header & IMMEDIATE_TAG_MASK) == BOXED_TUPLE && index - 1 < arity;
        if (is_element && has_room(ctx, arity + 1, argc, argv)) {
            const term *old = (const term *) (uintptr_t) (argv[1] - PRIMARY_BOXED);
            term *tuple = take_words(ctx, arity + 1);
            for (uint32_t i = 0; i <= arity; i++) {
                tuple[i] = old[i];
            }
            tuple[index] = argv[2];
            return (term) (uintptr_t) tuple | PRIMARY_BOXED;
        }
    }
    return (term) nif_erlang_setelement_3(ctx, argc, argv);
}

/** Cells of a proper list; -1 for all else. */
static int32_t proper_length(term list)
{
    int32_t length = 0;
    while ((list & PRIMARY_MASK) == PRIMARY_LIST) {
        list = *(const term *) (uintptr_t) (list - PRIMARY_LIST);
        length++;
    }
    return list == NIL ? length : -1;
}

/** `++` */
EXPORT(concat)
term concat(struct Context *ctx, int32_t argc, term *argv)
{
    int32_t length = proper_length(argv[0]);
    if (length <= 0 || !has_room(ctx, 2 * (uint32_t) length, argc, argv)) {
        return (term) nif_erlang_concat_2(ctx, argc, argv);
    }
    term *first = take_words(ctx, 2 * (uint32_t) length);
    term *to = first;
    for (term from = argv[0]; from != NIL;) {
        const term *cell = (const term *) (uintptr_t) (from - PRIMARY_LIST);
        from = cell[0];
        to[0] = (term) (uintptr_t) (to + 2) | PRIMARY_LIST;
        to[1] = cell[1];
        to += 2;
    }
    to[-2] = argv[1];
    return (term) (uintptr_t) first | PRIMARY_LIST;
}
