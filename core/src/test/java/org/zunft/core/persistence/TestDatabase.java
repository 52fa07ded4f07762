package org.zunft.core.persistence;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.zunft.core.persistence.embedded.Login;
import org.zunft.core.persistence.embedded.Progress;

/**
 * A migrated schema of its own for a test class, on a real MariaDB: the embedded one, or with {@code
 * -Dzunft.test.database=testcontainers} one in a container made from {@code -Dzunft.test.image}. Closing it drops the
 * schema.
 */
public final class TestDatabase implements AutoCloseable {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final String schema;
    private final Login login;
    private final Database database;

    private TestDatabase(String schema, Login login, Database database) {
        this.schema = schema;
        this.login = login;
        this.database = database;
    }

    /** Opens one that nobody has written to. */
    public static TestDatabase fresh() {
        var schema = "zunft_test_" + NUMBER.incrementAndGet();
        run("DROP DATABASE IF EXISTS " + schema);
        run("CREATE DATABASE " + schema + " CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci");
        var login = in(schema);
        return new TestDatabase(schema, login, Database.open(new DatabaseSettings.External(login), Progress.SILENT));
    }

    /** How to reach it by other means. */
    public Login login() {
        return login;
    }

    /** The name of the schema. */
    public String schema() {
        return schema;
    }

    public Database database() {
        return database;
    }

    public JooqTransactions transactions() {
        return database.transactions();
    }

    @Override
    public void close() {
        database.close();
        run("DROP DATABASE " + schema);
    }

    private static Login in(String schema) {
        var server = TestServer.login();
        int slash = server.jdbcUrl().lastIndexOf('/');
        return new Login(server.jdbcUrl().substring(0, slash + 1) + schema, server.user(), server.password());
    }

    private static void run(String sql) {
        var server = TestServer.login();
        try (var connection = DriverManager.getConnection(server.jdbcUrl(), server.user(), server.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
