package org.zunft.core.persistence.embedded;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Sets up an empty database, as {@code mariadb-install-db} would, without its shell script. It happens in a folder
 * beside and is renamed when complete, so that a kill in between leaves nothing half done.
 */
final class SystemTables {

    private static final List<String> SCRIPTS =
            List.of("mariadb_system_tables.sql", "mariadb_performance_tables.sql", "mariadb_system_tables_data.sql");

    /** Root gets in by the operating system's word alone, through the socket; passwords do not help. */
    private static final String OPENING = """
            create database mysql;
            use mysql;
            set @auth_root_socket = 'root';
            """;

    private static final long PATIENCE_MINUTES = 5;
    private static final long DATABASE_MEBIBYTES = 300;

    private SystemTables() {}

    /** Does nothing if the database is there. */
    static void ensure(DataFolder folder, ServerProgram program, Progress progress) {
        if (Files.exists(folder.database())) {
            demandSameMajor(folder.database());
            return;
        }
        folder.demandSpace(DATABASE_MEBIBYTES);
        progress.step("Setting up an empty database (once)");
        var unfinished = folder.unfinishedDatabase();
        DataFolder.remove(unfinished);
        try {
            DataFolder.ownerOnly(unfinished);
            bootstrap(folder, program, unfinished);
            Files.writeString(versionFile(unfinished), ServerProgram.VERSION);
            Files.move(unfinished, folder.database(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new EmbeddedDatabaseFailed("An empty database cannot be set up in " + folder.root(), e);
        }
    }

    private static void bootstrap(DataFolder folder, ServerProgram program, Path database) throws IOException {
        var report = folder.logs().resolve("mariadb-setup.log");
        var process = new ProcessBuilder(
                        ServerCommand.bootstrapping(program, database).words())
                .redirectErrorStream(true)
                .redirectOutput(report.toFile())
                .start();
        try (OutputStream input = process.getOutputStream()) {
            input.write(OPENING.getBytes(StandardCharsets.UTF_8));
            for (var script : SCRIPTS) {
                Files.copy(program.share().resolve(script), input);
            }
        }
        if (!succeeded(process)) {
            throw new EmbeddedDatabaseFailed("Setting up an empty database failed; the reason is in " + report);
        }
    }

    private static boolean succeeded(Process process) {
        try {
            if (process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
                return process.exitValue() == 0;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
        return false;
    }

    /** Major versions of MariaDB read each other's files only after an upgrade that the embedded server lacks. */
    private static void demandSameMajor(Path database) {
        try {
            var written = Files.readString(versionFile(database)).strip();
            if (!major(written).equals(major(ServerProgram.VERSION))) {
                throw new EmbeddedDatabaseFailed(("The database in %s was written by MariaDB %s and this program "
                                + "brings %s. Start the old program, make a backup, and restore it with this one")
                        .formatted(database, written, ServerProgram.VERSION));
            }
        } catch (IOException e) {
            throw new EmbeddedDatabaseFailed("The folder " + database + " is not a database of this program", e);
        }
    }

    private static String major(String version) {
        return version.substring(0, version.lastIndexOf('.'));
    }

    private static Path versionFile(Path database) {
        return database.resolve("zunft_mariadb_version");
    }
}
