/* Division of integers of up to 256 bits. */
#include "bignum.h"

/** By one digit, which must not be 0. Returns the rest. */
static uint32_t divide_by_digit(const struct Big *a, uint32_t divisor, struct Big *quotient)
{
    uint64_t rest = 0;
    for (uint32_t i = a->count; i-- > 0;) {
        rest = rest << DIGIT_BITS | a->digits[i];
        quotient->digits[i] = (uint32_t) (rest / divisor);
        rest %= divisor;
    }
    return (uint32_t) rest;
}

/** Subtracts `q` times `v` from `count` digits of `u`; returns what is to be taken from the digit above them. */
static uint32_t subtract_multiple(uint32_t *u, const uint32_t *v, uint32_t count, uint32_t q)
{
    uint64_t carry = 0;
    for (uint32_t i = 0; i < count; i++) {
        carry += (uint64_t) q * v[i];
        uint32_t low = (uint32_t) carry;
        carry = (carry >> DIGIT_BITS) + (u[i] < low);
        u[i] -= low;
    }
    return (uint32_t) carry;
}

static uint32_t add_back(uint32_t *u, const uint32_t *v, uint32_t count)
{
    uint64_t carry = 0;
    for (uint32_t i = 0; i < count; i++) {
        carry += (uint64_t) u[i] + v[i];
        u[i] = (uint32_t) carry;
        carry >>= DIGIT_BITS;
    }
    return (uint32_t) carry;
}

/** Long division of a larger magnitude by one of two digits or more (Knuth, The Art of Computer Programming, 4.3.1, D). */
static void divide_by_digits(const struct Big *a, const struct Big *b, struct Big *quotient, struct Big *rest)
{
    uint32_t n = b->count;
    uint32_t u[MOST_DIGITS + 1] = { 0 };
    uint32_t v[MOST_DIGITS] = { 0 };
    uint32_t shift = (uint32_t) __builtin_clz(b->digits[n - 1]);
    for (uint32_t i = 0; i <= a->count; i++) {
        uint64_t two = (uint64_t) (i < a->count ? a->digits[i] : 0) << DIGIT_BITS | (i > 0 ? a->digits[i - 1] : 0);
        u[i] = (uint32_t) (two >> (DIGIT_BITS - shift));
    }
    for (uint32_t i = 0; i < n; i++) {
        uint64_t two = (uint64_t) b->digits[i] << DIGIT_BITS | (i > 0 ? b->digits[i - 1] : 0);
        v[i] = (uint32_t) (two >> (DIGIT_BITS - shift));
    }
    for (uint32_t j = a->count - n + 1; j-- > 0;) {
        uint64_t two = (uint64_t) u[j + n] << DIGIT_BITS | u[j + n - 1];
        uint64_t q = two / v[n - 1];
        uint64_t r = two % v[n - 1];
        while (q > UINT32_MAX || (r <= UINT32_MAX && q * v[n - 2] > (r << DIGIT_BITS | u[j + n - 2]))) {
            q--;
            r += v[n - 1];
        }
        uint32_t missing = subtract_multiple(u + j, v, n, (uint32_t) q);
        bool too_much = missing > u[j + n];
        u[j + n] -= missing;
        if (too_much) {
            q--;
            u[j + n] += add_back(u + j, v, n);
        }
        quotient->digits[j] = (uint32_t) q;
    }
    for (uint32_t i = 0; i < n; i++) {
        uint64_t two = (uint64_t) (i + 1 < n ? u[i + 1] : 0) << DIGIT_BITS | u[i];
        rest->digits[i] = (uint32_t) (two >> shift);
    }
}

/** Quotient or rest, rounded towards 0; false when the divisor is 0. */
bool divide_big(const struct Big *a, const struct Big *b, bool want_rem, struct Big *out)
{
    struct Big quotient = { 0 };
    struct Big rest = { 0 };
    if (b->count == 0) {
        return false;
    }
    if (compare_magnitudes(a, b) < 0) {
        rest = *a;
    } else if (b->count == 1) {
        rest.digits[0] = divide_by_digit(a, b->digits[0], &quotient);
    } else {
        divide_by_digits(a, b, &quotient, &rest);
    }
    *out = want_rem ? rest : quotient;
    out->negative = want_rem ? a->negative : a->negative != b->negative;
    out->count = count_digits(out->digits, MOST_DIGITS);
    return true;
}
