package org.zunft.core.persistence.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;

/**
 * Where what lies in the data folder. Everything in it is for its owner alone: folders 0700, files 0600.
 *
 * @param root the real path of the data folder
 */
record DataFolder(Path root) {

    private static final long MEBIBYTE = 1024L * 1024L;

    /** Creates the folder if need be. */
    static DataFolder at(Path folder) {
        try {
            ownerOnly(folder.toAbsolutePath());
            var real = new DataFolder(folder.toRealPath());
            ownerOnly(real.secrets());
            ownerOnly(real.run());
            ownerOnly(real.logs());
            return real;
        } catch (IOException e) {
            throw new EmbeddedDatabaseFailed("The data folder " + folder + " cannot be created or written", e);
        }
    }

    /** The database itself. */
    Path database() {
        return root.resolve("database");
    }

    /** A database that is still being set up; becomes {@link #database} in one step. */
    Path unfinishedDatabase() {
        return root.resolve("database.unfinished");
    }

    /** The server program, one folder per version. */
    Path programs() {
        return root.resolve("mariadb");
    }

    Path secrets() {
        return root.resolve("secrets");
    }

    /** What only matters while a server runs. */
    Path run() {
        return root.resolve("run");
    }

    Path logs() {
        return root.resolve("log");
    }

    Path log() {
        return logs().resolve("mariadb.log");
    }

    /**
     * Complains early instead of failing half way.
     *
     * @param mebibytes what the next step needs, in MiB
     */
    void demandSpace(long mebibytes) {
        try {
            long free = Files.getFileStore(root).getUsableSpace() / MEBIBYTE;
            if (free < mebibytes) {
                throw new EmbeddedDatabaseFailed("The database needs %d MiB in %s, but only %d MiB are free there"
                        .formatted(mebibytes, root, free));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a file that only its owner may read, whole or not at all. */
    static void writeSecret(Path folder, String name, String content) {
        try {
            var draft = Files.createTempFile(
                    folder,
                    "draft",
                    null,
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(draft, content, StandardCharsets.UTF_8);
            Files.move(
                    draft, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new EmbeddedDatabaseFailed("The file " + folder.resolve(name) + " cannot be written", e);
        }
    }

    /** Removes a folder with everything in it, if it is there. */
    static void remove(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (var paths = Files.walk(folder)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new EmbeddedDatabaseFailed("The folder " + folder + " cannot be removed", e);
        }
    }

    static void ownerOnly(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }
}
