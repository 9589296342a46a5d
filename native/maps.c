/*
 * Maps: looking up and updating. A map is a header, its keys (a tuple in term order, shared by maps that differ in
 * values only) and the values (AtomVM's term.h).
 */
#include "runtime.h"

enum { MAP_KEYS = 1, MAP_VALUES = 2, NOT_FOUND = -1 };
/* term_compare: results and options (term.h). */
enum { EQUAL = 1, LESS = 2, GREATER = 4, COMPARE_EXACT = 1 };

struct Pair {
    term key;
    term value;
};

static inline const term *boxed(term t) { return (const term *) (t - PRIMARY_BOXED); }

static inline const term *keys_of(term map) { return boxed(boxed(map)[MAP_KEYS]) + 1; }

static inline uint32_t size_of(term map) { return boxed(boxed(map)[MAP_KEYS])[0] >> 6; }

static int compare(term a, term b, struct Context *ctx)
{
    return a == b ? EQUAL : (int) term_compare(a, b, COMPARE_EXACT, ctx->global);
}

/** Place of a key, or NOT_FOUND. */
static int find(struct Context *ctx, term map, term key)
{
    const term *keys = keys_of(map);
    uint32_t size = size_of(map);
    if (is_immediate(key)) {
        /* Only the same word is the same term. */
        for (uint32_t i = 0; i < size; i++) {
            if (keys[i] == key) {
                return (int) i;
            }
        }
        return NOT_FOUND;
    }
    uint32_t low = 0;
    uint32_t high = size;
    while (low < high) {
        uint32_t middle = (low + high) / 2;
        switch (compare(key, keys[middle], ctx)) {
            case EQUAL:
                return (int) middle;
            case LESS:
                high = middle;
                break;
            default:
                low = middle + 1;
        }
    }
    return NOT_FOUND;
}

/** The value of a key, or 0. */
EXPORT(map_get)
term map_get(struct Context *ctx, term map, term key)
{
    int place = find(ctx, map, key);
    return place == NOT_FOUND ? INVALID_TERM : boxed(map)[MAP_VALUES + place];
}

/**
 * Before map_put: makes room for `map` with `count` more entries, with x0..x(live-1) as roots. The map (which may have
 * moved), or 0 when there is no memory.
 */
EXPORT(map_room)
term map_room(struct Context *ctx, term map, uint32_t count, uint32_t live)
{
    ctx->x[live] = map;
    uint32_t words = 3 + 2 * (size_of(map) + count);
    if (!ensure_free(ctx, words, live + 1)) {
        return INVALID_TERM;
    }
    return ctx->x[live];
}

static void sort(struct Pair *pairs, uint32_t count, struct Context *ctx)
{
    for (uint32_t i = 1; i < count; i++) {
        struct Pair pair = pairs[i];
        uint32_t j = i;
        for (; j > 0 && compare(pairs[j - 1].key, pair.key, ctx) == GREATER; j--) {
            pairs[j] = pairs[j - 1];
        }
        pairs[j] = pair;
    }
}

static term new_map(struct Context *ctx, uint32_t size, term keys)
{
    term *map = (term *) ctx->heap.heap_ptr;
    ctx->heap.heap_ptr = (void *) (map + MAP_VALUES + size);
    map[0] = (1 + size) << 6 | BOXED_MAP;
    map[MAP_KEYS] = keys;
    return (term) (uintptr_t) map | PRIMARY_BOXED;
}

/** All keys are there already: the new map shares them. */
static term replace(struct Context *ctx, term map, const struct Pair *pairs, uint32_t count)
{
    uint32_t size = size_of(map);
    term result = new_map(ctx, size, boxed(map)[MAP_KEYS]);
    term *values = (term *) boxed(result) + MAP_VALUES;
    for (uint32_t i = 0; i < size; i++) {
        values[i] = boxed(map)[MAP_VALUES + i];
    }
    for (uint32_t i = 0; i < count; i++) {
        values[find(ctx, map, pairs[i].key)] = pairs[i].value;
    }
    return result;
}

static term merge(struct Context *ctx, term map, struct Pair *pairs, uint32_t count, uint32_t new_size)
{
    sort(pairs, count, ctx);
    term *tuple = (term *) ctx->heap.heap_ptr;
    ctx->heap.heap_ptr = (void *) (tuple + 1 + new_size);
    tuple[0] = new_size << 6;
    term result = new_map(ctx, new_size, (term) (uintptr_t) tuple | PRIMARY_BOXED);
    term *values = (term *) boxed(result) + MAP_VALUES;
    const term *old_keys = keys_of(map);
    const term *old_values = boxed(map) + MAP_VALUES;
    uint32_t size = size_of(map);
    uint32_t from = 0;
    uint32_t pair = 0;
    for (uint32_t i = 0; i < new_size; i++) {
        int order = from == size ? GREATER : pair == count ? LESS : compare(old_keys[from], pairs[pair].key, ctx);
        if (order == LESS) {
            tuple[1 + i] = old_keys[from];
            values[i] = old_values[from++];
            continue;
        }
        tuple[1 + i] = order == EQUAL ? old_keys[from] : pairs[pair].key;
        values[i] = pairs[pair++].value;
        from += order == EQUAL;
    }
    return result;
}

/** The map with the pairs (at CELL_PAIRS) put in. With `exact`, 0 when a key is not there. After map_room. */
EXPORT(map_put)
term map_put(struct Context *ctx, term map, uint32_t count, uint32_t exact)
{
    struct Pair *pairs = (struct Pair *) CELL_PAIRS_ADDRESS;
    uint32_t added = 0;
    for (uint32_t i = 0; i < count; i++) {
        added += find(ctx, map, pairs[i].key) == NOT_FOUND;
    }
    if (added == 0) {
        return replace(ctx, map, pairs, count);
    }
    return exact ? INVALID_TERM : merge(ctx, map, pairs, count, size_of(map) + added);
}
