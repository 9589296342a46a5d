/*
 * Arithmetic of integers of up to 64 bits that are not both small, or whose result is not: each function stands in for
 * the BIF of its name (bif.c), takes what the BIF takes, and calls it for all else (floats, big integers, errors).
 */
#include "runtime.h"

enum { SMALL_BITS = 4, BOXED_INTEGER_MASK = 0x3B };

static bool as_int64(term t, int64_t *value)
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

/** The term of a value, made in the smallest form it fits. 0 when there is no memory. */
static term make_int64(struct Context *ctx, uint32_t live, int64_t value, bool *made)
{
    *made = true;
    if (value >= SMALL_MIN && value <= SMALL_MAX) {
        return (term) ((uint32_t) value << SMALL_BITS | SMALL_TAG);
    }
    uint32_t words = value == (int32_t) value ? 1 : 2;
    if ((free_words(ctx) < words + 1 || CELL_COLLECT_ALWAYS) && !ensure_free(ctx, words + 1, live)) {
        *made = false;
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

/* Each: whether `z` is the result of `x` and `y`. */
static bool add(int64_t x, int64_t y, int64_t *z) { return !__builtin_add_overflow(x, y, z); }
static bool sub(int64_t x, int64_t y, int64_t *z) { return !__builtin_sub_overflow(x, y, z); }

static bool mul(int64_t x, int64_t y, int64_t *z)
{
    /* The compiler's own check wants 128 bits, which are a function of its library. */
    bool narrow = x == (int32_t) x && y == (int32_t) y;
    if (!narrow && x != 0 && y != 0) {
        int bits_x = 64 - __builtin_clzll((uint64_t) (x < 0 ? ~x : x) | 1);
        int bits_y = 64 - __builtin_clzll((uint64_t) (y < 0 ? ~y : y) | 1);
        if (bits_x + bits_y > 62) {
            return false;
        }
    }
    *z = (int64_t) ((uint64_t) x * (uint64_t) y);
    return true;
}

static bool divide(int64_t x, int64_t y, int64_t *z)
{
    if (y == 0 || y == -1) {
        return false;
    }
    *z = x / y;
    return true;
}

static bool rem(int64_t x, int64_t y, int64_t *z)
{
    if (y == 0 || y == -1) {
        return false;
    }
    *z = x % y;
    return true;
}

static bool band(int64_t x, int64_t y, int64_t *z) { return *z = x & y, true; }
static bool bor(int64_t x, int64_t y, int64_t *z) { return *z = x | y, true; }
static bool bxor(int64_t x, int64_t y, int64_t *z) { return *z = x ^ y, true; }

static bool bsl(int64_t x, int64_t y, int64_t *z)
{
    if (y < 0 || y > 62) {
        return false;
    }
    *z = (int64_t) ((uint64_t) x << y);
    return *z >> y == x;
}

static bool bsr(int64_t x, int64_t y, int64_t *z)
{
    if (y < 0) {
        return false;
    }
    *z = x >> (y > 63 ? 63 : y);
    return true;
}

#define INTEGER_BIF(operation, bif)                                                                                    \
    EXPORT(int64_##operation)                                                                                          \
    term int64_##operation(struct Context *ctx, uint32_t fail_label, uint32_t live, term a, term b)                    \
    {                                                                                                                  \
        int64_t x, y, z;                                                                                               \
        if (as_int64(a, &x) && as_int64(b, &y) && operation(x, y, &z)) {                                               \
            bool made;                                                                                                 \
            term result = make_int64(ctx, live, z, &made);                                                             \
            if (made) {                                                                                                \
                return result;                                                                                         \
            }                                                                                                          \
        }                                                                                                              \
        return (term) bif(ctx, fail_label, (int) live, a, b);                                                          \
    }

INTEGER_BIF(add, bif_erlang_add_2)
INTEGER_BIF(sub, bif_erlang_sub_2)
INTEGER_BIF(mul, bif_erlang_mul_2)
INTEGER_BIF(divide, bif_erlang_div_2)
INTEGER_BIF(rem, bif_erlang_rem_2)
INTEGER_BIF(band, bif_erlang_band_2)
INTEGER_BIF(bor, bif_erlang_bor_2)
INTEGER_BIF(bxor, bif_erlang_bxor_2)
INTEGER_BIF(bsl, bif_erlang_bsl_2)
INTEGER_BIF(bsr, bif_erlang_bsr_2)
