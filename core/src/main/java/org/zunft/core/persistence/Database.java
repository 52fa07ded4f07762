package org.zunft.core.persistence;

import com.zaxxer.hikari.HikariDataSource;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.zunft.core.persistence.embedded.EmbeddedMariaDb;
import org.zunft.core.persistence.embedded.Login;
import org.zunft.core.persistence.embedded.Progress;

/** The open database: migrated, with a pool of connections. Closing it also stops an embedded server. */
public final class Database implements AutoCloseable {

    private final @Nullable EmbeddedMariaDb embedded;
    private final HikariDataSource pool;
    private final JooqTransactions transactions;

    private Database(@Nullable EmbeddedMariaDb embedded, HikariDataSource pool) {
        this.embedded = embedded;
        this.pool = pool;
        this.transactions = new JooqTransactions(pool, ThreadLocalRandom::current);
    }

    /**
     * Opens it and brings its tables up to date. Several servers may do this at once: one migrates, the others wait.
     *
     * @throws DatabaseUnusable if the database is too old or its tables do not fit
     * @throws org.zunft.core.persistence.embedded.EmbeddedDatabaseFailed if the embedded server does not start
     */
    public static Database open(DatabaseSettings settings, Progress progress) {
        return switch (settings) {
            case DatabaseSettings.Embedded(var folder) ->
                openEmbedded(EmbeddedMariaDb.start(folder, progress), progress);
            case DatabaseSettings.External(var login) -> open(null, login, progress);
        };
    }

    /** The transactions of the use cases; adapters take the current one from it. */
    public JooqTransactions transactions() {
        return transactions;
    }

    /** For health checks: connections that are not in a transaction of a use case. */
    public DataSource connections() {
        return pool;
    }

    @Override
    public void close() {
        pool.close();
        if (embedded != null) {
            embedded.close();
        }
    }

    private static Database openEmbedded(EmbeddedMariaDb embedded, Progress progress) {
        try {
            return open(embedded, embedded.login(), progress);
        } catch (RuntimeException e) {
            embedded.close();
            throw e;
        }
    }

    private static Database open(@Nullable EmbeddedMariaDb embedded, Login login, Progress progress) {
        var facts = ServerFacts.of(login).checked();
        var pool = Pool.open(login, facts);
        try {
            progress.step("Bringing the tables up to date");
            migrate(pool);
            return new Database(embedded, pool);
        } catch (RuntimeException e) {
            pool.close();
            throw e;
        }
    }

    private static void migrate(DataSource pool) {
        Flyway.configure()
                .dataSource(pool)
                .locations("classpath:db/migration")
                .validateMigrationNaming(true)
                .cleanDisabled(true)
                .load()
                .migrate();
    }
}
