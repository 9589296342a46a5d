/*
 * Exact equality of terms (=:=, matching): lists, tuples, binaries and integers here, all else by AtomVM's term_compare
 * (term.h), which keeps a stack of its own on the C heap.
 */
#include "runtime.h"

/* Recursion goes as deep as heads and elements nest; beyond this AtomVM does it. */
enum { DEEPEST = 100 };

static bool equal(term a, term b, struct GlobalContext *global, uint32_t depth);

static bool compare_all(term a, term b, struct GlobalContext *global)
{
    return (uint32_t) term_compare(a, b, COMPARE_OPTIONS_EXACT, global) == COMPARE_EQUAL;
}

static bool same_bytes(const uint8_t *a, const uint8_t *b, uint32_t bytes)
{
    typedef uint8_t chunk __attribute__((vector_size(16), aligned(1)));
    uint32_t i = 0;
    for (; i + sizeof(chunk) <= bytes; i += sizeof(chunk)) {
        chunk difference = *(const chunk *) (a + i) ^ *(const chunk *) (b + i);
        if (__builtin_wasm_any_true_v128((__attribute__((vector_size(16))) int8_t) difference)) {
            return false;
        }
    }
    for (; i < bytes; i++) {
        if (a[i] != b[i]) {
            return false;
        }
    }
    return true;
}

static bool equal_boxed(term a, term b, struct GlobalContext *global, uint32_t depth)
{
    const term *x = boxed_words(a);
    const term *y = boxed_words(b);
    uint32_t words = header_size(x[0]);
    switch (header_tag(x[0])) {
        case BOXED_TUPLE:
            if (y[0] != x[0]) {
                return false;
            }
            for (uint32_t i = 1; i <= words; i++) {
                if (!equal(x[i], y[i], global, depth + 1)) {
                    return false;
                }
            }
            return true;
        case BOXED_POSITIVE_INTEGER:
        case BOXED_NEGATIVE_INTEGER:
            if (x[0] != y[0]) {
                return compare_all(a, b, global);
            }
            for (uint32_t i = 1; i <= words; i++) {
                if (x[i] != y[i]) {
                    return words > INT64_DIGITS ? compare_all(a, b, global) : false;
                }
            }
            return true;
        case BOXED_REFC_BINARY:
        case BOXED_HEAP_BINARY:
        case BOXED_SUB_BINARY:
            if (!is_binary_header(y[0])) {
                return compare_all(a, b, global);
            }
            return x[BINARY_BYTES] == y[BINARY_BYTES] && same_bytes(binary_bytes(a), binary_bytes(b), x[BINARY_BYTES]);
        default:
            return compare_all(a, b, global);
    }
}

static bool equal(term a, term b, struct GlobalContext *global, uint32_t depth)
{
    while (a != b) {
        uint32_t primary = a & PRIMARY_MASK;
        if (is_immediate(a) || is_immediate(b) || primary != (b & PRIMARY_MASK)) {
            return false;
        }
        if (depth > DEEPEST) {
            return compare_all(a, b, global);
        }
        if (primary == PRIMARY_BOXED) {
            return equal_boxed(a, b, global, depth);
        }
        const term *x = list_words(a);
        const term *y = list_words(b);
        if (x[CONS_HEAD] != y[CONS_HEAD] && !equal(x[CONS_HEAD], y[CONS_HEAD], global, depth + 1)) {
            return false;
        }
        a = x[CONS_TAIL];
        b = y[CONS_TAIL];
    }
    return true;
}

/** 1 when the terms are exactly equal, else 0. */
EXPORT(equal_exactly)
uint32_t equal_exactly(term a, term b, struct GlobalContext *global) { return equal(a, b, global, 0); }
