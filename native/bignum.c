/*
 * Arithmetic of integers of up to 256 bits, which is what AtomVM has: sign and magnitude, in digits of 32 bits. Division is
 * in division.c.
 */
#include "bignum.h"

static uint64_t magnitude_of(int64_t value) { return value < 0 ? 0 - (uint64_t) value : (uint64_t) value; }

static bool read_big(term t, struct Big *big)
{
    int64_t value;
    *big = (struct Big) { 0 };
    if (as_int64(t, &value)) {
        uint64_t magnitude = magnitude_of(value);
        big->negative = value < 0;
        big->digits[0] = (uint32_t) magnitude;
        big->digits[1] = (uint32_t) (magnitude >> DIGIT_BITS);
        big->count = count_digits(big->digits, INT64_DIGITS);
        return true;
    }
    if (!is_boxed(t)) {
        return false;
    }
    const term *boxed = boxed_words(t);
    uint32_t words = header_size(boxed[0]);
    if (!is_integer_header(boxed[0]) || words > MOST_DIGITS) {
        return false;
    }
    for (uint32_t i = 0; i < words; i++) {
        big->digits[i] = boxed[INTEGER_DIGITS + i];
    }
    big->negative = header_tag(boxed[0]) == BOXED_NEGATIVE_INTEGER;
    big->count = count_digits(big->digits, words);
    return true;
}

/**
 * 0 when there is no memory. Digits are as many as term_bigint_size_requirements (term.h) asks for: an even number, but not
 * as many as an integer of 64 bits has.
 */
static inline term make_big(struct Context *ctx, uint32_t live, const struct Big *big)
{
    if (big->count <= INT64_DIGITS) {
        uint64_t magnitude = (uint64_t) big->digits[1] << DIGIT_BITS | big->digits[0];
        if (magnitude <= (uint64_t) INT64_MAX + (big->negative ? 1 : 0)) {
            return make_int64(ctx, live, (int64_t) (big->negative ? 0 - magnitude : magnitude));
        }
    }
    uint32_t words = big->count <= INT64_DIGITS ? INT64_DIGITS + 1 : (big->count + 1) & ~1U;
    if (!has_room(ctx, words + 1, live, ctx->x)) {
        return INVALID_TERM;
    }
    term *boxed = take_boxed(ctx, words, big->negative ? BOXED_NEGATIVE_INTEGER : BOXED_POSITIVE_INTEGER);
    for (uint32_t i = 0; i < words; i++) {
        boxed[INTEGER_DIGITS + i] = big->digits[i];
    }
    return boxed_term(boxed);
}

/** Up to 128 bits, as a term. */
static inline term make_wide(struct Context *ctx, uint32_t live, bool negative, uint64_t high, uint64_t low)
{
    struct Big big = { .negative = negative };
    big.digits[0] = (uint32_t) low;
    big.digits[1] = (uint32_t) (low >> DIGIT_BITS);
    big.digits[2] = (uint32_t) high;
    big.digits[3] = (uint32_t) (high >> DIGIT_BITS);
    big.count = count_digits(big.digits, 4);
    return make_big(ctx, live, &big);
}

term multiply_int64(struct Context *ctx, uint32_t live, int64_t x, int64_t y)
{
    uint64_t a = magnitude_of(x);
    uint64_t b = magnitude_of(y);
    uint64_t low = (a & UINT32_MAX) * (b & UINT32_MAX);
    uint64_t middle = (a >> DIGIT_BITS) * (b & UINT32_MAX) + (low >> DIGIT_BITS);
    uint64_t other = (a & UINT32_MAX) * (b >> DIGIT_BITS) + (middle & UINT32_MAX);
    uint64_t high = (a >> DIGIT_BITS) * (b >> DIGIT_BITS) + (middle >> DIGIT_BITS) + (other >> DIGIT_BITS);
    return make_wide(ctx, live, (x < 0) != (y < 0), high, other << DIGIT_BITS | (low & UINT32_MAX));
}

term shift_left_int64(struct Context *ctx, uint32_t live, int64_t x, uint32_t by)
{
    uint64_t m = magnitude_of(x);
    return make_wide(ctx, live, x < 0, by == 0 ? 0 : m >> (64 - by), m << by);
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
