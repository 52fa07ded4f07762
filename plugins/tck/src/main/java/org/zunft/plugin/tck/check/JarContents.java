package org.zunft.plugin.tck.check;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.zunft.plugin.tck.subject.Attempt;

/** The entries of a jar, read as a stream so that names which trick a file system are seen as they are. */
final class JarContents {

    /** The largest jar the server accepts, and the most its entries may unpack to, in bytes. */
    static final long MOST_BYTES = 50L * 1024 * 1024;

    private static final int MOST_ENTRIES = 10_000;
    private static final Pattern LEADS_OUT = Pattern.compile("(^|/)\\.{1,2}(/|$)|^/|//|[\\\\:\\p{Cntrl}]");
    private static final Pattern NATIVE = Pattern.compile(".*\\.(so|dll|dylib|jnilib|exe)");

    private final Map<String, byte[]> entries = new HashMap<>();
    private final List<String> complaints = new ArrayList<>();
    private long unpacked;

    private JarContents() {}

    /**
     * Reads a jar.
     *
     * @throws IOException if it is no jar, or broken off
     */
    static JarContents read(Path jar) throws IOException {
        var contents = new JarContents();
        try (var whole = new JarFile(jar.toFile(), false, JarFile.OPEN_READ);
                var stream = new ZipInputStream(Files.newInputStream(jar))) {
            for (ZipEntry entry = stream.getNextEntry(); entry != null; entry = stream.getNextEntry()) {
                contents.add(entry.getName(), stream);
            }
            if (contents.entries.size() != whole.size()) {
                contents.complaints.add("the jar lists other entries than it holds");
            }
        }
        return contents;
    }

    private void add(String name, ZipInputStream stream) throws IOException {
        byte[] bytes = stream.readNBytes((int) (MOST_BYTES - unpacked + 1));
        unpacked += bytes.length;
        if (unpacked > MOST_BYTES || entries.size() >= MOST_ENTRIES) {
            throw new IOException("it unpacks to more than " + MOST_BYTES + " bytes or " + MOST_ENTRIES + " entries");
        }
        if (entries.put(name, bytes) != null) {
            complaints.add("the jar holds an entry twice: " + name);
        }
        if (LEADS_OUT.matcher(name).find()) {
            complaints.add("the jar holds an entry that leads out of it: " + name);
        }
        if (name.startsWith("org/zunft/api/") && name.endsWith(".class")) {
            complaints.add("the jar holds its own copy of the API: " + name + "; give zunft-api the scope provided");
        }
        if (name.endsWith(".jar")) {
            complaints.add("the jar holds another jar: " + name);
        }
        if (NATIVE.matcher(name).matches()) {
            complaints.add("the jar holds native code: " + name);
        }
    }

    /** What is wrong with single entries. */
    List<String> complaints() {
        return complaints;
    }

    /** The manifest; empty when there is none that can be read. */
    Manifest manifest() {
        byte[] bytes = entries.getOrDefault(JarFile.MANIFEST_NAME, new byte[0]);
        try {
            return new Manifest(new ByteArrayInputStream(bytes));
        } catch (IOException unreadable) {
            return new Manifest();
        }
    }

    /** The text of an entry; empty when there is none. */
    String text(String name) {
        return new String(entries.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
    }

    /** A class by its name. */
    Optional<ClassModel> classFile(String name) {
        return Optional.ofNullable(entries.get(name.replace('.', '/') + ".class"))
                .flatMap(bytes -> Attempt.of(() -> ClassFile.of().parse(bytes)).value());
    }
}
