/*
 * Raw stack traces: what an exception carries until someone asks for its trace (stacktrace.c, stacktrace_create_raw):
 * {frames, lines, file name bytes, files, [{module index, offset}], class}, the innermost frame last. AtomVM looks every
 * line up to know how large the trace will be; here bounds are enough, which most exceptions never need.
 */
#include "runtime.h"

/* Elements of the tuples. */
enum { TRACE_SIZE = 6, FRAME_SIZE = 2, FRAME_WITH_MFA_SIZE = 5 };

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
        bool is_return = is_cp(word);
        if (!is_return && !is_catch(word)) {
            continue;
        }
        uint32_t index = is_return ? cp_module_index(word) : catch_module_index(word);
        const struct Module *module = module_of_index(ctx, index);
        uint32_t offset = is_return ? cp_offset(word) : code_offset(module, module->labels[catch_label(word)]);
        if (is_return && offset == module->end_instruction_ii) {
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
    uint32_t seen[MAX_MODULES / 32];
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

static term frame(struct Context *ctx, uint32_t index, uint32_t offset)
{
    term *tuple = take_boxed(ctx, FRAME_SIZE, BOXED_TUPLE);
    tuple[1] = small((int32_t) index);
    tuple[2] = small((int32_t) offset);
    return boxed_term(tuple);
}

/** 0 when AtomVM's own function has to do it. */
static term create(struct Context *ctx, struct Module *module, uint32_t offset, const term *mfa)
{
    term trace = ctx->exception_stacktrace;
    bool is_built = trace == NIL || is_list(trace);
    struct Bounds bounds = { 0 };
    if (is_built || (ctx->exception_class & EXCEPTION_FLAG_USE_LIVE_REGISTERS) != 0
        || !find_bounds(ctx, module, &bounds)) {
        return INVALID_TERM;
    }
    uint32_t words = TRACE_SIZE + 1 + bounds.frames * (CONS_WORDS + FRAME_SIZE + 1) + FRAME_WITH_MFA_SIZE - FRAME_SIZE;
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
        term *tuple = take_boxed(ctx, FRAME_WITH_MFA_SIZE, BOXED_TUPLE);
        tuple[1] = small(module->module_index);
        tuple[2] = small((int32_t) offset);
        for (int i = 0; i < 3; i++) {
            tuple[3 + i] = mfa[i];
        }
        first = boxed_term(tuple);
    }
    term list = take_cons(ctx, first, NIL);
    struct Frames frames = frames_of(ctx);
    while (next_frame(ctx, &frames)) {
        list = take_cons(ctx, frame(ctx, frames.index, frames.offset), list);
    }
    term *raw = take_boxed(ctx, TRACE_SIZE, BOXED_TUPLE);
    raw[1] = small((int32_t) bounds.frames);
    raw[2] = small((int32_t) bounds.frames);
    raw[3] = small((int32_t) bounds.bytes);
    raw[4] = small((int32_t) bounds.files);
    raw[5] = list;
    raw[6] = class_atom(ctx->exception_class);
    return boxed_term(raw);
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
    term mfa[] = { module_name, function_name, small((int32_t) arity) };
    term raw = create(ctx, module, offset, mfa);
    return raw == INVALID_TERM
        ? (term) stacktrace_create_raw_mfa(ctx, module, offset, module_name, function_name, (int) arity)
        : raw;
}
