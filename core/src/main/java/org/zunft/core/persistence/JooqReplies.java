package org.zunft.core.persistence;

import static org.zunft.core.persistence.generated.Tables.REPLIES;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.exception.DataAccessException;
import org.zunft.core.shared.Replies;
import org.zunft.core.shared.StillRunning;

/**
 * First answers in MariaDB. A claim inserts a row without an answer, whose lock makes every other claim of the key wait
 * until the transaction ends: after a commit they find the answer, after a rollback one of them finds nothing and
 * claims.
 */
@Singleton
public final class JooqReplies implements Replies {

    private static final int LOCK_WAIT_TIMEOUT = 1205;

    private final JooqTransactions transactions;

    /** Works in the open transaction. */
    public JooqReplies(JooqTransactions transactions) {
        this.transactions = transactions;
    }

    /** @throws StillRunning if another transaction holds the key for longer than a lock is waited for */
    @Override
    public Optional<Reply> claim(Key key, String requestHash, Instant at) {
        try {
            insertUnlessThere(key, requestHash, at);
        } catch (DataAccessException e) {
            throw isLockWaitTimeout(e) ? new StillRunning() : e;
        }
        // A locking read sees what was committed last, whatever this transaction has read before.
        Record row = transactions
                .current()
                .selectFrom(REPLIES)
                .where(is(key))
                .forUpdate()
                .fetchSingle();
        return row.get(REPLIES.STATUS) == null ? Optional.empty() : Optional.of(reply(row));
    }

    @Override
    public void answer(Key key, Reply reply) {
        int answered = transactions
                .current()
                .update(REPLIES)
                .set(REPLIES.REQUEST_HASH, reply.requestHash())
                .set(REPLIES.STATUS, (short) reply.status())
                .set(REPLIES.LOCATION, reply.location())
                .set(REPLIES.BODY, reply.body())
                .set(REPLIES.GIVEN_AT, reply.at())
                .where(is(key), REPLIES.STATUS.isNull())
                .execute();
        if (answered != 1) {
            throw new IllegalStateException("Only a claimed key is answered, and only once");
        }
    }

    @Override
    public void forgetBefore(Instant moment) {
        transactions
                .current()
                .deleteFrom(REPLIES)
                .where(REPLIES.GIVEN_AT.lt(moment))
                .execute();
    }

    /** Takes the exclusive lock at once; a plain insert would take a shared one first, and two of them would deadlock. */
    private void insertUnlessThere(Key key, String requestHash, Instant at) {
        transactions
                .current()
                .insertInto(REPLIES)
                .set(REPLIES.ORGANISATION_ID, key.organisation().value())
                .set(REPLIES.PRINCIPAL_ID, key.principal().value())
                .set(REPLIES.REQUEST_KEY, key.key())
                .set(REPLIES.REQUEST_HASH, requestHash)
                .set(REPLIES.LOCATION, "")
                .set(REPLIES.BODY, "")
                .set(REPLIES.GIVEN_AT, at)
                .onDuplicateKeyUpdate()
                .set(REPLIES.REQUEST_KEY, REPLIES.REQUEST_KEY)
                .execute();
    }

    private static Condition is(Key key) {
        return REPLIES.ORGANISATION_ID
                .eq(key.organisation().value())
                .and(REPLIES.PRINCIPAL_ID.eq(key.principal().value()))
                .and(REPLIES.REQUEST_KEY.eq(key.key()));
    }

    private static Reply reply(Record row) {
        return new Reply(
                row.get(REPLIES.REQUEST_HASH),
                row.get(REPLIES.STATUS),
                row.get(REPLIES.LOCATION),
                row.get(REPLIES.BODY),
                row.get(REPLIES.GIVEN_AT));
    }

    private static boolean isLockWaitTimeout(DataAccessException e) {
        SQLException reported = e.getCause(SQLException.class);
        return reported != null && reported.getErrorCode() == LOCK_WAIT_TIMEOUT;
    }
}
