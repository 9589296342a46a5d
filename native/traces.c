/*
 * Raw stack traces: what an exception carries until someone asks for its trace (stacktrace.c, stacktrace_create_raw):
 * {frames, lines, file name bytes, files, [{module index, offset}], class}, the innermost frame last. AtomVM looks every
 * line up to know how large the trace will be; here bounds are enough, which most exceptions never need.
 */
#include "runtime.h"

enum { CATCH_TAG = 0x1B, TRACE_SIZE = 6, FRAME_SIZE = 2, FRAME_WITH_MFA_SIZE = 5, USES_LIVE_REGISTERS = 1 };

/** The frames of a stack, from the innermost outwards. */
struct Frames {
    const term *at;
    const term *end;
    uint32_t last_index;
    uint32_t last_offset;
    uint32_t index;
    uint32_t offset;
};

/** Where the stack starts, from which it grows down; it may be in an older fragment. NULL when it is nowhere. */
const term *end_of_stack(const struct Context *ctx)
{
    const term *stack = (const term *) ctx->e;
    if (stack >= (const term *) ctx->heap.heap_start && stack <= (const term *) ctx->heap.heap_end) {
        return (const term *) ctx->heap.heap_end;
    }
    for (const struct HeapFragment *fragment = ctx->heap.root->next; fragment; fragment = fragment->next) {
        if (stack >= (const term *) fragment->storage && stack <= (const term *) fragment->heap_end) {
            return (const term *) fragment->heap_end;
        }
    }
    return NULL;
}

static struct Frames frames_of(const struct Context *ctx)
{
    return (struct Frames) { (const term *) ctx->e, end_of_stack(ctx), UINT32_MAX, UINT32_MAX, 0, 0 };
}

/** On to the next frame: a return address or a catch, unless the frame before was at the same place. */
static bool next_frame(struct Context *ctx, struct Frames *frames)
{
    while (frames->at != frames->end) {
        term word = *frames->at++;
        bool is_return = (word & PRIMARY_MASK) == PRIMARY_CP;
        if (!is_return && (word & IMMEDIATE_TAG_MASK) != CATCH_TAG) {
            continue;
        }
        uint32_t index = cp_module_index(word);
        uint32_t offset = cp_offset(word);
        const struct NativeModule *native = native_module(index);
        const struct Module *module
            = native ? native->module : globalcontext_get_module_by_index(ctx->global, (int) index);
        if (!is_return) {
            offset = (uint32_t) ((const uint8_t *) module->labels[word >> 6 & 0x3FFFF] - module->code->code);
        } else if (offset == module->end_instruction_ii) {
            continue;
        }
        if (index == frames->last_index && offset == frames->last_offset) {
            continue;
        }
        frames->index = frames->last_index = index;
        frames->offset = frames->last_offset = offset;
        return true;
    }
    return false;
}

/** What a trace of the frames seen so far needs at most. */
struct Bounds {
    uint32_t frames;
    uint32_t files;
    uint32_t bytes;
    uint32_t seen[256 / 32];
};

/** False for a module without native code, of which nothing is known. */
static bool add_to_bounds(struct Bounds *bounds, uint32_t index)
{
    bounds->frames++;
    const struct NativeModule *native = native_module(index);
    if (native == NULL) {
        return false;
    }
    uint32_t bit = 1u << index % 32;
    if ((bounds->seen[index / 32] & bit) == 0) {
        bounds->seen[index / 32] |= bit;
        bounds->files += native->trace_files;
        bounds->bytes += native->trace_bytes;
    }
    return true;
}

static bool find_bounds(struct Context *ctx, struct Module *module, struct Bounds *bounds)
{
    struct Frames frames = frames_of(ctx);
    if (frames.end == NULL) {
        return false;
    }
    while (next_frame(ctx, &frames)) {
        if (!add_to_bounds(bounds, frames.index)) {
            return false;
        }
    }
    return add_to_bounds(bounds, (uint32_t) module->module_index);
}

