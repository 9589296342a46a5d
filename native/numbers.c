/*
 * Arithmetic that is not done in line: of integers of up to 64 bits that are not both small, or whose result is not, and
 * of floats. Each function stands in for the BIF of its name (bif.c), takes what the BIF takes, and calls it for what
 * neither it nor bignum.c does (errors, mostly).
 */
#include "integers.h"

/** Up to 128 bits: sign and magnitude. */
struct Wide {
    bool negative;
    uint64_t high;
    uint64_t low;
};

static uint64_t magnitude(int64_t value) { return value < 0 ? 0 - (uint64_t) value : (uint64_t) value; }

/* Words of digits of a big integer: even, but not as many as an integer of 64 bits has (term_bigint_size_requirements). */
enum { WIDE_WORDS = 4, WIDE_WORDS_OF_64_BITS = 3 };

static term make_wide(struct Context *ctx, uint32_t live, struct Wide wide, bool *made)
{
    if (wide.high == 0 && wide.low <= (uint64_t) INT64_MAX + (wide.negative ? 1 : 0)) {
        return make_int64(ctx, live, (int64_t) (wide.negative ? 0 - wide.low : wide.low), made);
    }
    uint32_t words = wide.high == 0 ? WIDE_WORDS_OF_64_BITS : WIDE_WORDS;
    *made = make_words(ctx, words + 1, live);
    if (!*made) {
        return INVALID_TERM;
    }
    uint32_t *boxed = (uint32_t *) ctx->heap.heap_ptr;
    ctx->heap.heap_ptr = (void *) (boxed + words + 1);
    boxed[0] = words << 6 | (wide.negative ? BOXED_NEGATIVE_INTEGER : BOXED_POSITIVE_INTEGER);
    boxed[1] = (uint32_t) wide.low;
    boxed[2] = (uint32_t) (wide.low >> 32);
    boxed[3] = (uint32_t) wide.high;
    if (words == WIDE_WORDS) {
        boxed[4] = (uint32_t) (wide.high >> 32);
    }
    return (term) (uintptr_t) boxed | PRIMARY_BOXED;
}

/** The low 64 bits, in two's complement, of an integer of more. */
static bool low_bits(term t, int64_t *value)
{
    if ((t & PRIMARY_MASK) != PRIMARY_BOXED) {
        return false;
    }
    const uint32_t *boxed = (const uint32_t *) (uintptr_t) (t & ~(term) PRIMARY_MASK);
    if ((boxed[0] & BOXED_INTEGER_MASK) != BOXED_POSITIVE_INTEGER || boxed[0] >> 6 <= 2) {
        return false;
    }
    uint64_t low = (uint64_t) boxed[2] << 32 | boxed[1];
    bool negative = (boxed[0] & (BOXED_NEGATIVE_INTEGER ^ BOXED_POSITIVE_INTEGER)) != 0;
    *value = (int64_t) (negative ? 0 - low : low);
    return true;
}

static bool is_float(term t)
{
    return (t & PRIMARY_MASK) == PRIMARY_BOXED
        && (*(const uint32_t *) (uintptr_t) (t - PRIMARY_BOXED) & IMMEDIATE_TAG_MASK) == BOXED_FLOAT;
}

static bool as_double(term t, double *value)
{
    int64_t integer;
    if (is_float(t)) {
        __builtin_memcpy(value, (const uint32_t *) (uintptr_t) (t - PRIMARY_BOXED) + 1, sizeof(*value));
        return true;
    }
    if (as_int64(t, &integer)) {
        *value = (double) integer;
        return true;
    }
    return false;
}

/** Whether there is a float among two numbers, which is what makes arithmetic that of floats. */
static bool as_doubles(term a, term b, double *x, double *y)
{
    return (is_float(a) || is_float(b)) && as_double(a, x) && as_double(b, y);
}

enum { FLOAT_WORDS = 2 };

/** The term of a result; 0 when it is not finite, or there is no memory. */
static term make_float(struct Context *ctx, uint32_t live, double value)
{
    if (value - value != 0 || !make_words(ctx, FLOAT_WORDS + 1, live)) {
        return INVALID_TERM;
    }
    uint32_t *boxed = (uint32_t *) ctx->heap.heap_ptr;
    ctx->heap.heap_ptr = (void *) (boxed + FLOAT_WORDS + 1);
    boxed[0] = FLOAT_WORDS << 6 | BOXED_FLOAT;
    __builtin_memcpy(boxed + 1, &value, sizeof(value));
    return (term) (uintptr_t) boxed | PRIMARY_BOXED;
}

/* Each: whether `z` is the result of `x` and `y`. */
static bool add(int64_t x, int64_t y, int64_t *z) { return !__builtin_add_overflow(x, y, z); }
static bool sub(int64_t x, int64_t y, int64_t *z) { return !__builtin_sub_overflow(x, y, z); }

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

static bool bor(int64_t x, int64_t y, int64_t *z) { return *z = x | y, true; }
static bool bxor(int64_t x, int64_t y, int64_t *z) { return *z = x ^ y, true; }

static bool bsr(int64_t x, int64_t y, int64_t *z)
{
    if (y < 0) {
        return false;
    }
    *z = x >> (y > 63 ? 63 : y);
    return true;
}

