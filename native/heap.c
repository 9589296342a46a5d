/*
 * Growing and collecting process heaps.
 *
 * AtomVM grows a heap by just what is asked for and a few words, and shrinks it whenever more is free: small heaps, and
 * each live word copied again and again. Here a process that has collected often, or has much live data, gets a *roomy*
 * heap, which is collected when it is full and sized by what was live the last time. Other processes, and those with
 * limits of their own (spawn_opt/2), keep AtomVM's sizes exactly: programs can watch them (process_info/2).
 */
#include "runtime.h"

enum {
    /* Words of a heap from which it counts as roomy. */
    ROOMY = 2048,
    /* Collections after which a process gets a roomy heap, however little is live. */
    BUSY = 24,
    /* Times the words needed that may be free before the interpreter's test_heap shrinks a heap (AtomVM's memory.h). */
    SHRINK_FACTOR = 64,
    /* No heap leaves as many bytes free. */
    NEVER = 0x7FFFFFFF,
    /* Words in use up to which COLLECT_ALWAYS collects at each allocation. */
    ALWAYS = 1024,
};

static bool has_own_policy(const struct Context *ctx)
{
    return ctx->heap_growth_strategy != 0 || ctx->has_max_heap_size || ctx->has_min_heap_size;
}

static uint32_t newest_words(const struct Context *ctx)
{
    return (uint32_t) (ctx->heap.heap_end - ctx->heap.heap_start);
}

static bool is_roomy(const struct Context *ctx) { return newest_words(ctx) >= ROOMY && !has_own_policy(ctx); }

/**
 * Of a roomy heap: words that were live after the last collection. Of a small one: collections so far. Kept where
 * AtomVM has a limit that is not set.
 */
static uint32_t *live_words(struct Context *ctx) { return &ctx->min_heap_size; }
static uint32_t *collections(struct Context *ctx) { return &ctx->min_heap_size; }

/**
 * Words in heap fragments (of received messages, mostly) since the last collection. They are left to the next one until
 * they are as many as what is live: each collection copies all that is.
 */
static uint32_t *fragment_words(struct Context *ctx) { return &ctx->max_heap_size; }

void add_fragment(struct Context *ctx, uint32_t words)
{
    if (!has_own_policy(ctx)) {
        *fragment_words(ctx) += words;
    }
}

/** A collection has to take in the fragments now. */
static bool has_many_fragments(struct Context *ctx)
{
    uint32_t limit = is_roomy(ctx) && *live_words(ctx) > ROOMY ? *live_words(ctx) : ROOMY;
    return *fragment_words(ctx) > limit;
}

/**
 * Collects into a heap with room for `need` words and, if much is live, for as much again. The new heap must hold all
 * that the old one has, as all of it might be live; one that turns out much too large is copied once more, which costs
 * little as little is live.
 */
static uint32_t collect_roomy(struct Context *ctx, uint32_t need, uint32_t num_roots, uint32_t *roots)
{
    uint32_t capacity = (uint32_t) memory_heap_memory_size(&ctx->heap);
    uint32_t target = capacity - free_words(ctx) + need;
    if (target < ROOMY) {
        target = ROOMY;
    }
    if (2 * *live_words(ctx) > target) {
        target += *live_words(ctx);
    }
    uint32_t result = collect(ctx, target, num_roots, roots);
    if (result != MEMORY_GC_OK) {
        return result;
    }
    uint32_t live = newest_words(ctx) - free_words(ctx);
    *live_words(ctx) = live;
    *fragment_words(ctx) = 0;
    if (target > 4 * (live + need) + 4 * ROOMY) {
        result = collect(ctx, 2 * (live + need) + ROOMY, num_roots, roots);
    }
    return result;
}

/** Stands in for AtomVM's memory_ensure_free_with_roots. */
EXPORT(ensure_free_hook)
uint32_t ensure_free_hook(struct Context *ctx, uint32_t need, uint32_t num_roots, uint32_t *roots, uint32_t mode)
{
    /* MEMORY_FORCE_SHRINK is erlang:garbage_collect/0: what it leaves is for programs to see. */
    bool may_be_roomy = mode == MEMORY_CAN_SHRINK || mode == MEMORY_NO_SHRINK;
    if (may_be_roomy && is_roomy(ctx)) {
        if (free_words(ctx) >= need && (ctx->heap.root->next == NULL || !has_many_fragments(ctx))) {
            return MEMORY_GC_OK;
        }
        return collect_roomy(ctx, need, num_roots, roots);
    }
    if (may_be_roomy && !has_own_policy(ctx) && free_words(ctx) < need) {
        uint32_t used = (uint32_t) memory_heap_memory_size(&ctx->heap) - free_words(ctx);
        *collections(ctx) += 1;
        if (used + need >= ROOMY || *collections(ctx) > BUSY) {
            *live_words(ctx) = 0;
            return collect_roomy(ctx, need, num_roots, roots);
        }
    }
    if (!has_own_policy(ctx)) {
        *fragment_words(ctx) = 0;
    }
    const void *root = ctx->heap.root;
    uint32_t result = (uint32_t) memory_ensure_free_with_roots__original(ctx, need, num_roots, roots, mode);
    if (!may_be_roomy && ctx->heap.root != root) {
        /* A fragment, perhaps: the free words are there now. */
        CELL_ALLOCATE_BELOW = 0;
        CELL_TEST_HEAP_BELOW = 0;
    }
    return result;
}

