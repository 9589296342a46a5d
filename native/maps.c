/*
 * Maps: looking up and updating. A map is a header, its keys (a tuple in term order, shared by maps that differ in
 * values only) and the values (AtomVM's term.h).
 */
#include "runtime.h"

enum { NOT_FOUND = -1 };

struct Pair {
    term key;
    term value;
};

static const term *keys_of(term map) { return boxed_words(boxed_words(map)[MAP_KEYS]) + TUPLE_ELEMENTS; }
static term *values_of(term map) { return boxed_words(map) + MAP_VALUES; }
static uint32_t size_of(term map) { return header_size(*boxed_words(boxed_words(map)[MAP_KEYS])); }

static int compare(term a, term b, struct Context *ctx)
{
    return a == b ? COMPARE_EQUAL : (int) term_compare(a, b, COMPARE_OPTIONS_EXACT, ctx->global);
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
            case COMPARE_EQUAL:
                return (int) middle;
            case COMPARE_LESS:
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
    return place == NOT_FOUND ? INVALID_TERM : values_of(map)[place];
}

/**
 * Before map_put: makes room for `map` with `count` more entries, with x0..x(live-1) as roots. The map (which may have
 * moved), or 0 when there is no memory.
 */
EXPORT(map_room)
term map_room(struct Context *ctx, term map, uint32_t count, uint32_t live)
{
    ctx->x[live] = map;
    uint32_t words = TUPLE_ELEMENTS + MAP_VALUES + 2 * (size_of(map) + count);
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
        for (; j > 0 && compare(pairs[j - 1].key, pair.key, ctx) == COMPARE_GREATER; j--) {
            pairs[j] = pairs[j - 1];
        }
        pairs[j] = pair;
    }
}

static term new_map(struct Context *ctx, uint32_t size, term keys)
{
    term *map = take_boxed(ctx, MAP_VALUES - 1 + size, BOXED_MAP);
    map[MAP_KEYS] = keys;
    return boxed_term(map);
}

/** All keys are there already: the new map shares them. */
static term replace(struct Context *ctx, term map, const struct Pair *pairs, uint32_t count)
{
    uint32_t size = size_of(map);
    term result = new_map(ctx, size, boxed_words(map)[MAP_KEYS]);
    term *values = values_of(result);
    for (uint32_t i = 0; i < size; i++) {
        values[i] = values_of(map)[i];
    }
    for (uint32_t i = 0; i < count; i++) {
        values[find(ctx, map, pairs[i].key)] = pairs[i].value;
    }
    return result;
}

static term merge(struct Context *ctx, term map, struct Pair *pairs, uint32_t count, uint32_t new_size)
{
    sort(pairs, count, ctx);
    term *tuple = take_boxed(ctx, new_size, BOXED_TUPLE);
    term *keys = tuple + TUPLE_ELEMENTS;
    term result = new_map(ctx, new_size, boxed_term(tuple));
    term *values = values_of(result);
    const term *old_keys = keys_of(map);
    const term *old_values = values_of(map);
    uint32_t size = size_of(map);
    uint32_t from = 0;
    uint32_t pair = 0;
    for (uint32_t i = 0; i < new_size; i++) {
        int order = from == size ? COMPARE_GREATER
            : pair == count      ? COMPARE_LESS
                                 : compare(old_keys[from], pairs[pair].key, ctx);
        if (order == COMPARE_LESS) {
            keys[i] = old_keys[from];
            values[i] = old_values[from++];
            continue;
        }
        keys[i] = order == COMPARE_EQUAL ? old_keys[from] : pairs[pair].key;
        values[i] = pairs[pair++].value;
        from += order == COMPARE_EQUAL;
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
