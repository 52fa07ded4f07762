package org.zunft.core.persistence;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import org.zunft.core.persistence.embedded.Login;

/** The connections to the database, every one with the same session. */
final class Pool {

    private static final int CONNECTIONS = 20;
    /** A caller learns after this time that the database is away, and answers 503. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private static final Duration LIFETIME = Duration.ofMinutes(20);

    private Pool() {}

    /** Opens connections when they are asked for; whether the database is fit to use is asked before, when the server starts. */
    static HikariDataSource open(Login login, ServerFacts facts) {
        var config = new HikariConfig();
        config.setPoolName("zunft");
        config.setJdbcUrl(JdbcUrl.of(login.jdbcUrl()));
        config.setUsername(login.user());
        config.setPassword(login.password());
        // Every use is a transaction, and switching auto-commit off each time would be a round trip.
        config.setAutoCommit(false);
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(2);
        config.setConnectionTimeout(PATIENCE.toMillis());
        config.setValidationTimeout(Duration.ofSeconds(1).toMillis());
        config.setMaxLifetime(LIFETIME.toMillis());
        config.setInitializationFailTimeout(-1);
        // By the driver, because the variable's name changed after 10.11.
        config.setTransactionIsolation("TRANSACTION_REPEATABLE_READ");
        config.setConnectionInitSql(session(facts));
        return new HikariDataSource(config);
    }

    private static String session(ServerFacts facts) {
        var sql = "SET SESSION sql_mode = 'STRICT_TRANS_TABLES,ERROR_FOR_DIVISION_BY_ZERO,NO_ZERO_DATE,NO_ZERO_IN_DATE,"
                + "NO_ENGINE_SUBSTITUTION', innodb_lock_wait_timeout = 5, "
                + "group_concat_max_len = 16777216";
        return facts.knowsSnapshotIsolation() ? sql + ", " + ServerFacts.SNAPSHOT_ISOLATION + " = ON" : sql;
    }
}
