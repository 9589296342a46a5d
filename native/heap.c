/* Growing and collecting the process heap for generated code. */
#include "runtime.h"

/** Words between heap and stack, or to the end of the newest fragment (context.h, context_avail_free_memory). */
static uint32_t free_words(const struct Context *ctx)
{
    const term *top = (const term *) ctx->heap.heap_ptr;
    const term *stack = (const term *) ctx->e;
    if (stack <= (const term *) ctx->heap.heap_end && stack >= (const term *) ctx->heap.heap_start) {
        return (uint32_t) (stack - top);
    }
    return (uint32_t) ((const term *) ctx->heap.heap_end - top);
}

/** Words of live data from which a heap is grown generously: below, sizes stay those that programs may ask for. */
enum { GENEROUS_FROM = 2048 };

/**
 * AtomVM grows a heap by just what is asked for and a few words, so a growing heap is copied again and again. With
 * no limits set by the program, ask for as much again as is live: copying is then a constant cost per word
 * allocated, and the shrinking that memory_ensure_free does afterwards keeps the heap within four times its live data.
 */
static uint32_t generous(struct Context *ctx, uint32_t need)
{
    uint32_t words = (uint32_t) memory_heap_memory_size(&ctx->heap);
    uint32_t used = words - free_words(ctx);
    if (used < GENEROUS_FROM || ctx->has_max_heap_size || ctx->heap_growth_strategy != 0) {
        return need;
    }
    uint32_t wanted = used / 2;
    return need > wanted ? need : wanted;
}

/**
 * Makes room for `need` words, with x0..x(live-1) as roots. Called by generated code when its own check found too
 * little, or a heap of several fragments. 0 when there is no memory.
 */
EXPORT(ensure_free)
uint32_t ensure_free(struct Context *ctx, uint32_t need, uint32_t live)
{
    if (ctx->heap.root->next == NULL && free_words(ctx) >= need) {
        return 1;
    }
    bool ok = memory_ensure_free_with_roots(ctx, generous(ctx, need), live, ctx->x, MEMORY_CAN_SHRINK) == 0;
    update_shrink_limit(ctx);
    return ok;
}

/** Times the words needed that may be free before the interpreter's test_heap shrinks a heap (AtomVM's memory.h). */
enum { SHRINK_FACTOR = 64 };

/**
 * Large heaps are left to grow and shrink when they are collected; of small ones, which programs can watch
 * (process_info/2), the sizes are those that the interpreter would give them.
 */
void update_shrink_limit(struct Context *ctx)
{
    uint32_t words = (uint32_t) (ctx->heap.heap_end - ctx->heap.heap_start);
    CELL_SHRINK_ABOVE = words >= GENEROUS_FROM ? 0x7FFFFFFF : (SHRINK_FACTOR - 1) * sizeof(term);
}

/** The slow path of the instruction test_heap. */
EXPORT(test_heap)
uint32_t test_heap(struct Context *ctx, uint32_t need, uint32_t live)
{
    uint32_t free = free_words(ctx);
    if (ctx->heap.root->next != NULL || free < need) {
        return ensure_free(ctx, need, live);
    }
    if (free <= SHRINK_FACTOR * need || CELL_SHRINK_ABOVE == 0x7FFFFFFF) {
        return 1;
    }
    return memory_ensure_free_with_roots(ctx, SHRINK_FACTOR / 2 * need, live, ctx->x, MEMORY_CAN_SHRINK) == 0;
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
        || memory_ensure_free_with_roots(ctx, NIF_ROOM, arity, ctx->x, MEMORY_NO_SHRINK) == 0;
}

/** After a C function that may have left heap fragments: fold them into the heap, x0 is the only root. */
bool collect_after_call(struct Context *ctx)
{
    return ctx->heap.root->next == NULL
        || memory_ensure_free_with_roots(ctx, 0, 1, ctx->x, MEMORY_FORCE_SHRINK) == 0;
}
