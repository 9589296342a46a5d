/* Sending and receiving from native code. */
#include "runtime.h"

/**
 * Takes in what other processes have sent, when it is messages only. Anything else (a kill, a link's exit, an answer)
 * is for the interpreter: false.
 */
bool take_in_messages(struct Context *ctx)
{
    for (struct MailboxMessage *m = (struct MailboxMessage *) ctx->mailbox.outer_first; m != NULL;
        m = (struct MailboxMessage *) m->next) {
        if (m->type != MESSAGE_TYPE_NORMAL) {
            return false;
        }
    }
    if (ctx->mailbox.outer_first != NULL) {
        mailbox_process_outer_list(&ctx->mailbox);
    }
    return true;
}

/** loop_rec: the message under the receive pointer, PEEK_NO_MESSAGE, or PEEK_SIGNALS_PENDING. */
EXPORT(receive_peek)
term receive_peek(struct Context *ctx)
{
    if (!take_in_messages(ctx)) {
        return PEEK_SIGNALS_PENDING;
    }
    ctx->mailbox.receive_has_match_clauses = 1;
    struct Message *message = (struct Message *) ctx->mailbox.receive_pointer;
    return message == NULL ? PEEK_NO_MESSAGE : message->message;
}

/** loop_rec_end: on to the next message. */
EXPORT(receive_next)
uint32_t receive_next(struct Context *ctx)
{
    mailbox_next(&ctx->mailbox);
    return 1;
}

/** remove_message: the message matched; its terms become part of the heap (as a fragment). */
EXPORT(receive_done)
uint32_t receive_done(struct Context *ctx)
{
    if (ctx->flags & (CONTEXT_FLAG_WAITING_TIMEOUT | CONTEXT_FLAG_WAITING_TIMEOUT_EXPIRED)) {
        scheduler_cancel_timeout(ctx);
    }
    const struct Message *message = (const struct Message *) ctx->mailbox.receive_pointer;
    add_fragment(ctx, (uint32_t) ((const term *) message->heap_end - (const term *) (message + 1)));
    mailbox_remove_message(&ctx->mailbox, &ctx->heap);
    update_limits(ctx);
    ctx->mailbox.receive_has_match_clauses = 0;
    return 1;
}

/** timeout: the receive is over without a message. */
EXPORT(receive_timed_out)
uint32_t receive_timed_out(struct Context *ctx)
{
    context_update_flags(ctx, ~CONTEXT_FLAG_WAITING_TIMEOUT_EXPIRED, 0);
    ctx->mailbox.receive_has_match_clauses = 0;
    mailbox_reset(&ctx->mailbox);
    return 1;
}

/**
 * wait_timeout, executed again each time the process is scheduled in. Sets the timer the first time. `timeout` is a
 * small non-negative integer, in ms.
 */
EXPORT(receive_wait)
uint32_t receive_wait(struct Context *ctx, term timeout)
{
    if (!take_in_messages(ctx)) {
        return RECEIVE_WAIT_LEAVE;
    }
    if (ctx->flags & CONTEXT_FLAG_WAITING_TIMEOUT_EXPIRED) {
        return RECEIVE_WAIT_TIMED_OUT;
    }
    if ((ctx->flags & CONTEXT_FLAG_WAITING_TIMEOUT) == 0 && timeout != ATOM(INFINITY)) {
        scheduler_set_timeout(ctx, immediate_value(timeout));
    }
    if (ctx->mailbox.receive_has_match_clauses && ctx->mailbox.receive_pointer != NULL) {
        return RECEIVE_WAIT_LOOK_AGAIN;
    }
    return RECEIVE_WAIT_WAIT;
}

/** send: to a local process or port, or a registered name; other receivers are for the interpreter (false). */
EXPORT(send_message)
uint32_t send_message(struct Context *ctx, term receiver, term message)
{
    if (is_atom(receiver)) {
        receiver = globalcontext_get_registered_process(ctx->global, (int) atom_index(receiver));
    }
    if (!is_local_pid_or_port(receiver)) {
        return 0;
    }
    globalcontext_send_message(ctx->global, (int32_t) immediate_value(receiver), message);
    return 1;
}
