/*
 * Arithmetic that is not done in line: of integers of up to 64 bits that are not both small, or whose result is not, and
 * of floats. Each function stands in for the BIF of its name (bif.c), takes what the BIF takes, and calls it for what
 * neither it nor bignum.c does (errors, mostly).
 */
#include "bignum.h"

/** The low 64 bits, in two's complement, of an integer of more. */
static bool low_bits(term t, int64_t *value)
{
    if (!is_boxed(t)) {
        return false;
    }
    const term *boxed = boxed_words(t);
    if (!is_integer_header(boxed[0]) || header_size(boxed[0]) <= INT64_DIGITS) {
        return false;
    }
    uint64_t low = (uint64_t) boxed[INTEGER_DIGITS + 1] << 32 | boxed[INTEGER_DIGITS];
    *value = (int64_t) (header_tag(boxed[0]) == BOXED_NEGATIVE_INTEGER ? 0 - low : low);
    return true;
}

/** Whether there is a float among two numbers, which is what makes arithmetic that of floats. */
static bool as_doubles(term a, term b, double *x, double *y)
{
    return (has_tag(a, BOXED_FLOAT) || has_tag(b, BOXED_FLOAT)) && as_double(a, x) && as_double(b, y);
}

/** The term of a result; 0 when it is not finite, or there is no memory. */
static term make_float(struct Context *ctx, uint32_t live, double value)
{
    bool is_finite = value - value == 0;
    return is_finite && has_room(ctx, FLOAT_WORDS, live, ctx->x) ? take_float(ctx, value) : INVALID_TERM;
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

#define FLOATS(operator)                                          \
    double left, right;                                           \
    if (as_doubles(a, b, &left, &right)) {                        \
        term result = make_float(ctx, live, left operator right); \
        if (result != INVALID_TERM) {                             \
            return result;                                        \
        }                                                         \
    }
#define NO_FLOATS

#define NUMBER_BIF(operation, floats, big, bif)                                                      \
    EXPORT(number_##operation)                                                                       \
    term number_##operation(struct Context *ctx, uint32_t fail_label, uint32_t live, term a, term b) \
    {                                                                                                \
        int64_t x, y, z;                                                                             \
        if (as_int64(a, &x) && as_int64(b, &y)) {                                                    \
            if (operation(x, y, &z)) {                                                               \
                term result = make_int64(ctx, live, z);                                              \
                if (result != INVALID_TERM) {                                                        \
                    return result;                                                                   \
                }                                                                                    \
            }                                                                                        \
        } else {                                                                                     \
            floats                                                                                   \
        }                                                                                            \
        term result = big_operation(ctx, live, big, a, b);                                           \
        return result != INVALID_TERM ? result : (term) bif(ctx, fail_label, (int) live, a, b);      \
    }

NUMBER_BIF(add, FLOATS(+), BIG_ADD, bif_erlang_add_2)
NUMBER_BIF(sub, FLOATS(-), BIG_SUB, bif_erlang_sub_2)
NUMBER_BIF(divide, NO_FLOATS, BIG_DIV, bif_erlang_div_2)
NUMBER_BIF(rem, NO_FLOATS, BIG_REM, bif_erlang_rem_2)
NUMBER_BIF(bor, NO_FLOATS, BIG_OR, bif_erlang_bor_2)
NUMBER_BIF(bxor, NO_FLOATS, BIG_XOR, bif_erlang_bxor_2)
NUMBER_BIF(bsr, NO_FLOATS, BIG_RIGHT, bif_erlang_bsr_2)

EXPORT(number_mul)
term number_mul(struct Context *ctx, uint32_t fail_label, uint32_t live, term a, term b)
{
    int64_t x, y;
    if (as_int64(a, &x) && as_int64(b, &y)) {
        term result = multiply_int64(ctx, live, x, y);
        if (result != INVALID_TERM) {
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
        term result = shift_left_int64(ctx, live, x, (uint32_t) y);
        if (result != INVALID_TERM) {
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
        term result = make_int64(ctx, live, x & y);
        if (result != INVALID_TERM) {
            return result;
        }
    }
    term result = big_operation(ctx, live, BIG_AND, a, b);
    return result != INVALID_TERM ? result : (term) bif_erlang_band_2(ctx, fail_label, (int) live, a, b);
}