static term small(uint32_t value) { return value << 4 | SMALL_TAG; }

static term *new_tuple(struct Context *ctx, uint32_t arity)
{
    term *tuple = (term *) ctx->heap.heap_ptr;
    ctx->heap.heap_ptr = (void *) (tuple + arity + 1);
    tuple[0] = arity << 6;
    return tuple;
}

static term boxed(const term *at) { return (term) (uintptr_t) at | PRIMARY_BOXED; }

static term cons(struct Context *ctx, term head, term tail)
{
    term *cell = (term *) ctx->heap.heap_ptr;
    ctx->heap.heap_ptr = (void *) (cell + 2);
    cell[0] = tail;
    cell[1] = head;
    return (term) (uintptr_t) cell | PRIMARY_LIST;
}

static term frame(struct Context *ctx, uint32_t index, uint32_t offset)
{
    term *tuple = new_tuple(ctx, FRAME_SIZE);
    tuple[1] = small(index);
    tuple[2] = small(offset);
    return boxed(tuple);
}

/** 0 when AtomVM's own function has to do it. */
static term create(struct Context *ctx, struct Module *module, uint32_t offset, const term *mfa)
{
    term trace = ctx->exception_stacktrace;
    bool is_built = trace == NIL || (trace & PRIMARY_MASK) == PRIMARY_LIST;
    struct Bounds bounds = { 0 };
    if (is_built || (ctx->exception_class & USES_LIVE_REGISTERS) != 0 || !find_bounds(ctx, module, &bounds)) {
        return INVALID_TERM;
    }
    uint32_t words = TRACE_SIZE + 1 + bounds.frames * (2 + FRAME_SIZE + 1) + FRAME_WITH_MFA_SIZE - FRAME_SIZE;
    if (free_words(ctx) < words) {
        ctx->x[0] = ctx->exception_reason;
        if (memory_ensure_free_with_roots(ctx, words, 1, ctx->x, MEMORY_CAN_SHRINK) != MEMORY_GC_OK) {
            return ATOM(OUT_OF_MEMORY);
        }
        ctx->exception_reason = ctx->x[0];
    }
    term first;
    if (mfa == NULL) {
        first = frame(ctx, (uint32_t) module->module_index, offset);
    } else {
        term *tuple = new_tuple(ctx, FRAME_WITH_MFA_SIZE);
        tuple[1] = small((uint32_t) module->module_index);
        tuple[2] = small(offset);
        for (int i = 0; i < 3; i++) {
            tuple[3 + i] = mfa[i];
        }
        first = boxed(tuple);
    }
    term list = cons(ctx, first, NIL);
    struct Frames frames = frames_of(ctx);
    while (next_frame(ctx, &frames)) {
        list = cons(ctx, frame(ctx, frames.index, frames.offset), list);
    }
    term *raw = new_tuple(ctx, TRACE_SIZE);
    raw[1] = small(bounds.frames);
    raw[2] = small(bounds.frames);
    raw[3] = small(bounds.bytes);
    raw[4] = small(bounds.files);
    raw[5] = list;
    raw[6] = (ctx->exception_class & ~(term) IMMEDIATE_TAG_MASK) | ATOM_TAG;
    return boxed(raw);
}

term create_raw_trace(struct Context *ctx, struct Module *module, uint32_t offset)
{
    term raw = create(ctx, module, offset, NULL);
    return raw == INVALID_TERM ? (term) stacktrace_create_raw(ctx, module, offset) : raw;
}

/** With a NIF or BIF, by name and arity, as the innermost frame. */
term create_raw_trace_mfa(
    struct Context *ctx, struct Module *module, uint32_t offset, term module_name, term function_name, uint32_t arity)
{
    term mfa[] = { module_name, function_name, small(arity) };
    term raw = create(ctx, module, offset, mfa);
    return raw == INVALID_TERM
        ? (term) stacktrace_create_raw_mfa(ctx, module, offset, module_name, function_name, (int) arity)
        : raw;
}
