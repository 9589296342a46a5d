/* Building binaries: what generated code does not do in line. A result of 0 means that the interpreter is to do it. */
#include "numbers.h"

/** Room for a binary of `bytes` bytes and `words` more, with x0..x(live-1) as roots. */
EXPORT(binary_room)
uint32_t binary_room(struct Context *ctx, uint32_t bytes, uint32_t words, uint32_t live)
{
    return ensure_free(ctx, words + term_binary_heap_size(bytes), live);
}

/** A binary of zeros, after binary_room. */
EXPORT(create_binary)
term create_binary(struct Context *ctx, uint32_t bytes)
{
    return term_create_empty_binary(bytes, &ctx->heap, ctx->global);
}

/** The binary behind a term that is the only one to refer to it, or NULL. */
static struct RefcBinary *sole_binary(term source)
{
    const term *boxed = boxed_words(source);
    if (header_tag(boxed[0]) != BOXED_REFC_BINARY || (boxed[REFC_FLAGS] & REFC_FLAG_IS_CONST)) {
        return NULL;
    }
    struct RefcBinary *binary = (struct RefcBinary *) boxed[REFC_POINTER];
    return binary->ref_count == 1 && binary->resource_type == NULL ? binary : NULL;
}

/** Bytes of an allocated chunk: what its header says (dlmalloc; the low bits are flags, bit 1 is set while in use). */
static uint32_t chunk_size(const void *chunk)
{
    uint32_t head = ((const uint32_t *) chunk)[-1];
    return head & 2 ? (head & ~7u) - sizeof(head) : 0;
}

static void set_size(term source, struct RefcBinary *binary, uint32_t bytes)
{
    binary->size = bytes;
    boxed_words(source)[BINARY_BYTES] = bytes;
}

/**
 * `source` made longer in its place, the new bytes zero, when nothing else refers to it and there is room behind it;
 * else 0. (term_reuse_binary, too, changes the term that it is given.)
 */
EXPORT(extend_in_place)
term extend_in_place(term source, uint32_t bytes)
{
    struct RefcBinary *binary = sole_binary(source);
    if (binary == NULL || sizeof(*binary) + bytes > chunk_size(binary)) {
        return INVALID_TERM;
    }
    uint8_t *data = (uint8_t *) (binary + 1);
    for (uint32_t i = (uint32_t) binary->size; i < bytes; i++) {
        data[i] = 0;
    }
    set_size(source, binary, bytes);
    return source;
}

/**
 * The same after binary_room, wherever there is room: what has been extended once gets half as much again, as more is
 * likely to follow. A binary that others refer to is copied.
 */
EXPORT(extend_binary)
term extend_binary(struct Context *ctx, uint32_t bytes, term source)
{
    if (sole_binary(source) == NULL) {
        return term_reuse_binary(source, bytes, &ctx->heap, ctx->global);
    }
    term extended = term_reuse_binary(source, bytes + bytes / 2, &ctx->heap, ctx->global);
    if (extended != INVALID_TERM) {
        set_size(extended, sole_binary(extended), bytes);
    }
    return extended;
}

/** bs_init_writable: an empty binary; all x registers are dead. 0 without memory. */
EXPORT(init_writable)
term init_writable(struct Context *ctx)
{
    if (!binary_room(ctx, 0, 0, 0)) {
        return INVALID_TERM;
    }
    term binary = create_binary(ctx, 0);
    ctx->bs = binary;
    ctx->bs_offset = 0;
    return binary;
}

/** Copies the first `bytes` bytes of a binary. */
EXPORT(put_binary)
uint32_t put_binary(uint8_t *to, term source, uint32_t bytes)
{
    const uint8_t *from = binary_bytes(source);
    if (bytes > 16) {
        __builtin_memcpy(to, from, bytes);
        return 1;
    }
    for (uint32_t i = 0; i < bytes; i++) {
        to[i] = from[i];
    }
    return 1;
}

/** Copies `bits` bits of the module's strings, from byte `at`, to bit `offset`. */
EXPORT(put_string)
uint32_t put_string(uint8_t *to, uint32_t offset, struct Module *module, uint32_t at, uint32_t bits)
{
    uint32_t *remaining = (uint32_t *) CELL_SCRATCH_ADDRESS;
    bitstring_copy_bits(to, offset, (uint8_t *) module_get_str(module, (int32_t) at, remaining), bits);
    return 1;
}

/** Whether a number is finite as a float, which then is in the scratch cell. */
EXPORT(number_to_float)
uint32_t number_to_float(term number)
{
    double value;
    if (!as_double(number, &value)) {
        if (!is_boxed(number) || !is_integer_header(*boxed_words(number))) {
            return 0;
        }
        value = term_conv_to_float(number);
    }
    *(double *) CELL_SCRATCH_ADDRESS = value;
    return value - value == 0;
}

/** Puts an integer of at most 64 bits into `bits` bits from bit `offset`; 0 for other terms. */
EXPORT(put_integer)
uint32_t put_integer(term binary, uint32_t offset, term value, uint32_t bits, uint32_t flags)
{
    int64_t integer;
    return as_int64(value, &integer) && bitstring_insert_integer(binary, offset, integer, bits, flags);
}

/** Puts a float, or an integer of at most 64 bits as one. */
EXPORT(put_float)
uint32_t put_float(term binary, uint32_t offset, term value, uint32_t bits, uint32_t flags)
{
    double number;
    if (!as_double(value, &number)) {
        return 0;
    }
    switch (bits) {
        case 16:
            return bitstring_insert_f16(binary, offset, number, flags);
        case 32:
            return bitstring_insert_f32(binary, offset, number, flags);
        case 64:
            return bitstring_insert_f64(binary, offset, number, flags);
        default:
            return 0;
    }
}

/** Bytes that a character takes in UTF-8, 16 or 32 (`width`); 0 when it is none. */
EXPORT(utf_size)
uint32_t utf_size(term character, uint32_t width)
{
    if (!is_small(character)) {
        return 0;
    }
    uint32_t *bytes = (uint32_t *) CELL_SCRATCH_ADDRESS;
    uint32_t value = (uint32_t) small_value(character);
    bool valid = width == 16 ? bitstring_utf16_size(value, bytes) : bitstring_utf8_size(value, bytes);
    return !valid ? 0 : width == 32 ? 4 : *bytes;
}

/** Writes a character whose size is known, at a whole byte. */
EXPORT(put_utf)
uint32_t put_utf(term binary, uint32_t offset, term character, uint32_t width, uint32_t flags)
{
    uint32_t *bytes = (uint32_t *) CELL_SCRATCH_ADDRESS;
    uint32_t value = (uint32_t) small_value(character);
    switch (width) {
        case 8:
            return bitstring_insert_utf8(binary, offset, value, bytes);
        case 16:
            return bitstring_insert_utf16(binary, offset, value, flags, bytes);
        default:
            return bitstring_insert_utf32(binary, offset, value, flags);
    }
}
