/*
 * Arithmetic of integers of up to 256 bits, which is what AtomVM has: sign and magnitude, in digits of 32 bits.
 */
#include "integers.h"

enum { MOST_DIGITS = 8, DIGIT_BITS = 32 };

/** The magnitude's lowest digit first, none of the upper ones 0; digits behind are 0. */
struct Big {
    bool negative;
    uint32_t count;
    uint32_t digits[MOST_DIGITS];
};

static uint32_t count_digits(const uint32_t *digits, uint32_t count)
{
    while (count > 0 && digits[count - 1] == 0) {
        count--;
    }
    return count;
}

static bool read_big(term t, struct Big *big)
{
    int64_t value;
    *big = (struct Big) { 0 };
    if (as_int64(t, &value)) {
        uint64_t magnitude = value < 0 ? 0 - (uint64_t) value : (uint64_t) value;
        big->negative = value < 0;
        big->digits[0] = (uint32_t) magnitude;
        big->digits[1] = (uint32_t) (magnitude >> DIGIT_BITS);
        big->count = count_digits(big->digits, 2);
        return true;
    }
    if ((t & PRIMARY_MASK) != PRIMARY_BOXED) {
        return false;
    }
    const uint32_t *boxed = (const uint32_t *) (uintptr_t) (t - PRIMARY_BOXED);
    uint32_t words = boxed[0] >> 6;
    if ((boxed[0] & BOXED_INTEGER_MASK) != BOXED_POSITIVE_INTEGER || words > MOST_DIGITS) {
        return false;
    }
    for (uint32_t i = 0; i < words; i++) {
        big->digits[i] = boxed[1 + i];
    }
    big->negative = (boxed[0] & IMMEDIATE_TAG_MASK) == BOXED_NEGATIVE_INTEGER;
    big->count = count_digits(big->digits, words);
    return true;
}

/** 0 when there is no memory. Sizes are what term_bigint_size_requirements (term.h) asks for. */
static term make_big(struct Context *ctx, uint32_t live, const struct Big *big)
{
    bool made;
    if (big->count <= 2) {
        uint64_t magnitude = (uint64_t) big->digits[1] << DIGIT_BITS | big->digits[0];
        if (magnitude <= (uint64_t) INT64_MAX + (big->negative ? 1 : 0)) {
            return make_int64(ctx, live, (int64_t) (big->negative ? 0 - magnitude : magnitude), &made);
        }
    }
    uint32_t words = big->count <= 2 ? 3 : (big->count + 1) & ~1U;
    if (!make_words(ctx, words + 1, live)) {
        return INVALID_TERM;
    }
    uint32_t *boxed = (uint32_t *) ctx->heap.heap_ptr;
    ctx->heap.heap_ptr = (void *) (boxed + words + 1);
    boxed[0] = words << 6 | (big->negative ? BOXED_NEGATIVE_INTEGER : BOXED_POSITIVE_INTEGER);
    for (uint32_t i = 0; i < words; i++) {
        boxed[1 + i] = big->digits[i];
    }
    return (term) (uintptr_t) boxed | PRIMARY_BOXED;
}

static int compare_magnitudes(const struct Big *a, const struct Big *b)
{
    for (uint32_t i = MOST_DIGITS; i-- > 0;) {
        if (a->digits[i] != b->digits[i]) {
            return a->digits[i] < b->digits[i] ? -1 : 1;
        }
    }
    return 0;
}

/* Each operation: false when the result has more than MOST_DIGITS, or is not for here. */

static bool add_magnitudes(const struct Big *a, const struct Big *b, struct Big *out)
{
    uint64_t carry = 0;
    for (uint32_t i = 0; i < MOST_DIGITS; i++) {
        carry += (uint64_t) a->digits[i] + b->digits[i];
        out->digits[i] = (uint32_t) carry;
        carry >>= DIGIT_BITS;
    }
    out->count = count_digits(out->digits, MOST_DIGITS);
    return carry == 0;
}

static void subtract_magnitudes(const struct Big *larger, const struct Big *smaller, struct Big *out)
{
    int64_t borrow = 0;
    for (uint32_t i = 0; i < MOST_DIGITS; i++) {
        borrow += (int64_t) larger->digits[i] - smaller->digits[i];
        out->digits[i] = (uint32_t) borrow;
        borrow >>= DIGIT_BITS;
    }
    out->count = count_digits(out->digits, MOST_DIGITS);
}

static bool add_big(const struct Big *a, const struct Big *b, bool negate, struct Big *out)
{
    bool b_negative = b->negative != negate;
    out->negative = a->negative;
    if (a->negative == b_negative) {
        return add_magnitudes(a, b, out);
    }
    if (compare_magnitudes(a, b) >= 0) {
        subtract_magnitudes(a, b, out);
    } else {
        out->negative = b_negative;
        subtract_magnitudes(b, a, out);
    }
    return true;
}

