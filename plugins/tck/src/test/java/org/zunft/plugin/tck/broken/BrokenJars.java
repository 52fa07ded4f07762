package org.zunft.plugin.tck.broken;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.zunft.plugin.tck.sound.BakerPlugin;
import org.zunft.plugin.tck.sound.Bakery;
import org.zunft.plugin.tck.subject.Code;
import org.zunft.plugin.tck.subject.PluginUnderTest;

/** Flaws of the built jar. */
public final class BrokenJars {

    private static final String MANIFEST = "META-INF/MANIFEST.MF";
    private static final String SERVICES = "META-INF/services/org.zunft.api.ProfessionPlugin";
    private static final String HEADER = """
            Manifest-Version: 1.0
            Plugin-Id: baker
            Plugin-Version: 1.0.0
            Plugin-Requires: >=0.1.0
            Plugin-Provider: Zunft
            Plugin-License: Apache-2.0
            """;

    private BrokenJars() {}

    /** All of them. */
    public static List<Broken> all() {
        return List.of(
                jar("no manifest", "no Plugin-Id", entries -> entries.remove(MANIFEST)),
                jar("no licence", "no Plugin-License", manifest("Plugin-License: Apache-2.0\n", "")),
                jar("an id in capitals", "Plugin-Id of the wrong form", manifest("Id: baker", "Id: Baker")),
                jar("a version of two parts", "Plugin-Version of the wrong form", manifest("1.0.0", "1.0")),
                jar("a life cycle", "has Plugin-Class", manifest("Plugin-Id", "Plugin-Class: x.Y\nPlugin-Id")),
                jar("no entry class", "names no class", entries -> entries.remove(SERVICES)),
                jar("an entry class that is not there", "not in the jar", put(SERVICES, "org.example.Missing")),
                jar(
                        "an entry class without public constructor",
                        "no public constructor",
                        put(SERVICES, "org.zunft.plugin.tck.sound.BreadNeed")),
                jar("an entry class that is not public", "not a public class", entries -> {
                    String name = "org/zunft/plugin/tck/broken/BrokenJars$Hidden";
                    entries.put(name + ".class", classFile(name));
                    entries.put(SERVICES, bytes(name.replace('/', '.')));
                }),
                jar("a copy of the API", "its own copy of the API", put("org/zunft/api/Profession.class", "x")),
                jar("a jar inside", "another jar", put("lib/other.jar", "x")),
                jar("native code", "native code", put("lib/fast.so", "x")),
                jar("an entry that leads out", "leads out of it", put("../../etc/passwd", "x")),
                jar("an entry from the root", "leads out of it", put("/etc/passwd", "x")),
                new Broken("a truncated jar", "jar", "cannot be read", () -> {
                    Path whole = write(entries());
                    return subject(truncated(whole));
                }),
                new Broken("no jar at all", "jar", "cannot be read", () -> subject(Path.of("missing.jar"))));
    }

    /** A jar without a flaw. */
    public static Path sound() {
        return write(entries());
    }

    /** An entry class the server cannot make. */
    static final class Hidden {}

    private static Broken jar(String flaw, String told, Consumer<Map<String, byte[]>> change) {
        return new Broken("a jar with " + flaw, "jar", told, () -> {
            Map<String, byte[]> entries = entries();
            change.accept(entries);
            return subject(write(entries));
        });
    }

    private static PluginUnderTest subject(Path jar) {
        return Broken.subject(new Bakery()).withJar(jar);
    }

    private static Consumer<Map<String, byte[]>> manifest(String sound, String broken) {
        return put(MANIFEST, HEADER.replace(sound, broken));
    }

    private static Consumer<Map<String, byte[]>> put(String name, String text) {
        return entries -> entries.put(name, bytes(text));
    }

    private static Map<String, byte[]> entries() {
        var entries = new LinkedHashMap<String, byte[]>();
        entries.put(MANIFEST, bytes(HEADER));
        entries.put(SERVICES, bytes(BakerPlugin.class.getName() + " # the baker\n"));
        entries.putAll(Code.inPackageOf(Bakery.class).classes());
        return entries;
    }

    private static byte[] classFile(String name) {
        return Code.inPackageOf(BrokenJars.class).classes().getOrDefault(name + ".class", new byte[0]);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Path write(Map<String, byte[]> entries) {
        try {
            Path jar = Files.createTempFile("baker", ".jar");
            jar.toFile().deleteOnExit();
            try (var stream = new ZipOutputStream(Files.newOutputStream(jar))) {
                for (var entry : entries.entrySet()) {
                    stream.putNextEntry(new ZipEntry(entry.getKey()));
                    stream.write(entry.getValue());
                    stream.closeEntry();
                }
            }
            return jar;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static Path truncated(Path jar) {
        try {
            byte[] whole = Files.readAllBytes(jar);
            return Files.write(jar, Arrays.copyOf(whole, whole.length / 2));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
