/*
 * The collector: copies what is live of a process's heap into a new one, breadth first, as AtomVM's memory_gc does, with
 * whose heaps and marks it agrees word for word (memory.c, term.h). That one calls a function for each word and walks the
 * list of fragments for each pointer; here all that is in line, the usual heap is one range, and a list is copied cell
 * behind cell. Copies of whole terms, for messages and tables, are made by the same code, which then moves nothing.
 */
#include "runtime.h"

/** The heap that is left: the fragment made last, as a range, and all others; and the new one, as a range. */
struct From {
    uintptr_t start;
    uintptr_t bytes;
    const struct HeapFragment *others;
    uintptr_t new_start;
    uintptr_t new_bytes;
};

/** There can be hundreds, of received messages; most pointers that are asked about then are of what has been copied. */
static bool is_in_others(const struct From *from, const term *at)
{
    if ((uintptr_t) at - from->new_start < from->new_bytes) {
        return false;
    }
    for (const struct HeapFragment *fragment = from->others; fragment != NULL; fragment = fragment->next) {
        if (at >= fragment->storage && at < (const term *) fragment->heap_end) {
            return true;
        }
    }
    return false;
}

static inline bool is_left_behind(const struct From *from, const term *at)
{
    return (uintptr_t) at - from->start < from->bytes || (from->others != NULL && is_in_others(from, at));
}

/** What is done with the terms found: those of the heap that is left move, or all but those copied already are copied. */
enum Mode { MOVE, COPY };

static inline __attribute__((always_inline)) bool is_to_go(
    enum Mode mode, const struct From *from, const term *at, const term *free)
{
    return mode == MOVE ? is_left_behind(from, at)
                        : (uintptr_t) at - from->new_start >= (uintptr_t) free - from->new_start;
}

/** The one tuple without elements, which has no room for a mark: AtomVM's, wherever it is. */
__attribute__((noinline)) static term empty_tuple(term tuple)
{
    uint32_t nothing = 0;
    uint32_t *at = &nothing;
    return memory_copy_term_tree_internal__original(&at, &nothing, tuple);
}

/** Says of what has been copied where it is: in its first two words. */
static inline void mark_moved(term *old, term copied)
{
    old[0] = MOVED_MARK;
    old[1] = copied;
}

/** Copies a cell and those behind it, one after the other, until one is not to be copied. */
static inline __attribute__((always_inline)) term copy_list(
    enum Mode mode, const struct From *from, term list, term **free)
{
    term *to = *free;
    const term moved = list_term(to);
    for (;;) {
        term *cell = list_words(list);
        term tail = cell[CONS_TAIL];
        to[CONS_HEAD] = cell[CONS_HEAD];
        if (mode == MOVE) {
            mark_moved(cell, list_term(to));
        }
        const term *next = list_words(tail);
        if (!is_list(tail) || !is_to_go(mode, from, next, to + CONS_WORDS) || (mode == MOVE && next[0] == MOVED_MARK)) {
            to[CONS_TAIL] = tail;
            *free = to + CONS_WORDS;
            return moved;
        }
        to[CONS_TAIL] = list_term(to + CONS_WORDS);
        to += CONS_WORDS;
        list = tail;
    }
}

/** Where a term is to be found from now on: copied, if it is to go and has not yet. */
static inline __attribute__((always_inline)) term forward(enum Mode mode, const struct From *from, term t, term **free)
{
    uint32_t primary = t & PRIMARY_MASK;
    if (primary != PRIMARY_LIST && primary != PRIMARY_BOXED) {
        return t;
    }
    term *old = (term *) (uintptr_t) (t & ~(term) PRIMARY_MASK);
    if (!is_to_go(mode, from, old, *free)) {
        return t;
    }
    term first = old[0];
    if (mode == MOVE && first == MOVED_MARK) {
        return old[1];
    }
    if (primary == PRIMARY_LIST) {
        return copy_list(mode, from, t, free);
    }
    uint32_t size = header_size(first);
    if (size == 0) {
        return empty_tuple(t);
    }
    term *to = *free;
    term second = old[1];
    to[0] = first;
    to[1] = second;
    for (uint32_t i = 2; i <= size; i++) {
        to[i] = old[i];
    }
    *free = to + size + 1;
    term copied = boxed_term(to);
    if (mode == MOVE) {
        mark_moved(old, copied);
    }
    return copied;
}

