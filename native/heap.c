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

/**
 * AtomVM grows a heap by just what is asked for and a few words, so a growing heap is copied again and again. With
 * no limits set by the program, ask for as much again as is live: copying is then a constant cost per word
 * allocated, and the shrinking that memory_ensure_free does afterwards keeps the heap within four times its live data.
 */
static uint32_t generous(struct Context *ctx, uint32_t need)
{
    if (ctx->has_max_heap_size || ctx->heap_growth_strategy != 0) {
        return need;
    }
    uint32_t words = (uint32_t) memory_heap_memory_size(&ctx->heap);
    uint32_t used = words - free_words(ctx);
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
    return memory_ensure_free_with_roots(ctx, generous(ctx, need), live, ctx->x, MEMORY_CAN_SHRINK) == 0;
}

/** After a C function that may have left heap fragments: fold them into the heap, x0 is the only root. */
bool collect_after_call(struct Context *ctx)
{
    return ctx->heap.root->next == NULL
        || memory_ensure_free_with_roots(ctx, 0, 1, ctx->x, MEMORY_FORCE_SHRINK) == 0;
}
