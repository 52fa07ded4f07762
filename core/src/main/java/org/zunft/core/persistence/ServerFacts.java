package org.zunft.core.persistence;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zunft.core.persistence.embedded.Login;

/**
 * What a look at the server found out before the pool opens.
 *
 * @param version as the server says it, such as {@code 11.4.5-MariaDB}
 * @param variables the server's variables that matter here; those it does not know are absent
 */
record ServerFacts(String version, Map<String, String> variables) {

    /** The oldest version that is tested. */
    static final String OLDEST = "10.11";

    static final String SNAPSHOT_ISOLATION = "innodb_snapshot_isolation";
    private static final String FLUSH = "innodb_flush_log_at_trx_commit";
    private static final int OLDEST_MAJOR = 10;
    private static final int OLDEST_MINOR = 11;
    private static final Logger LOG = LoggerFactory.getLogger(ServerFacts.class);

    ServerFacts {
        variables = Map.copyOf(variables);
    }

    /**
     * Asks the server.
     *
     * @throws DatabaseUnusable if it does not let us in
     */
    static ServerFacts of(Login login) {
        try (Connection connection =
                DriverManager.getConnection(JdbcUrl.of(login.jdbcUrl()), login.user(), login.password())) {
            return read(connection);
        } catch (SQLException e) {
            throw new DatabaseUnusable("No connection to the database as %s: %s".formatted(login, e.getMessage()), e);
        }
    }

    private static ServerFacts read(Connection connection) throws SQLException {
        var variables = new HashMap<String, String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SHOW GLOBAL VARIABLES WHERE Variable_name IN ('version', '"
                        + SNAPSHOT_ISOLATION + "', '" + FLUSH + "')")) {
            while (rows.next()) {
                variables.put(rows.getString(1), rows.getString(2));
            }
        }
        return new ServerFacts(Optional.ofNullable(variables.get("version")).orElse("unknown"), variables);
    }

    /**
     * Refuses what cannot work and warns about what may lose data.
     *
     * @throws DatabaseUnusable if this is not MariaDB or too old
     */
    ServerFacts checked() {
        if (!version.contains("MariaDB") || olderThanOldest()) {
            throw new DatabaseUnusable("The database is %s; MariaDB %s or newer is needed".formatted(version, OLDEST));
        }
        if (!knowsSnapshotIsolation()) {
            LOG.warn(
                    "MariaDB {} has no {}; update it to the newest release of its line, or two people who change the"
                            + " same thing at once may overwrite each other",
                    version,
                    SNAPSHOT_ISOLATION);
        }
        if (!"1".equals(variables.get(FLUSH))) {
            LOG.warn(
                    "The database has {}={}; set it to 1, or a power failure loses confirmed work",
                    FLUSH,
                    variables.get(FLUSH));
        }
        return this;
    }

    /** Whether sessions can have it switched on; releases before May 2024 do not know it. */
    boolean knowsSnapshotIsolation() {
        return variables.containsKey(SNAPSHOT_ISOLATION);
    }

    private boolean olderThanOldest() {
        var parts = version.split("[.-]", -1);
        try {
            int major = Integer.parseInt(parts[0]);
            int minor = Integer.parseInt(parts[1]);
            return major < OLDEST_MAJOR || (major == OLDEST_MAJOR && minor < OLDEST_MINOR);
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException unreadable) {
            return true;
        }
    }
}