static bool multiply_big(const struct Big *a, const struct Big *b, struct Big *out)
{
    uint32_t product[2 * MOST_DIGITS] = { 0 };
    for (uint32_t i = 0; i < a->count; i++) {
        uint64_t carry = 0;
        for (uint32_t j = 0; j < b->count; j++) {
            carry += (uint64_t) a->digits[i] * b->digits[j] + product[i + j];
            product[i + j] = (uint32_t) carry;
            carry >>= DIGIT_BITS;
        }
        product[i + b->count] = (uint32_t) carry;
    }
    out->negative = a->negative != b->negative;
    out->count = count_digits(product, a->count + b->count);
    if (out->count > MOST_DIGITS) {
        return false;
    }
    for (uint32_t i = 0; i < MOST_DIGITS; i++) {
        out->digits[i] = product[i];
    }
    return true;
}

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

static bool divide_big(const struct Big *a, const struct Big *b, bool want_rem, struct Big *out)
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

/** The next digit in two's complement, from the lowest on; `carry` is that of the negation, 1 at first. */
static uint32_t twos_complement(uint32_t digit, bool negative, uint64_t *carry)
{
    if (!negative) {
        return digit;
    }
    *carry += (uint32_t) ~digit;
    uint32_t result = (uint32_t) *carry;
    *carry >>= DIGIT_BITS;
    return result;
}

static uint32_t combine(enum BigOperation operation, uint32_t x, uint32_t y)
{
    switch (operation) {
        case BIG_AND:
            return x & y;
        case BIG_OR:
            return x | y;
        default:
            return x ^ y;
    }
}

static bool combine_big(const struct Big *a, const struct Big *b, enum BigOperation operation, struct Big *out)
{
    uint64_t carry_a = 1;
    uint64_t carry_b = 1;
    uint64_t carry = 1;
    out->negative = combine(operation, a->negative, b->negative) != 0;
    for (uint32_t i = 0; i < MOST_DIGITS; i++) {
        uint32_t x = twos_complement(a->digits[i], a->negative, &carry_a);
        uint32_t y = twos_complement(b->digits[i], b->negative, &carry_b);
        out->digits[i] = twos_complement(combine(operation, x, y), out->negative, &carry);
    }
    out->count = count_digits(out->digits, MOST_DIGITS);
    /* -2^256 has one digit more. */
    return !(out->negative && out->count == 0);
}

static bool shift_left_big(const struct Big *a, uint32_t by, struct Big *out)
{
    uint32_t digits = by / DIGIT_BITS;
    uint32_t bits = by % DIGIT_BITS;
    uint64_t carry = 0;
    for (uint32_t i = 0; i < a->count; i++) {
        carry |= (uint64_t) a->digits[i] << bits;
        if (i + digits < MOST_DIGITS) {
            out->digits[i + digits] = (uint32_t) carry;
        } else if ((uint32_t) carry != 0) {
            return false;
        }
        carry >>= DIGIT_BITS;
    }
    if (carry != 0) {
        if (a->count + digits >= MOST_DIGITS) {
            return false;
        }
        out->digits[a->count + digits] = (uint32_t) carry;
    }
    out->negative = a->negative;
    out->count = count_digits(out->digits, MOST_DIGITS);
    return true;
}

/** Rounds down: of a negative number the magnitude is rounded up. */
static bool shift_right_big(const struct Big *a, uint32_t by, struct Big *out)
{
    uint32_t digits = by / DIGIT_BITS;
    uint32_t bits = by % DIGIT_BITS;
    bool lost = false;
    for (uint32_t i = 0; i < a->count; i++) {
        uint64_t two = a->digits[i] | (uint64_t) (i + 1 < MOST_DIGITS ? a->digits[i + 1] : 0) << DIGIT_BITS;
        if (i < digits) {
            lost |= a->digits[i] != 0;
        } else {
            if (i == digits) {
                lost |= (a->digits[i] & ((1U << bits) - 1)) != 0;
            }
            out->digits[i - digits] = (uint32_t) (two >> bits);
        }
    }
    out->negative = a->negative;
    out->count = count_digits(out->digits, MOST_DIGITS);
    if (a->negative && lost) {
        struct Big one = { .digits = { 1 }, .count = 1 };
        return add_magnitudes(out, &one, out);
    }
    return true;
}

/** How far to shift; false for what is no small number of bits. */
static bool shift_distance(const struct Big *b, uint32_t *by)
{
    *by = b->digits[0];
    return !b->negative && b->count <= 1 && *by < MOST_DIGITS * DIGIT_BITS;
}

term big_operation(struct Context *ctx, uint32_t live, enum BigOperation operation, term a, term b)
{
    struct Big x;
    struct Big y;
    struct Big result = { 0 };
    uint32_t by;
    bool done = false;
    if (!read_big(a, &x) || !read_big(b, &y)) {
        return INVALID_TERM;
    }
    switch (operation) {
        case BIG_ADD:
        case BIG_SUB:
            done = add_big(&x, &y, operation == BIG_SUB, &result);
            break;
        case BIG_MUL:
            done = multiply_big(&x, &y, &result);
            break;
        case BIG_DIV:
        case BIG_REM:
            done = divide_big(&x, &y, operation == BIG_REM, &result);
            break;
        case BIG_AND:
        case BIG_OR:
        case BIG_XOR:
            done = combine_big(&x, &y, operation, &result);
            break;
        case BIG_LEFT:
            done = shift_distance(&y, &by) && shift_left_big(&x, by, &result);
            break;
        case BIG_RIGHT:
            done = shift_distance(&y, &by) && shift_right_big(&x, by, &result);
            break;
    }
    return done ? make_big(ctx, live, &result) : INVALID_TERM;
}
