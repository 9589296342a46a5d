/* Matching binaries: what generated code does not do in line. */
#include "runtime.h"

/** Address of the first byte of a binary of any kind. */
EXPORT(binary_data)
const void *binary_data(term binary) { return term_binary_data(binary); }

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

/**
 * `bits` bits (or all the rest, when -1) of the binary of a match state, from bit `offset`, as a binary. x0..x(live-1)
 * and the match state are roots. 0 when that is no binary of whole bytes at a whole byte, or does not fit, or there is no
 * memory: the interpreter then says what happens. The match state, which may have moved, is left in x(live).
 */
EXPORT(match_binary)
term match_binary(struct Context *ctx, term match_state, uint32_t offset, int32_t bits, uint32_t live)
{
    term binary = ((const term *) (match_state - PRIMARY_BOXED))[1];
    uint32_t size = ((const term *) (binary - PRIMARY_BOXED))[1];
    uint32_t bytes = bits < 0 ? size - offset / 8 : (uint32_t) bits / 8;
    ctx->x[live] = match_state;
    if (offset % 8 != 0 || (bits > 0 && bits % 8 != 0) || offset / 8 > size || bytes > size - offset / 8) {
        return INVALID_TERM;
    }
    if (!ensure_free(ctx, term_sub_binary_heap_size(binary, bytes), live + 1)) {
        return INVALID_TERM;
    }
    binary = ((const term *) (ctx->x[live] - PRIMARY_BOXED))[1];
    return term_maybe_create_sub_binary(binary, offset / 8, bytes, &ctx->heap, ctx->global);
}
