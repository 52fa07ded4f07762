package org.zunft.core.persistence.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedMariaDbIT {

    @TempDir
    Path data;

    @Test
    void what_was_committed_is_there_after_a_restart() throws SQLException {
        try (var database = start()) {
            run(database, "CREATE TABLE kept (id INT PRIMARY KEY)");
            run(database, "INSERT INTO kept VALUES (1)");
        }
        try (var database = start()) {
            assertThat(value(database, "SELECT COUNT(*) FROM kept")).isEqualTo("1");
        }
    }

    @Test
    void a_killed_program_leaves_a_server_that_the_next_start_goes_on_with() throws Exception {
        long orphan = killAfterCommit();
        assertThat(ProcessHandle.of(orphan)).isPresent();

        try (var database = start()) {
            assertThat(database.pid()).isEqualTo(orphan);
            assertThat(value(database, "SELECT COUNT(*) FROM kept")).isEqualTo("1");
        }
        assertThat(ProcessHandle.of(orphan)).isEmpty();
    }

    @Test
    void an_orphan_that_does_not_let_us_in_is_stopped_and_replaced() throws Exception {
        long orphan = killAfterCommit();
        Files.delete(password());

        try (var database = start()) {
            assertThat(database.pid()).isNotEqualTo(orphan);
            assertThat(ProcessHandle.of(orphan)).isEmpty();
            assertThat(value(database, "SELECT COUNT(*) FROM kept")).isEqualTo("1");
        }
    }

    @Test
    void a_server_killed_together_with_the_program_recovers() throws Exception {
        var server = ProcessHandle.of(killAfterCommit()).orElseThrow();
        server.destroyForcibly();
        server.onExit().get(1, TimeUnit.MINUTES);

        try (var database = start()) {
            assertThat(value(database, "SELECT COUNT(*) FROM kept")).isEqualTo("1");
        }
    }

    @Test
    void a_first_start_that_was_torn_is_begun_anew() throws IOException, SQLException {
        Files.createDirectories(data.resolve("mariadb/" + ServerProgram.VERSION + ".unfinished/bin"));
        Files.writeString(data.resolve("mariadb/" + ServerProgram.VERSION + ".unfinished/bin/mariadbd"), "half");
        Files.createDirectories(data.resolve("database.unfinished/mysql"));
        Files.writeString(data.resolve("database.unfinished/ibdata1"), "half");

        try (var database = start()) {
            assertThat(value(database, "SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void a_second_server_on_the_folder_is_refused_by_name_and_number() {
        try (var database = start()) {
            assertThat(database.pid()).isPositive();
            assertThatThrownBy(this::start)
                    .isInstanceOf(EmbeddedDatabaseFailed.class)
                    .hasMessageContaining(data.toString())
                    .hasMessageContaining(Long.toString(ProcessHandle.current().pid()));
        }
    }

    @Test
    void nobody_gets_in_without_the_password_and_root_not_over_the_network() {
        try (var database = start()) {
            var url = database.login().jdbcUrl();
            assertThatThrownBy(() -> login(url, EmbeddedMariaDb.USER, "wrong")).hasMessageContaining("Access denied");
            assertThatThrownBy(() -> login(url, EmbeddedMariaDb.USER, "")).hasMessageContaining("Access denied");
            assertThatThrownBy(() -> login(url, "root", "")).isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> login(url, "", "")).isInstanceOf(SQLException.class);
        }
    }

    @Test
    void it_listens_on_the_loopback_only() throws IOException {
        try (var database = start()) {
            int port = port(database);
            for (var network : NetworkInterface.networkInterfaces().toList()) {
                for (var address : network.inetAddresses()
                        .filter(candidate -> !candidate.isLoopbackAddress())
                        .toList()) {
                    try (var socket = new Socket()) {
                        assertThatThrownBy(() -> socket.connect(new InetSocketAddress(address, port), 1000))
                                .as("%s", address)
                                .isInstanceOf(IOException.class);
                    }
                }
            }
        }
    }

    @Test
    void secrets_and_data_are_for_their_owner_alone() throws IOException {
        try (var database = start()) {
            assertThat(rights(password())).isEqualTo("rw-------");
            assertThat(Files.readString(password()))
                    .hasSize(43)
                    .isEqualTo(database.login().password());
            for (var folder : new String[] {"", "secrets", "run", "database", "log"}) {
                assertThat(rights(data.resolve(folder))).as(folder).isEqualTo("rwx------");
            }
            assertThat(data.resolve("run/accounts.sql")).doesNotExist();
        }
    }

    @Test
    void commits_are_durable_and_snapshots_isolated() throws SQLException {
        try (var database = start()) {
            assertThat(value(database, "SELECT @@global.innodb_flush_log_at_trx_commit"))
                    .isEqualTo("1");
            assertThat(value(database, "SELECT @@innodb_snapshot_isolation")).isEqualTo("1");
            assertThat(value(database, "SELECT @@character_set_database")).isEqualTo("utf8mb4");
            assertThat(value(database, "SELECT @@global.time_zone")).isEqualTo("+00:00");
        }
    }

    private EmbeddedMariaDb start() {
        return EmbeddedMariaDb.start(data, Progress.SILENT);
    }

    /** The process id of the server that was left behind. */
    private long killAfterCommit() throws IOException, InterruptedException {
        var program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledProgram.class.getName(),
                        data.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var lines = program.inputReader(StandardCharsets.UTF_8)) {
            var said = lines.lines()
                    .filter(line -> line.startsWith(KilledProgram.COMMITTED))
                    .findFirst()
                    .orElseThrow();
            program.destroyForcibly();
            assertThat(program.waitFor(1, TimeUnit.MINUTES)).isTrue();
            return Long.parseLong(said.substring(KilledProgram.COMMITTED.length()));
        }
    }

    private Path password() {
        return data.resolve("secrets").resolve("database-password");
    }

    private static String rights(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private static int port(EmbeddedMariaDb database) {
        return URI.create(database.login().jdbcUrl().substring("jdbc:".length()))
                .getPort();
    }

    private static void login(String url, String user, String password) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, user, password)) {
            assertThat(connection.isValid(1)).isTrue();
        }
    }

    private static void run(EmbeddedMariaDb database, String sql) throws SQLException {
        try (var connection = connect(database);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String value(EmbeddedMariaDb database, String sql) throws SQLException {
        try (var connection = connect(database);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static Connection connect(EmbeddedMariaDb database) throws SQLException {
        var login = database.login();
        return DriverManager.getConnection(login.jdbcUrl(), login.user(), login.password());
    }
}
