/* The words that all of native/ is written in: what a term is and what is in it (AtomVM's term.h; the numbers are abi.h's). */
#ifndef AVMJIT_TERMS_H
#define AVMJIT_TERMS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "abi.h"

typedef uint32_t term;

/** The term of one of AtomVM's default atoms, by its name in defaultatoms.h. */
#define ATOM(name) ((term) name##_ATOM_INDEX << ATOM_SHIFT | ATOM_TAG)

/* Kinds of terms by the word itself. */

/** Whether a word says all there is to say of its term. */
static inline bool is_immediate(term t) { return (t & PRIMARY_MASK) == PRIMARY_IMMEDIATE; }
static inline bool is_list(term t) { return (t & PRIMARY_MASK) == PRIMARY_LIST; }
static inline bool is_boxed(term t) { return (t & PRIMARY_MASK) == PRIMARY_BOXED; }
static inline bool is_atom(term t) { return (t & ATOM_MASK) == ATOM_TAG; }
static inline bool is_small(term t) { return (t & IMMEDIATE_MASK) == SMALL_INTEGER_TAG; }

static inline bool is_local_pid_or_port(term t)
{
    return (t & IMMEDIATE_MASK) == LOCAL_PID_TAG || (t & IMMEDIATE_MASK) == LOCAL_PORT_TAG;
}

static inline uint32_t atom_index(term atom) { return atom >> ATOM_SHIFT; }

/** Of a small integer. */
static inline int32_t small_value(term t) { return (int32_t) t >> SMALL_SHIFT; }
/** Of a small integer that is not negative, a pid or a port. */
static inline uint32_t immediate_value(term t) { return t >> IMMEDIATE_SHIFT; }
static inline term small(int32_t value) { return (uint32_t) value << SMALL_SHIFT | SMALL_INTEGER_TAG; }
static inline bool fits_small(int64_t value) { return value >= SMALL_MIN && value <= SMALL_MAX; }

/* Cells and boxed terms: their words, and the terms of words. */

static inline term *list_words(term t) { return (term *) (uintptr_t) (t - PRIMARY_LIST); }
static inline term *boxed_words(term t) { return (term *) (uintptr_t) (t - PRIMARY_BOXED); }
static inline term list_term(const term *cell) { return (term) (uintptr_t) cell | PRIMARY_LIST; }
static inline term boxed_term(const term *words) { return (term) (uintptr_t) words | PRIMARY_BOXED; }

/* Headers of boxed terms. */

static inline term make_header(uint32_t words, uint32_t tag) { return words << BOXED_SIZE_SHIFT | tag; }
static inline uint32_t header_tag(term header) { return header & BOXED_MASK; }
/** Words of the term, its header not counted. */
static inline uint32_t header_size(term header) { return header >> BOXED_SIZE_SHIFT; }

static inline bool has_tag(term t, uint32_t tag) { return is_boxed(t) && header_tag(*boxed_words(t)) == tag; }

static inline bool is_integer_header(term header)
{
    return (header_tag(header) & ~(uint32_t) BOXED_SIGN) == BOXED_POSITIVE_INTEGER;
}

static inline bool is_binary_header(term header)
{
    uint32_t tag = header_tag(header);
    return tag == BOXED_REFC_BINARY || tag == BOXED_HEAP_BINARY || tag == BOXED_SUB_BINARY;
}

/** The first byte of a binary of any kind. */
static inline const uint8_t *binary_bytes(term binary)
{
    uint32_t offset = 0;
    for (;;) {
        const term *words = boxed_words(binary);
        switch (header_tag(words[0])) {
            case BOXED_SUB_BINARY:
                offset += words[SUB_BINARY_OFFSET];
                binary = words[SUB_BINARY_OF];
                continue;
            case BOXED_REFC_BINARY:
                if (words[REFC_FLAGS] == REFC_FLAG_IS_CONST) {
                    return (const uint8_t *) (uintptr_t) words[REFC_POINTER] + offset;
                }
                if (words[REFC_FLAGS] == 0) {
                    return (const uint8_t *) ((const struct RefcBinary *) (uintptr_t) words[REFC_POINTER] + 1) + offset;
                }
                return (const uint8_t *) term_binary_data(binary) + offset;
            default:
                return (const uint8_t *) (words + HEAP_BINARY_DATA) + offset;
        }
    }
}

/* Return addresses, and what a catch leaves on the stack. */

static inline bool is_cp(term t) { return (t & PRIMARY_MASK) == PRIMARY_CP; }
static inline uint32_t cp_module_index(term cp) { return cp >> RETURN_MODULE_SHIFT; }
static inline uint32_t cp_offset(term cp) { return cp >> RETURN_OFFSET_SHIFT & RETURN_OFFSET_MASK; }

static inline term make_cp(uint32_t module_index, uint32_t offset)
{
    return module_index << RETURN_MODULE_SHIFT | offset << RETURN_OFFSET_SHIFT;
}

static inline bool is_catch(term t) { return (t & ATOM_MASK) == CATCH_TAG; }
static inline uint32_t catch_module_index(term t) { return t >> CATCH_MODULE_SHIFT; }
static inline uint32_t catch_label(term t) { return t >> CATCH_LABEL_SHIFT & CATCH_LABEL_MASK; }

#endif
