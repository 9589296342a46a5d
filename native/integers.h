/*
 * Integers out of terms and into terms (AtomVM's term.h): up to 64 bits in two's complement, more as sign and magnitude.
 */
#ifndef AVMJIT_INTEGERS_H
#define AVMJIT_INTEGERS_H

#include "runtime.h"

enum { SMALL_BITS = 4, BOXED_INTEGER_MASK = 0x3B };

static inline bool as_int64(term t, int64_t *value)
{
    if ((t & SMALL_TAG) == SMALL_TAG) {
        *value = (int32_t) t >> SMALL_BITS;
        return true;
    }
    if ((t & PRIMARY_MASK) != PRIMARY_BOXED) {
        return false;
    }
    const uint32_t *boxed = (const uint32_t *) (uintptr_t) (t & ~(term) PRIMARY_MASK);
    if ((boxed[0] & BOXED_INTEGER_MASK) != BOXED_POSITIVE_INTEGER) {
        return false;
    }
    switch (boxed[0] >> 6) {
        case 1:
            *value = (int32_t) boxed[1];
            return true;
        case 2:
            *value = (int64_t) ((uint64_t) boxed[2] << 32 | boxed[1]);
            return true;
        default:
            return false;
    }
}

/** As a BIF makes room: x registers above 15 stay as they are. */
static inline bool make_words(struct Context *ctx, uint32_t words, uint32_t live)
{
    if (free_words(ctx) >= words && !CELL_COLLECT_ALWAYS) {
        return true;
    }
    return memory_ensure_free_with_roots(ctx, words, live, ctx->x, MEMORY_CAN_SHRINK) == MEMORY_GC_OK;
}

/** The term of a value, made in the smallest form it fits. 0 when there is no memory. */
static inline term make_int64(struct Context *ctx, uint32_t live, int64_t value, bool *made)
{
    *made = true;
    if (value >= SMALL_MIN && value <= SMALL_MAX) {
        return (term) ((uint32_t) value << SMALL_BITS | SMALL_TAG);
    }
    uint32_t words = value == (int32_t) value ? 1 : 2;
    *made = make_words(ctx, words + 1, live);
    if (!*made) {
        return INVALID_TERM;
    }
    uint32_t *boxed = (uint32_t *) ctx->heap.heap_ptr;
    ctx->heap.heap_ptr = (void *) (boxed + words + 1);
    boxed[0] = words << 6 | (value < 0 ? BOXED_NEGATIVE_INTEGER : BOXED_POSITIVE_INTEGER);
    boxed[1] = (uint32_t) value;
    if (words == 2) {
        boxed[2] = (uint32_t) ((uint64_t) value >> 32);
    }
    return (term) (uintptr_t) boxed | PRIMARY_BOXED;
}

/** Operations on integers of which one, or the result, has more than 64 bits. */
enum BigOperation { BIG_ADD, BIG_SUB, BIG_MUL, BIG_DIV, BIG_REM, BIG_AND, BIG_OR, BIG_XOR, BIG_LEFT, BIG_RIGHT };

/** The result; 0 for what AtomVM's own function is to do: errors, more than 256 bits. */
term big_operation(struct Context *ctx, uint32_t live, enum BigOperation operation, term a, term b);

#endif
