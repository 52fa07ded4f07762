package org.zunft.core.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipFile;
import org.zunft.api.ProfessionPlugin;
import org.zunft.core.plugin.Refusal.Cause;

/** Looks at a jar without running any of it. */
final class JarInspection {

    private static final String ENTRY_FILE = "META-INF/services/" + ProfessionPlugin.class.getName();
    private static final int MOST_ENTRIES = 20_000;
    private static final int UNPACKED_FACTOR = 10;

    /** Absolute, with a drive or a backslash, with a parent or empty segment, or with a control character. */
    private static final Pattern SUSPICIOUS =
            Pattern.compile("/.*|.*[\\\\:\\p{Cntrl}].*|(.*/)?\\.{1,2}(/.*)?|.*//.*", Pattern.DOTALL);

    private final PluginSettings settings;

    JarInspection(PluginSettings settings) {
        this.settings = settings;
    }

    /**
     * The SHA-512 of a file in lower-case hexadecimal.
     *
     * @param file the name by which the operator knows it
     */
    String sha512(Path jar, String file) throws Refused {
        try (var stream = new DigestInputStream(Files.newInputStream(jar), MessageDigest.getInstance("SHA-512"))) {
            stream.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(stream.getMessageDigest().digest());
        } catch (IOException problem) {
            throw new Refused(file, Cause.NOT_ACCESSIBLE, "cannot be read");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-512", impossible);
        }
    }

    /**
     * Checks that a file is a regular, small enough file.
     *
     * @param file the name by which the operator knows it
     */
    void checkFile(Path jar, String file) throws Refused {
        if (!Files.isRegularFile(jar) || !file.endsWith(".jar")) {
            throw new Refused(file, Cause.NOT_A_JAR, Files.exists(jar) ? "is not a jar" : "does not exist");
        }
        try {
            if (Files.size(jar) > settings.maximumBytes()) {
                throw new Refused(
                        file,
                        Cause.TOO_LARGE,
                        "has " + Files.size(jar) + " bytes, allowed are " + settings.maximumBytes());
            }
        } catch (IOException problem) {
            throw new Refused(file, Cause.NOT_ACCESSIBLE, "cannot be read");
        }
    }

    /**
     * Checks the contents of a jar and reads its manifest.
     *
     * @param file the name by which the operator knows it
     */
    PluginManifest inspect(Path jar, String file) throws Refused {
        requireZip(jar, file);
        try (var contents = new JarFile(jar.toFile(), false, ZipFile.OPEN_READ)) {
            checkEntries(contents, file);
            Manifest manifest = contents.getManifest();
            if (manifest == null) {
                throw new Refused(file, Cause.UNFIT_MANIFEST, "has no manifest");
            }
            var read = PluginManifest.read(file, manifest, settings.apiVersion());
            requireEntryClass(contents, file);
            return read;
        } catch (IOException | IllegalArgumentException problem) {
            throw new Refused(file, Cause.DAMAGED, "is truncated or damaged");
        }
    }

    private static void requireZip(Path jar, String file) throws Refused {
        try (var stream = Files.newInputStream(jar)) {
            byte[] start = stream.readNBytes(2);
            if (start.length < 2 || start[0] != 'P' || start[1] != 'K') {
                throw new Refused(file, Cause.NOT_A_JAR, "is not a jar");
            }
        } catch (IOException problem) {
            throw new Refused(file, Cause.NOT_ACCESSIBLE, "cannot be read");
        }
    }

    // Entries are read to the end and compared with their checksum, which the JDK does not do: that is the only way to
    // notice a damaged one before a match meets it. The sizes a zip declares cannot be trusted.
    private void checkEntries(JarFile contents, String file) throws IOException, Refused {
        long left = settings.maximumBytes() * UNPACKED_FACTOR;
        var names = new HashSet<String>();
        for (Enumeration<JarEntry> entries = contents.entries(); entries.hasMoreElements(); ) {
            JarEntry entry = entries.nextElement();
            String name = entry.getName();
            if (SUSPICIOUS.matcher(name).matches() || !names.add(name)) {
                throw new Refused(file, Cause.SUSPICIOUS_ENTRY, "contains the entry \"" + name + "\"");
            }
            var checksum = new CRC32();
            try (InputStream stream = new CheckedInputStream(contents.getInputStream(entry), checksum)) {
                left -= skip(stream, left);
            }
            if (left > 0 && entry.getCrc() != checksum.getValue()) {
                throw new IOException("Checksum of " + name);
            }
            if (left <= 0 || names.size() > MOST_ENTRIES) {
                throw new Refused(file, Cause.TOO_LARGE, "unpacks to too much");
            }
        }
    }

    private static long skip(InputStream stream, long most) throws IOException {
        byte[] buffer = new byte[16_384];
        long total = 0;
        for (int read = stream.read(buffer); read >= 0 && total < most; read = stream.read(buffer)) {
            total += read;
        }
        return total;
    }

    private static void requireEntryClass(JarFile contents, String file) throws IOException, Refused {
        JarEntry entry = contents.getJarEntry(ENTRY_FILE);
        if (entry == null) {
            throw new Refused(file, Cause.NO_ENTRY_CLASS, "has no " + ENTRY_FILE);
        }
        try (InputStream stream = contents.getInputStream(entry)) {
            boolean named = new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.replaceFirst("#.*", "").strip())
                    .anyMatch(line -> !line.isEmpty());
            if (!named) {
                throw new Refused(file, Cause.NO_ENTRY_CLASS, ENTRY_FILE + " names no class");
            }
        }
    }
}
