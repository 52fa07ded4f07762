package org.zunft.core.persistence.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A MariaDB server of our own in the data folder: on the loopback only, one account with a random password, durable
 * commits. Stops with {@link #close}. If the program is killed the server lives on; the next start finds it by its
 * data folder and goes on with it if it is healthy, and stops it if not.
 */
public final class EmbeddedMariaDb implements AutoCloseable {

    /** The one schema of the product. */
    public static final String SCHEMA = "zunft";

    static final String USER = "app";

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedMariaDb.class);
    private static final long START_SECONDS = 180;
    /** Wrong password, host not allowed. */
    private static final Set<Integer> DENIED = Set.of(1045, 1130);

    private static final long GLANCE_MILLIS = 10;
    private static final int ATTEMPTS = 3;
    private static final long RUNNING_MEBIBYTES = 100;

    private final RunningServer server;
    private final Login login;
    private final FolderLock lock;

    private EmbeddedMariaDb(RunningServer server, Login login, FolderLock lock) {
        this.server = server;
        this.login = login;
        this.lock = lock;
    }

    /**
     * Starts it, or goes on with the one an earlier program left behind.
     *
     * @param data the data folder; created if it is not there
     * @throws EmbeddedDatabaseFailed if the folder is in use or full, or the server does not start
     */
    public static EmbeddedMariaDb start(Path data, Progress progress) {
        var folder = DataFolder.at(data);
        var lock = FolderLock.acquire(folder);
        try {
            warnAboutRoot();
            var program = ServerProgram.unpacked(folder, progress);
            RunningServer.on(folder.unfinishedDatabase()).forEach(RunningServer::stop);
            SystemTables.ensure(folder, program, progress);
            var password = AppPassword.of(folder);
            var left = leftBehind(folder, program, password, lock, progress);
            return left.isPresent() ? left.get() : started(folder, program, password, lock, progress);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /** How the program reaches it. */
    public Login login() {
        return login;
    }

    /** The id of the server process. */
    public long pid() {
        return server.pid();
    }

    @Override
    public void close() {
        try {
            server.stop();
        } finally {
            lock.close();
        }
    }

    private static Optional<EmbeddedMariaDb> leftBehind(
            DataFolder folder, ServerProgram program, String password, FolderLock lock, Progress progress) {
        for (var server : RunningServer.on(folder.database())) {
            var port = Ports.remembered(folder);
            if (port.isPresent() && RecordedCommand.is(folder, ServerCommand.serving(program, folder, port.get()))) {
                var login = loginAt(port.get(), password);
                if (refusal(login).isEmpty()) {
                    progress.step("Going on with the database process " + server.pid());
                    return Optional.of(new EmbeddedMariaDb(server, login, lock));
                }
            }
            progress.step("Stopping the database process " + server.pid() + " that an earlier start left behind");
            server.stop();
        }
        return Optional.empty();
    }

    private static EmbeddedMariaDb started(
            DataFolder folder, ServerProgram program, String password, FolderLock lock, Progress progress) {
        folder.demandSpace(RUNNING_MEBIBYTES);
        progress.step("Starting the database");
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            int port = Ports.choose(folder);
            var server = spawn(folder, ServerCommand.serving(program, folder, port), password);
            var login = loginAt(port, password);
            if (ready(folder, server, login)) {
                forget(Accounts.file(folder));
                return new EmbeddedMariaDb(server, login, lock);
            }
            // Somebody may have taken the port between choosing it and using it.
            Ports.forget(folder);
        }
        throw new EmbeddedDatabaseFailed("The database does not start; the reason is in " + folder.log());
    }

    private static RunningServer spawn(DataFolder folder, ServerCommand command, String password) {
        try {
            Accounts.write(folder, password);
            RecordedCommand.write(folder, command);
            var process = new ProcessBuilder(command.words())
                    .redirectErrorStream(true)
                    .redirectOutput(
                            ProcessBuilder.Redirect.appendTo(folder.log().toFile()))
                    .start();
            return new RunningServer(process.toHandle());
        } catch (IOException e) {
            throw new EmbeddedDatabaseFailed("The database process cannot be started", e);
        }
    }

    /** False if the process ended; whatever else keeps it from answering would do so again. */
    private static boolean ready(DataFolder folder, RunningServer server, Login login) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
        while (server.alive()) {
            var refusal = refusal(login);
            if (refusal.isEmpty()) {
                return true;
            }
            boolean noLonger =
                    System.nanoTime() - end > 0 || Thread.currentThread().isInterrupted();
            if (noLonger || DENIED.contains(refusal.get().getErrorCode())) {
                server.stop();
                throw new EmbeddedDatabaseFailed(
                        "The database does not let us in; the reason is in " + folder.log(), refusal.get());
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(GLANCE_MILLIS));
        }
        return false;
    }

    private static Optional<SQLException> refusal(Login login) {
        try (Connection connection = DriverManager.getConnection(
                login.jdbcUrl() + "?connectTimeout=2000&socketTimeout=5000", login.user(), login.password())) {
            return connection.isValid(1) ? Optional.empty() : Optional.of(new SQLException("Not valid"));
        } catch (SQLException notYet) {
            return Optional.of(notYet);
        }
    }

    private static Login loginAt(int port, String password) {
        return new Login("jdbc:mariadb://127.0.0.1:" + port + "/" + SCHEMA, USER, password);
    }

    private static void forget(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warn("The file {} could not be removed", file);
        }
    }

    private static void warnAboutRoot() {
        if (System.getProperty("user.name", "").equals("root")) {
            LOG.warn("The server runs as root. Better give it an account of its own");
        }
    }
}
