package org.zunft.core.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zunft.core.persistence.OpenTransaction.Kind;
import org.zunft.core.shared.OutcomeUnknown;
import org.zunft.core.shared.StoreUnavailable;
import org.zunft.core.shared.Transactions;

/** Transactions on a connection pool. Adapters take the open one by {@link #current()}. */
public final class JooqTransactions implements Transactions {

    private static final int REPETITIONS = 3;
    /** A frozen server costs a socket timeout each time, so a lost connection is tried once more only. */
    private static final int REPETITIONS_WHEN_AWAY = 1;

    /** A server silent for so long counts as away; longer than it waits for a lock. */
    private static final int SILENCE_MILLIS = 7_000;

    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(2);
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(40);
    private static final Logger LOG = LoggerFactory.getLogger(JooqTransactions.class);

    private final DataSource pool;
    private final Supplier<? extends RandomGenerator> random;
    private final ScopedValue<OpenTransaction> open = ScopedValue.newInstance();
    private final Settings settings = new Settings()
            .withRenderSchema(false)
            // Otherwise MULTISET needs several statements in one, which stay forbidden.
            .withRenderGroupConcatMaxLenSessionVariable(false)
            .withExecuteLogging(false);

    /**
     * @param pool gives connections with auto-commit off
     * @param random for the pauses between attempts
     */
    public JooqTransactions(DataSource pool, Supplier<? extends RandomGenerator> random) {
        this.pool = pool;
        this.random = random;
    }

    /**
     * The statements of the open transaction.
     *
     * @throws IllegalStateException if none is open
     */
    public DSLContext current() {
        if (!open.isBound()) {
            throw new IllegalStateException("No transaction is open; the use case must open one");
        }
        return open.get().statements();
    }

    @Override
    public <T> T write(Supplier<T> work) {
        return open.isBound() ? open.get().joinedByWrite(work) : repeated(Kind.WRITE, work);
    }

    @Override
    public <T> T read(Supplier<T> work) {
        return open.isBound() ? work.get() : repeated(Kind.READ, work);
    }

    @Override
    public <T> T around(Supplier<T> work) {
        if (open.isBound()) {
            throw new IllegalStateException("A transaction is open already; a use case opens one and never nests");
        }
        return repeated(Kind.AROUND, work);
    }

    private <T> T repeated(Kind kind, Supplier<T> work) {
        for (int repetition = 0; ; repetition++) {
            try {
                return once(kind, work);
            } catch (StoreUnavailable gone) {
                throw gone;
            } catch (RuntimeException e) {
                demandWorthRepeating(e, repetition);
                LOG.debug("Repeating a transaction after {}", e.getMessage());
                pause();
            }
        }
    }

    private static void demandWorthRepeating(RuntimeException e, int repetition) {
        int allowed = switch (SqlFailure.of(e)) {
            case CONFLICT -> REPETITIONS;
            case AWAY -> REPETITIONS_WHEN_AWAY;
            case LASTING -> throw e;
        };
        if (repetition >= allowed) {
            throw new StoreUnavailable(e);
        }
    }

    private <T> T once(Kind kind, Supplier<T> work) {
        var connection = connect();
        boolean done = false;
        try {
            var transaction = new OpenTransaction(kind, begin(kind, connection));
            T result = ScopedValue.where(open, transaction).call(work::get);
            transaction.demandWhole();
            end(kind, connection);
            done = true;
            return result;
        } finally {
            if (!done) {
                rollback(connection);
            }
            giveBack(connection);
        }
    }

    private Connection connect() {
        try {
            Connection connection = pool.getConnection();
            // The pool takes it back when the connection is returned, so that migrations may take longer.
            connection.setNetworkTimeout(Runnable::run, SILENCE_MILLIS);
            return connection;
        } catch (SQLException e) {
            throw new StoreUnavailable(e);
        }
    }

    private DSLContext begin(Kind kind, Connection connection) {
        if (kind == Kind.READ) {
            // Makes a write by mistake fail instead of vanish.
            try (var statement = connection.createStatement()) {
                statement.execute("START TRANSACTION READ ONLY");
            } catch (SQLException e) {
                throw new DataAccessException("No transaction could be started", e);
            }
        }
        return DSL.using(connection, SQLDialect.MARIADB, settings);
    }

    private static void end(Kind kind, Connection connection) {
        if (kind == Kind.READ) {
            rollback(connection);
            return;
        }
        try {
            connection.commit();
        } catch (SQLException e) {
            switch (SqlFailure.of(e)) {
                case CONFLICT -> throw new DataAccessException("The database refused the commit", e);
                case AWAY, LASTING -> throw new OutcomeUnknown(e);
            }
        }
    }

    private static void rollback(Connection connection) {
        try {
            connection.rollback();
        } catch (SQLException gone) {
            // The server rolls back by itself when it loses the connection.
            LOG.debug("No rollback was possible: {}", gone.getMessage());
        }
    }

    private static void giveBack(Connection connection) {
        try {
            connection.close();
        } catch (SQLException alreadyGone) {
            // Must not hide that the work is done, or somebody would repeat it.
            LOG.debug("A connection was gone when it was given back: {}", alreadyGone.getMessage());
        }
    }

    private void pause() {
        LockSupport.parkNanos(random.get().nextLong(SHORTEST_PAUSE.toNanos(), LONGEST_PAUSE.toNanos()));
    }
}
