/*
 * Matching binaries: what generated code does not do in line. Reading bits is left to AtomVM's own functions wherever
 * they have limits or faults of their own, so that native code and interpreter agree.
 */
#include "runtime.h"

/** Address of the first byte of a binary of any kind. */
EXPORT(binary_data)
const void *binary_data(term binary) { return binary_bytes(binary); }

/**
 * `size` bits (1 to 32) from bit `offset` of `data`, most significant first, or with `little`, in bytes of which the
 * first is the least significant (size in whole bytes). The caller has checked that they are there.
 */
EXPORT(bits_get)
uint32_t bits_get(const uint8_t *data, uint32_t offset, uint32_t size, uint32_t little)
{
    uint32_t value = 0;
    uint32_t done = 0;
    while (done < size) {
        uint32_t bit = (offset + done) & 7;
        uint32_t take = 8 - bit;
        uint32_t wanted = size - done;
        if (little && wanted > 8) {
            wanted = 8;
        }
        uint32_t chunk = data[(offset + done) >> 3];
        if (little) {
            /* A whole byte, which may straddle two. */
            if (bit != 0) {
                chunk = (chunk << bit | data[((offset + done) >> 3) + 1] >> (8 - bit)) & 0xFF;
            }
            value |= chunk << done;
            done += 8;
            continue;
        }
        if (take > wanted) {
            take = wanted;
        }
        chunk = chunk >> (8 - bit - take) & ((1u << take) - 1);
        value = value << take | chunk;
        done += take;
    }
    return value;
}

static term binary_of(term state) { return boxed_words(state)[MATCH_STATE_BINARY]; }
static uint32_t offset_of(term state) { return boxed_words(state)[MATCH_STATE_OFFSET]; }
static void move_on(term state, uint32_t offset) { boxed_words(state)[MATCH_STATE_OFFSET] = offset; }
static uint32_t size_in_bits(term binary) { return boxed_words(binary)[BINARY_BYTES] * 8; }

/**
 * `bits` bits (or all the rest, when -1) of the binary of a match state, from bit `offset`, as a binary. x0..x(live-1)
 * and the match state are roots. 0 when that is no binary of whole bytes at a whole byte, or does not fit, or there is no
 * memory: the interpreter then says what happens. The match state, which may have moved, is left in x(live).
 */
EXPORT(match_binary)
term match_binary(struct Context *ctx, term match_state, uint32_t offset, int32_t bits, uint32_t live)
{
    term binary = binary_of(match_state);
    uint32_t size = boxed_words(binary)[BINARY_BYTES];
    uint32_t bytes = bits < 0 ? size - offset / 8 : (uint32_t) bits / 8;
    ctx->x[live] = match_state;
    if (offset % 8 != 0 || (bits > 0 && bits % 8 != 0) || offset / 8 > size || bytes > size - offset / 8) {
        return INVALID_TERM;
    }
    if (!ensure_free(ctx, term_sub_binary_heap_size(binary, bytes), live + 1)) {
        return INVALID_TERM;
    }
    return term_maybe_create_sub_binary(binary_of(ctx->x[live]), offset / 8, bytes, &ctx->heap, ctx->global);
}

/** An integer as a term; of the heap when it has room, else a fragment, so that nothing is collected. */
static term integer_term(struct Context *ctx, int64_t value)
{
    if (fits_small(value)) {
        return small((int32_t) value);
    }
    if (free_words(ctx) < INT64_DIGITS + 1) {
        term boxed = maybe_alloc_boxed_integer_fragment(ctx, value);
        return boxed == INVALID_TERM ? READ_LEAVE : boxed;
    }
    return take_int64(ctx, value, int64_digits(value));
}

/** More than 64 bits, or 64 that are no int64_t: whole bytes at a whole byte only. */
static term big_integer(struct Context *ctx, term binary, uint32_t offset, uint32_t bits, uint32_t flags)
{
    const uint8_t *data = binary_bytes(binary);
    term value
        = extract_nbits_integer(ctx, (uint8_t *) data + offset / 8, bits / 8, bitstring_flags_to_intn_opts(flags));
    return value == INVALID_TERM ? READ_LEAVE : value;
}