__attribute__((noinline)) static term forward_root(const struct From *from, term t, term **free)
{
    return forward(MOVE, from, t, free);
}

/** Puts a boxed term with a counted reference into the mso list. */
static void add_to_mso(term *boxed, uint32_t cell, struct RefcBinary *binary, term *mso_list)
{
    boxed[cell + CONS_TAIL] = *mso_list;
    boxed[cell + CONS_HEAD] = boxed_term(boxed);
    *mso_list = list_term(boxed + cell);
    binary->ref_count += 1;
}

/**
 * Goes through all that has been copied, and what that brings with it. Elements of tuples and maps are words like others.
 * The mso list, with what was found put before it.
 */
static inline __attribute__((always_inline)) term scan(
    enum Mode mode, const struct From *from, term *at, term **free, term mso_list)
{
    term *end = *free;
    while (at < end) {
        term t = *at;
        if (!is_cp(t)) {
            *at++ = forward(mode, from, t, &end);
            continue;
        }
        uint32_t size = header_size(t);
        switch (header_tag(t)) {
            case BOXED_TUPLE:
            case BOXED_MAP:
                at++;
                break;
            case BOXED_FUN:
                at += FUN_FREE;
                break;
            case BOXED_SUB_BINARY:
                at += SUB_BINARY_OF;
                break;
            case BOXED_MATCH_STATE:
                at[MATCH_STATE_BINARY] = forward(mode, from, at[MATCH_STATE_BINARY], &end);
                at += size + 1;
                break;
            case BOXED_REFC_BINARY:
                if ((at[REFC_FLAGS] & REFC_FLAG_IS_CONST) == 0) {
                    add_to_mso(at, REFC_MSO_CELL, (struct RefcBinary *) (uintptr_t) at[REFC_POINTER], &mso_list);
                }
                at += size + 1;
                break;
            case BOXED_REFERENCE:
                if (t == RESOURCE_HEADER) {
                    add_to_mso(
                        at, RESOURCE_MSO_CELL, (struct RefcBinary *) (uintptr_t) at[RESOURCE_POINTER], &mso_list);
                }
                at += size + 1;
                break;
            default:
                at += size + 1;
        }
    }
    *free = end;
    return mso_list;
}

static term *forward_roots(const struct From *from, struct Context *ctx, uint32_t num_roots, term *roots, term *free)
{
    for (struct ListHead *item = ctx->dictionary.next; item != &ctx->dictionary; item = item->next) {
        struct DictEntry *entry = (struct DictEntry *) item;
        entry->key = forward_root(from, entry->key, &free);
        entry->value = forward_root(from, entry->value, &free);
    }
    for (struct ListHead *item = ctx->extended_x_regs.next; item != &ctx->extended_x_regs; item = item->next) {
        struct ExtendedRegister *extended = (struct ExtendedRegister *) item;
        extended->value = forward_root(from, extended->value, &free);
    }
    ctx->exit_reason = forward_root(from, ctx->exit_reason, &free);
    ctx->group_leader = forward_root(from, ctx->group_leader, &free);
    for (uint32_t i = 0; i < num_roots; i++) {
        roots[i] = forward_root(from, roots[i], &free);
    }
    return free;
}

/**
 * Collects into a heap of `size` words, which must hold all that may be live. `roots` get their new places. MEMORY_GC_OK,
 * or MEMORY_GC_ERROR_FAILED_ALLOCATION with nothing changed. Stands in for AtomVM's memory_gc.
 */
