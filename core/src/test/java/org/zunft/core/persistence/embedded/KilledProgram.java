package org.zunft.core.persistence.embedded;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;

/** A program of its own that starts the database, commits a row, says so and waits to be killed. */
final class KilledProgram {

    static final String COMMITTED = "committed by database process ";

    private KilledProgram() {}

    /**
     * Runs until its standard input ends.
     *
     * @param arguments the data folder
     */
    public static void main(String[] arguments) throws SQLException, IOException {
        // Never closed: what is tried is a program that cannot clean up.
        @SuppressWarnings("resource")
        var database = EmbeddedMariaDb.start(Path.of(arguments[0]), Progress.SILENT);
        var login = database.login();
        try (var connection = DriverManager.getConnection(login.jdbcUrl(), login.user(), login.password());
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE IF NOT EXISTS kept (id INT PRIMARY KEY) ENGINE=InnoDB");
            statement.execute("INSERT INTO kept VALUES (1)");
        }
        System.out.println(COMMITTED + database.pid());
        System.out.flush();
        // Ends when the test lets go of the pipe, so that nothing is left behind if the test itself is killed.
        System.in.transferTo(OutputStream.nullOutputStream());
    }
}
