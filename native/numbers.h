/* Numbers out of terms and into terms (AtomVM's term.h). */
#ifndef AVMJIT_NUMBERS_H
#define AVMJIT_NUMBERS_H

#include "runtime.h"

/** The value of an integer of up to 64 bits. */
static inline bool as_int64(term t, int64_t *value)
{
    if (is_small(t)) {
        *value = small_value(t);
        return true;
    }
    if (!is_boxed(t)) {
        return false;
    }
    const term *boxed = boxed_words(t);
    if (!is_integer_header(boxed[0])) {
        return false;
    }
    switch (header_size(boxed[0])) {
        case 1:
            *value = (int32_t) boxed[INTEGER_DIGITS];
            return true;
        case INT64_DIGITS:
            *value = (int64_t) ((uint64_t) boxed[INTEGER_DIGITS + 1] << 32 | boxed[INTEGER_DIGITS]);
            return true;
        default:
            return false;
    }
}

/** The value of a float. */
static inline bool as_float(term t, double *value)
{
    if (!has_tag(t, BOXED_FLOAT)) {
        return false;
    }
    __builtin_memcpy(value, boxed_words(t) + FLOAT_VALUE, sizeof(*value));
    return true;
}

/** The value of a float, or of an integer of up to 64 bits. */
static inline bool as_double(term t, double *value)
{
    int64_t integer;
    if (as_float(t, value)) {
        return true;
    }
    if (as_int64(t, &integer)) {
        *value = (double) integer;
        return true;
    }
    return false;
}

/** The term of a value, in the smallest form it fits; x0..x(live-1) are roots. 0 when there is no memory. */
static inline term make_int64(struct Context *ctx, uint32_t live, int64_t value)
{
    if (fits_small(value)) {
        return small((int32_t) value);
    }
    uint32_t digits = int64_digits(value);
    return has_room(ctx, digits + 1, live, ctx->x) ? take_int64(ctx, value, digits) : INVALID_TERM;
}

#endif