EXPORT(collect)
uint32_t collect(struct Context *ctx, uint32_t size, uint32_t num_roots, term *roots)
{
    const term *stack_end = end_of_stack(ctx);
    const term *stack = (const term *) ctx->e;
    term *old_end = (term *) ctx->heap.heap_end;
    struct HeapFragment *old = ctx->heap.root;
    const term old_mso_list = old->mso_list;
    if (memory_init_heap(&ctx->heap, size) != MEMORY_GC_OK) {
        return MEMORY_GC_ERROR_FAILED_ALLOCATION;
    }
    /* The word held the mso list for as long as the fragment was the root. */
    old->heap_end = old_end;
    const struct From from = {
        .start = (uintptr_t) old->storage,
        .bytes = (uintptr_t) old_end - (uintptr_t) old->storage,
        .others = old->next,
        .new_start = (uintptr_t) ctx->heap.heap_start,
        .new_bytes = size * sizeof(term),
    };
    term *start = (term *) ctx->heap.heap_ptr;
    term *free = start;
    uint32_t depth = (uint32_t) (stack_end - stack);
    term *new_stack = (term *) ctx->heap.heap_end - depth;
    for (uint32_t i = 0; i < depth; i++) {
        new_stack[i] = forward(MOVE, &from, stack[i], &free);
    }
    ctx->e = new_stack;
    free = forward_roots(&from, ctx, num_roots, roots, free);
    const term mso_list = scan(MOVE, &from, start, &free, NIL);
    ctx->heap.heap_ptr = free;
    memory_sweep_mso_list(old_mso_list, ctx->global, 0);
    ctx->heap.root->mso_list = mso_list;
    memory_destroy_heap_fragment(old);
    return MEMORY_GC_OK;
}

/**
 * Copies a term and all that it refers to, literals included, to `*heap`, where there is room; reference-counted binaries
 * come into the mso list. The copy. Stands in for AtomVM's memory_copy_term_tree_internal.
 */
EXPORT(copy_term)
term copy_term(term **heap, term *mso_list, term t)
{
    term *start = *heap;
    term *free = start;
    const struct From from = { .new_start = (uintptr_t) start };
    term copy = forward(COPY, &from, t, &free);
    *mso_list = scan(COPY, &from, start, &free, *mso_list);
    *heap = free;
    return copy;
}

/* Terms that nest deeper are measured by AtomVM. */
enum { DEEPEST = 100 };

static uint32_t words_of(term t, uint32_t depth)
{
    uint32_t words = 0;
    for (;;) {
        if (is_immediate(t)) {
            return words;
        }
        if (depth > DEEPEST) {
            return words + (uint32_t) memory_estimate_usage__original(t);
        }
        if (is_list(t)) {
            const term *cell = list_words(t);
            words += CONS_WORDS;
            if (!is_immediate(cell[CONS_HEAD])) {
                words += words_of(cell[CONS_HEAD], depth + 1);
            }
            t = cell[CONS_TAIL];
            continue;
        }
        const term *boxed = boxed_words(t);
        uint32_t size = header_size(boxed[0]);
        words += size + 1;
        uint32_t first = 1;
        switch (header_tag(boxed[0])) {
            case BOXED_TUPLE:
            case BOXED_MAP:
                break;
            case BOXED_FUN:
                first = FUN_FREE;
                break;
            case BOXED_SUB_BINARY:
                first = SUB_BINARY_OF;
                break;
            default:
                return words;
        }
        if (first > size) {
            return words;
        }
        for (uint32_t i = first; i < size; i++) {
            if (!is_immediate(boxed[i])) {
                words += words_of(boxed[i], depth + 1);
            }
        }
        t = boxed[size];
    }
}

/** Words that a copy of a term takes at most. Stands in for AtomVM's memory_estimate_usage. */
EXPORT(term_words)
uint32_t term_words(term t) { return words_of(t, 0); }
