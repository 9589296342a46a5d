/* Integers of more than 64 bits: up to 256, which is what AtomVM has. */
#ifndef AVMJIT_BIGNUM_H
#define AVMJIT_BIGNUM_H

#include "numbers.h"

enum { DIGIT_BITS = 32, MOST_DIGITS = MAX_INTEGER_BITS / DIGIT_BITS };

/** Sign and magnitude: the lowest digit first, none of the upper ones 0; digits behind are 0. */
struct Big {
    bool negative;
    uint32_t count;
    uint32_t digits[MOST_DIGITS];
};

/** Operations on integers of which one, or the result, has more than 64 bits. */
enum BigOperation { BIG_ADD, BIG_SUB, BIG_MUL, BIG_DIV, BIG_REM, BIG_AND, BIG_OR, BIG_XOR, BIG_LEFT, BIG_RIGHT };

/** The result; 0 for what AtomVM's own function is to do: errors, more than 256 bits. */
term big_operation(struct Context *ctx, uint32_t live, enum BigOperation operation, term a, term b);

/** Operations on integers of 64 bits whose result may have up to 128; 0 without memory. `by` is less than 64. */
term multiply_int64(struct Context *ctx, uint32_t live, int64_t x, int64_t y);
term shift_left_int64(struct Context *ctx, uint32_t live, int64_t x, uint32_t by);

static inline uint32_t count_digits(const uint32_t *digits, uint32_t count)
{
    while (count > 0 && digits[count - 1] == 0) {
        count--;
    }
    return count;
}

static inline int compare_magnitudes(const struct Big *a, const struct Big *b)
{
    for (uint32_t i = MOST_DIGITS; i-- > 0;) {
        if (a->digits[i] != b->digits[i]) {
            return a->digits[i] < b->digits[i] ? -1 : 1;
        }
    }
    return 0;
}

/* division.c */
bool divide_big(const struct Big *a, const struct Big *b, bool want_rem, struct Big *out);

#endif