/** An integer of `bits` bits, not negative, and the match state moved on; READ_NO_MATCH or READ_LEAVE. */
EXPORT(get_integer)
term get_integer(struct Context *ctx, term state, int32_t bits, uint32_t flags)
{
    term binary = binary_of(state);
    uint32_t offset = offset_of(state);
    if (size_in_bits(binary) - offset < (uint32_t) bits) {
        return READ_NO_MATCH;
    }
    bool whole_bytes = offset % 8 == 0 && bits % 8 == 0;
    if (bits > 64 && (!whole_bytes || bits > MAX_INTEGER_BITS)) {
        return READ_NO_MATCH;
    }
    term result;
    int64_t *value = (int64_t *) CELL_SCRATCH_ADDRESS;
    if (bits > 64) {
        result = big_integer(ctx, binary, offset, (uint32_t) bits, flags);
    } else {
        bitstring_extract_integer(binary, offset, bits, flags, (void *) value);
        bool fits = (flags & BIT_FLAG_SIGNED) != 0 || *value >= 0;
        result = fits     ? integer_term(ctx, *value)
            : whole_bytes ? big_integer(ctx, binary, offset, (uint32_t) bits, flags)
                          : READ_LEAVE;
    }
    if (result != READ_LEAVE) {
        move_on(state, offset + (uint32_t) bits);
    }
    return result;
}

/** A float of `size` times `unit` bits, and the match state moved on; READ_NO_MATCH or READ_LEAVE. */
EXPORT(get_float)
term get_float(struct Context *ctx, term state, int32_t size, int32_t unit, uint32_t flags)
{
    if (free_words(ctx) < FLOAT_WORDS) {
        return READ_LEAVE;
    }
    term binary = binary_of(state);
    uint32_t offset = offset_of(state);
    double *value = (double *) CELL_SCRATCH_ADDRESS;
    /* Of a size that is none of a float, too. */
    int32_t bits = (int32_t) ((uint32_t) size * (uint32_t) unit);
    bool found = false;
    switch (size) {
        case 16:
            found = bitstring_extract_f16(binary, offset, bits, flags, value);
            break;
        case 32:
            found = bitstring_extract_f32(binary, offset, bits, flags, value);
            break;
        case 64:
            found = bitstring_extract_f64(binary, offset, bits, flags, value);
            break;
        default:
            break;
    }
    if (!found) {
        return READ_NO_MATCH;
    }
    move_on(state, offset + (uint32_t) bits);
    return take_float(ctx, *value);
}

/** A character encoded in UTF-8, 16 or 32 (`width`), and the match state moved on; READ_NO_MATCH. */
EXPORT(get_utf)
term get_utf(struct Context *ctx, term state, uint32_t width, uint32_t flags)
{
    (void) ctx;
    term binary = binary_of(state);
    uint32_t offset = offset_of(state);
    uint32_t *character = (uint32_t *) CELL_SCRATCH_ADDRESS;
    uint32_t *bytes = character + 1;
    bool valid;
    if (width == 8) {
        valid = bitstring_match_utf8(binary, offset, character, bytes);
    } else if (width == 16) {
        valid = bitstring_match_utf16(binary, offset, (void *) character, bytes, flags);
    } else {
        *bytes = 4;
        valid = bitstring_match_utf32(binary, offset, (void *) character, flags);
    }
    if (!valid) {
        return READ_NO_MATCH;
    }
    move_on(state, offset + *bytes * 8);
    return small((int32_t) *character);
}

/** bs_match_string: `bits` bits of the module's strings from byte `at`; 1 and the match state moved on, or 0. */
EXPORT(match_string)
uint32_t match_string(term state, struct Module *module, uint32_t bits, uint32_t at)
{
    uint32_t *remaining = (uint32_t *) CELL_SCRATCH_ADDRESS;
    const uint8_t *expected = (const uint8_t *) module_get_str(module, at, remaining);
    term binary = binary_of(state);
    uint32_t offset = offset_of(state);
    if (size_in_bits(binary) - offset < bits) {
        return 0;
    }
    const uint8_t *data = binary_bytes(binary);
    for (uint32_t done = 0; done < bits; done += 32) {
        uint32_t step = bits - done < 32 ? bits - done : 32;
        if (bits_get(data, offset + done, step, 0) != bits_get(expected, done, step, 0)) {
            return 0;
        }
    }
    move_on(state, offset + bits);
    return 1;
}
