package org.zunft.core.plugin;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.zunft.api.ProfessionPlugin;

/** Builds real plugin jars: sources go through the JDK's compiler against the plugin API alone. */
public final class PluginJars {

    private static final String SERVICE = "META-INF/services/" + ProfessionPlugin.class.getName();

    private final Map<String, String> sources = new LinkedHashMap<>();
    private final Map<String, String> manifest = new LinkedHashMap<>();
    private final Map<String, byte[]> entries = new LinkedHashMap<>();
    private @Nullable Map<String, byte[]> classes;

    private PluginJars(String id) {
        manifest.put("Plugin-Id", id);
        manifest.put("Plugin-Version", "1.0.0");
        manifest.put("Plugin-Requires", ">=0.1.0 & <0.2.0");
        entries.put(SERVICE, "example.Entry".getBytes(StandardCharsets.UTF_8));
        sources.put("Entry", entry("return java.util.List.of(new Trade());"));
    }

    /** A sound plugin that teaches one profession. */
    public static PluginJars teaching(String pluginId, String professionId) {
        return new PluginJars(pluginId).trade(TradeSource.named(professionId));
    }

    public PluginJars trade(TradeSource trade) {
        return source("Trade", trade.source());
    }

    /** Gives the plugin another version than 1.0.0. */
    public PluginJars version(String version) {
        return attribute("Plugin-Version", version);
    }

    private PluginJars source(String simpleName, String source) {
        sources.put(simpleName, source);
        classes = null;
        return this;
    }

    /** Replaces the body of {@code professions()} of the entry class. */
    PluginJars professions(String body) {
        return source("Entry", entry(body));
    }

    PluginJars attribute(String name, String value) {
        manifest.put(name, value);
        return this;
    }

    PluginJars withoutAttribute(String name) {
        manifest.remove(name);
        return this;
    }

    PluginJars entry(String name, byte[] content) {
        entries.put(name, content);
        return this;
    }

    PluginJars withoutEntryFile() {
        entries.remove(SERVICE);
        return this;
    }

    PluginJars entryClass(String name) {
        return entry(SERVICE, name.getBytes(StandardCharsets.UTF_8));
    }

    /** Packs the classes of the plugin API itself into the jar, as a misconfigured build does. */
    public PluginJars bundlingTheApi() {
        Path classes = apiClasses();
        try {
            if (Files.isDirectory(classes)) {
                bundle(classes);
            } else {
                try (var jar = FileSystems.newFileSystem(classes)) {
                    bundle(jar.getPath("/"));
                }
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return this;
    }

    public Path into(Path folder, String file) {
        Path jar = folder.resolve(file);
        try {
            Files.createDirectories(folder);
            try (var output = new JarOutputStream(Files.newOutputStream(jar), packedManifest())) {
                var all = new LinkedHashMap<>(entries);
                classes().forEach((name, bytes) -> all.put(name + ".class", bytes));
                for (var content : all.entrySet()) {
                    output.putNextEntry(new ZipEntry(content.getKey()));
                    output.write(content.getValue());
                    output.closeEntry();
                }
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return jar;
    }

    /** Compiled once, however many jars are packed. */
    private Map<String, byte[]> classes() {
        Map<String, byte[]> known = classes;
        if (known == null) {
            known = compile(sources);
            classes = known;
        }
        return known;
    }

    private void bundle(Path root) throws IOException {
        try (var files = Files.walk(root)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".class"))
                    .filter(path -> !path.endsWith("module-info.class"))
                    .toList()) {
                entries.put(root.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
    }

    private Manifest packedManifest() {
        var packed = new Manifest();
        packed.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.forEach((name, value) -> packed.getMainAttributes().putValue(name, value));
        return packed;
    }

    private static String entry(String body) {
        return """
                package example;
                public final class Entry implements org.zunft.api.ProfessionPlugin {
                    public java.util.List<org.zunft.api.Profession<?, ?>> professions() { %s }
                }
                """.formatted(body);
    }

    private static Map<String, byte[]> compile(Map<String, String> sources) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var compiled = new HashMap<String, InMemory>();
        var units = new ArrayList<JavaFileObject>();
        sources.forEach((name, source) -> units.add(new InMemory("example/" + name, source)));
        try (var files = new CollectingFiles(compiler.getStandardFileManager(null, null, null), compiled)) {
            var options = List.of("-classpath", apiClasses().toString(), "-proc:none", "-nowarn");
            var problems = new StringBuilder();
            boolean sound = compiler.getTask(
                            null, files, problem -> problems.append(problem).append('\n'), options, null, units)
                    .call();
            if (!sound) {
                throw new IllegalArgumentException(problems.toString());
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        var classes = new LinkedHashMap<String, byte[]>();
        compiled.forEach((name, file) -> classes.put(name.replace('.', '/'), file.bytes()));
        return classes;
    }

    private static Path apiClasses() {
        try {
            return Path.of(ProfessionPlugin.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Cuts a file to a part of its length. */
    public static void truncate(Path jar) {
        try {
            byte[] bytes = Files.readAllBytes(jar);
            Files.write(jar, Arrays.copyOf(bytes, bytes.length / 2));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** Source or class file held in memory. */
    static final class InMemory extends SimpleJavaFileObject {

        private final String source;
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        InMemory(String name, String source) {
            super(URI.create("memory:///" + name + ".java"), Kind.SOURCE);
            this.source = source;
        }

        InMemory(String name) {
            super(URI.create("memory:///" + name.replace('.', '/') + ".class"), Kind.CLASS);
            this.source = "";
        }

        byte[] bytes() {
            return bytes.toByteArray();
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return source;
        }

        @Override
        public OutputStream openOutputStream() {
            return bytes;
        }
    }
}
