/*
 * NIFs that compiled code calls so often that they are here, too (src/abi/prototypes.ts says which stands in for
 * which). Each takes the common case and calls AtomVM's own for all else: errors, and arguments of other types.
 */
#include "runtime.h"

EXPORT(setelement)
term setelement(struct Context *ctx, int32_t argc, term *argv)
{
    if (is_small(argv[0]) && has_tag(argv[1], BOXED_TUPLE)) {
        uint32_t index = immediate_value(argv[0]);
        uint32_t arity = header_size(*boxed_words(argv[1]));
        if (index - 1 < arity && has_room(ctx, arity + 1, (uint32_t) argc, argv)) {
            const term *old = boxed_words(argv[1]);
            term *tuple = take_boxed(ctx, arity, BOXED_TUPLE);
            for (uint32_t i = TUPLE_ELEMENTS; i <= arity; i++) {
                tuple[i] = old[i];
            }
            tuple[index] = argv[2];
            return boxed_term(tuple);
        }
    }
    return (term) nif_erlang_setelement_3(ctx, argc, argv);
}

/** Cells of a proper list; -1 for all else. */
static int32_t proper_length(term list)
{
    int32_t length = 0;
    while (is_list(list)) {
        list = list_words(list)[CONS_TAIL];
        length++;
    }
    return list == NIL ? length : -1;
}

/** `++` */
EXPORT(concat)
term concat(struct Context *ctx, int32_t argc, term *argv)
{
    int32_t length = proper_length(argv[0]);
    if (length <= 0 || !has_room(ctx, CONS_WORDS * (uint32_t) length, (uint32_t) argc, argv)) {
        return (term) nif_erlang_concat_2(ctx, argc, argv);
    }
    term *first = take_words(ctx, CONS_WORDS * (uint32_t) length);
    term *to = first;
    for (term from = argv[0]; from != NIL; to += CONS_WORDS) {
        const term *cell = list_words(from);
        from = cell[CONS_TAIL];
        to[CONS_HEAD] = cell[CONS_HEAD];
        to[CONS_TAIL] = from == NIL ? argv[1] : list_term(to + CONS_WORDS);
    }
    return list_term(first);
}
