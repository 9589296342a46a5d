/* Room on a process's heap, and terms that are made there. */
#ifndef AVMJIT_HEAP_H
#define AVMJIT_HEAP_H

#include "terms.h"

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

/** As a BIF or a NIF makes room: x registers that are no roots stay as they are. */
static inline bool has_room(struct Context *ctx, uint32_t words, uint32_t num_roots, term *roots)
{
    if (free_words(ctx) >= words && !CELL_COLLECT_ALWAYS) {
        return true;
    }
    return memory_ensure_free_with_roots(ctx, words, num_roots, roots, MEMORY_CAN_SHRINK) == MEMORY_GC_OK;
}

/* What follows takes words of which it is known that they are free. */

static inline term *take_words(struct Context *ctx, uint32_t words)
{
    term *first = (term *) ctx->heap.heap_ptr;
    ctx->heap.heap_ptr = (void *) (first + words);
    return first;
}

/** A boxed term of so many words and its header, which is written. */
static inline term *take_boxed(struct Context *ctx, uint32_t words, uint32_t tag)
{
    term *boxed = take_words(ctx, words + 1);
    boxed[0] = make_header(words, tag);
    return boxed;
}

static inline term take_cons(struct Context *ctx, term head, term tail)
{
    term *cell = take_words(ctx, CONS_WORDS);
    cell[CONS_TAIL] = tail;
    cell[CONS_HEAD] = head;
    return list_term(cell);
}

static inline term take_pair(struct Context *ctx, term first, term second)
{
    term *tuple = take_boxed(ctx, 2, BOXED_TUPLE);
    tuple[TUPLE_ELEMENTS] = first;
    tuple[TUPLE_ELEMENTS + 1] = second;
    return boxed_term(tuple);
}

static inline term take_float(struct Context *ctx, double value)
{
    term *boxed = take_boxed(ctx, FLOAT_WORDS - 1, BOXED_FLOAT);
    __builtin_memcpy(boxed + FLOAT_VALUE, &value, sizeof(value));
    return boxed_term(boxed);
}

/** Of an integer that is not small: 1 or 2. */
static inline uint32_t int64_digits(int64_t value) { return value == (int32_t) value ? 1 : INT64_DIGITS; }

static inline term take_int64(struct Context *ctx, int64_t value, uint32_t digits)
{
    term *boxed = take_boxed(ctx, digits, value < 0 ? BOXED_NEGATIVE_INTEGER : BOXED_POSITIVE_INTEGER);
    boxed[INTEGER_DIGITS] = (uint32_t) value;
    if (digits == INT64_DIGITS) {
        boxed[INTEGER_DIGITS + 1] = (uint32_t) ((uint64_t) value >> 32);
    }
    return boxed_term(boxed);
}

/* heap.c */
uint32_t ensure_free(struct Context *ctx, uint32_t need, uint32_t live);
void add_fragment(struct Context *ctx, uint32_t words);
void update_limits(struct Context *ctx);
uint32_t make_room(struct Context *ctx, uint32_t arity);
bool collect_after_call(struct Context *ctx);

/* collect.c */
uint32_t collect(struct Context *ctx, uint32_t size, uint32_t num_roots, term *roots);

#endif