/** The stack ends the free words of the heap: no C function has put a fragment of its own before them. */
static bool has_plain_heap(const struct Context *ctx)
{
    return (const term *) ctx->e <= (const term *) ctx->heap.heap_end
        && (const term *) ctx->e >= (const term *) ctx->heap.heap_start;
}

/**
 * Sets what generated code compares free words with, for the running process. With 0 every allocation takes its slow
 * path: where there are fragments to be collected, and where the free words are not those below the stack.
 */
void update_limits(struct Context *ctx)
{
    bool collects = ctx->heap.root->next != NULL && (has_own_policy(ctx) || has_many_fragments(ctx));
    bool looks_closer = collects || !has_plain_heap(ctx);
    CELL_ALLOCATE_BELOW = looks_closer ? 0 : NEVER;
    CELL_TEST_HEAP_BELOW = looks_closer ? 0 : is_roomy(ctx) ? NEVER : (SHRINK_FACTOR - 1) * sizeof(term) + 1;
}

/**
 * Whether the mode that hunts bugs collects at this allocation. A collection copies all that is live, so with much of
 * it only each n-th does: else a deep recursion would take time by the square of its depth.
 */
static bool collects_always(struct Context *ctx)
{
    uint32_t count = CELL_COLLECT_ALWAYS;
    if (count == 0) {
        return false;
    }
    CELL_COLLECT_ALWAYS = (count + 1) | (count + 1 == 0);
    uint32_t used = (uint32_t) memory_heap_memory_size(&ctx->heap) - free_words(ctx);
    return count % (used / ALWAYS + 1) == 0;
}

/**
 * Makes room for `need` words, with x0..x(live-1) as roots. Called by generated code when its own check found too
 * little, or a heap of several fragments. 0 when there is no memory.
 */
EXPORT(ensure_free)
uint32_t ensure_free(struct Context *ctx, uint32_t need, uint32_t live)
{
    /* Registers above CONTEXT_X are in a list, and roots as long as they are there. */
    struct ListHead *extended = &ctx->extended_x_regs;
    if (extended->next != extended) {
        destroy_extended_registers(ctx, live);
    }
    if (live > CONTEXT_X) {
        live = CONTEXT_X;
    }
    if (collects_always(ctx)) {
        /* Into as much memory as before: programs can see how large their heaps are. */
        collect(ctx, (uint32_t) memory_heap_memory_size(&ctx->heap), live, ctx->x);
    }
    if (free_words(ctx) >= need
        && (ctx->heap.root->next == NULL || (!has_own_policy(ctx) && !has_many_fragments(ctx)))) {
        update_limits(ctx);
        return 1;
    }
    bool ok = ensure_free_hook(ctx, need, live, ctx->x, MEMORY_CAN_SHRINK) == MEMORY_GC_OK;
    update_limits(ctx);
    return ok;
}

/** The slow path of the instruction test_heap: too little is free, or so much that the heap is shrunk. */
EXPORT(test_heap)
uint32_t test_heap(struct Context *ctx, uint32_t need, uint32_t live)
{
    if (live > CONTEXT_X) {
        return ensure_free(ctx, need, live);
    }
    uint32_t room = free_words(ctx);
    if (CELL_COLLECT_ALWAYS || room < need || (ctx->heap.root->next != NULL && !is_roomy(ctx))) {
        return ensure_free(ctx, need, live);
    }
    bool ok = room <= SHRINK_FACTOR * need || is_roomy(ctx)
        || ensure_free_hook(ctx, SHRINK_FACTOR / 2 * need, live, ctx->x, MEMORY_CAN_SHRINK) == MEMORY_GC_OK;
    update_limits(ctx);
    return ok;
}

/** Address of an x register that has no place in the context. */
EXPORT(extended_register)
term *extended_register(struct Context *ctx, uint32_t number) { return (term *) extended_register_ptr(ctx, number); }

/** The process's float registers (made when first used). */
EXPORT(float_registers)
double *float_registers(struct Context *ctx)
{
    context_ensure_fpregs(ctx);
    return (double *) ctx->fr;
}

/** Free words that a NIF of crypto finds at least. */
enum { NIF_ROOM = 12 };

/**
 * Before a NIF that collects without its arguments as roots (nif_crypto_mac_final does), which goes well only while
 * there is room. The interpreter's heap mostly has it, as every literal it loads makes it collect and leave 32 free
 * words; here literals cost nothing, so room is made.
 */
EXPORT(make_room)
uint32_t make_room(struct Context *ctx, uint32_t arity)
{
    return free_words(ctx) >= NIF_ROOM
        || ensure_free_hook(ctx, NIF_ROOM, arity, ctx->x, MEMORY_NO_SHRINK) == MEMORY_GC_OK;
}

/** After a C function that may have left heap fragments: fold them into the heap, x0 is the only root. */
bool collect_after_call(struct Context *ctx)
{
    if (ctx->heap.root->next == NULL) {
        return true;
    }
    if (!is_roomy(ctx)) {
        /* The newest part of the heap may be a fragment that the C function made. */
        add_fragment(ctx, newest_words(ctx));
    }
    update_limits(ctx);
    if (!has_own_policy(ctx) && !has_many_fragments(ctx)) {
        return true;
    }
    uint32_t mode = is_roomy(ctx) ? MEMORY_CAN_SHRINK : MEMORY_FORCE_SHRINK;
    bool ok = ensure_free_hook(ctx, 0, 1, ctx->x, mode) == MEMORY_GC_OK;
    update_limits(ctx);
    return ok;
}