#define FLOATS(operator)                                                                                               \
    double left, right;                                                                                                \
    if (as_doubles(a, b, &left, &right)) {                                                                             \
        term result = make_float(ctx, live, left operator right);                                                      \
        if (result != INVALID_TERM) {                                                                                  \
            return result;                                                                                             \
        }                                                                                                              \
    }
#define NO_FLOATS

#define NUMBER_BIF(operation, floats, big, bif)                                                                             \
    EXPORT(number_##operation)                                                                                         \
    term number_##operation(struct Context *ctx, uint32_t fail_label, uint32_t live, term a, term b)                   \
    {                                                                                                                  \
        int64_t x, y, z;                                                                                               \
        if (as_int64(a, &x) && as_int64(b, &y)) {                                                                      \
            if (operation(x, y, &z)) {                                                                                 \
                bool made;                                                                                             \
                term result = make_int64(ctx, live, z, &made);                                                         \
                if (made) {                                                                                            \
                    return result;                                                                                     \
                }                                                                                                      \
            }                                                                                                          \
        } else {                                                                                                       \
            floats                                                                                                     \
        }                                                                                                              \
        term result = big_operation(ctx, live, big, a, b);                                                             \
        return result != INVALID_TERM ? result : (term) bif(ctx, fail_label, (int) live, a, b);                        \
    }

NUMBER_BIF(add, FLOATS(+), BIG_ADD, bif_erlang_add_2)
NUMBER_BIF(sub, FLOATS(-), BIG_SUB, bif_erlang_sub_2)
NUMBER_BIF(divide, NO_FLOATS, BIG_DIV, bif_erlang_div_2)
NUMBER_BIF(rem, NO_FLOATS, BIG_REM, bif_erlang_rem_2)
NUMBER_BIF(bor, NO_FLOATS, BIG_OR, bif_erlang_bor_2)
NUMBER_BIF(bxor, NO_FLOATS, BIG_XOR, bif_erlang_bxor_2)
NUMBER_BIF(bsr, NO_FLOATS, BIG_RIGHT, bif_erlang_bsr_2)

static struct Wide shift_left(int64_t x, uint32_t by)
{
    uint64_t m = magnitude(x);
    return (struct Wide) { x < 0, by == 0 ? 0 : m >> (64 - by), m << by };
}

static struct Wide product(int64_t x, int64_t y)
{
    uint64_t a = magnitude(x);
    uint64_t b = magnitude(y);
    uint64_t low = (a & UINT32_MAX) * (b & UINT32_MAX);
    uint64_t middle = (a >> 32) * (b & UINT32_MAX) + (low >> 32);
    uint64_t other = (a & UINT32_MAX) * (b >> 32) + (middle & UINT32_MAX);
    uint64_t high = (a >> 32) * (b >> 32) + (middle >> 32) + (other >> 32);
    return (struct Wide) { (x < 0) != (y < 0), high, other << 32 | (low & UINT32_MAX) };
}

EXPORT(number_mul)
term number_mul(struct Context *ctx, uint32_t fail_label, uint32_t live, term a, term b)
{
    int64_t x, y;
    if (as_int64(a, &x) && as_int64(b, &y)) {
        bool made;
        term result = make_wide(ctx, live, product(x, y), &made);
        if (made) {
            return result;
        }
    } else {
        FLOATS(*)
    }
    term result = big_operation(ctx, live, BIG_MUL, a, b);
    return result != INVALID_TERM ? result : (term) bif_erlang_mul_2(ctx, fail_label, (int) live, a, b);
}

/** The operator `/`, whose result is a float even of integers. */
EXPORT(number_fdiv)
term number_fdiv(struct Context *ctx, uint32_t fail_label, uint32_t live, term a, term b)
{
    double x, y;
    if (as_double(a, &x) && as_double(b, &y) && y != 0) {
        term result = make_float(ctx, live, x / y);
        if (result != INVALID_TERM) {
            return result;
        }
    }
    return (term) bif_erlang_fdiv_2(ctx, fail_label, (int) live, a, b);
}

EXPORT(number_bsl)
term number_bsl(struct Context *ctx, uint32_t fail_label, uint32_t live, term a, term b)
{
    int64_t x, y;
    if (as_int64(a, &x) && as_int64(b, &y) && y >= 0 && y < 64) {
        bool made;
        term result = make_wide(ctx, live, shift_left(x, (uint32_t) y), &made);
        if (made) {
            return result;
        }
    }
    term result = big_operation(ctx, live, BIG_LEFT, a, b);
    return result != INVALID_TERM ? result : (term) bif_erlang_bsl_2(ctx, fail_label, (int) live, a, b);
}

/** With a mask of up to 63 bits, only the low bits of the other operand count, however many it has. */
EXPORT(number_band)
term number_band(struct Context *ctx, uint32_t fail_label, uint32_t live, term a, term b)
{
    int64_t x, y;
    bool known = as_int64(a, &x) ? as_int64(b, &y) || (x >= 0 && low_bits(b, &y))
                                 : as_int64(b, &y) && y >= 0 && low_bits(a, &x);
    if (known) {
        bool made;
        term result = make_int64(ctx, live, x & y, &made);
        if (made) {
            return result;
        }
    }
    term result = big_operation(ctx, live, BIG_AND, a, b);
    return result != INVALID_TERM ? result : (term) bif_erlang_band_2(ctx, fail_label, (int) live, a, b);
}
