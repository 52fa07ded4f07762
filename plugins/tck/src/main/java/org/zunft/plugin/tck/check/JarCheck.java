package org.zunft.plugin.tck.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.regex.Pattern;
import org.zunft.api.ProfessionPlugin;
import org.zunft.plugin.tck.subject.PluginUnderTest;

/** The built jar is one the server lets in. */
public final class JarCheck implements Check {

    private static final String SERVICES = "META-INF/services/" + ProfessionPlugin.class.getName();
    private static final Map<String, Pattern> MANIFEST = Map.of(
            "Plugin-Id", Pattern.compile("[a-z][a-z0-9]*([.-][a-z0-9]+)*"),
            "Plugin-Version", Pattern.compile("[0-9]+\\.[0-9]+\\.[0-9]+([-+][0-9A-Za-z.+-]{1,40})?"),
            "Plugin-Requires", Pattern.compile("\\S.*"),
            "Plugin-Provider", Pattern.compile("\\S.*"),
            "Plugin-License", Pattern.compile("\\S.*"));

    /** What a manifest may not say, because a plugin is one jar without life cycle that sees no other. */
    private static final List<String> FORBIDDEN = List.of("Plugin-Class", "Plugin-Dependencies", "Class-Path");

    @Override
    public String id() {
        return "jar";
    }

    @Override
    public String proves() {
        return "the built jar names itself in its manifest, names its entry class, and holds no API, no other jar, no"
                + " native library and no entry that leads out of it";
    }

    @Override
    public boolean appliesTo(PluginUnderTest subject) {
        return subject.jar().isPresent();
    }

    @Override
    public List<String> problems(PluginUnderTest subject) {
        var problems = new Problems();
        subject.jar().ifPresent(jar -> examine(jar, problems));
        return problems.list();
    }

    @Override
    public String toString() {
        return id() + ": " + proves();
    }

    private static void examine(Path jar, Problems problems) {
        try {
            if (Files.size(jar) > JarContents.MOST_BYTES) {
                problems.add("the jar has more than " + JarContents.MOST_BYTES + " bytes");
                return;
            }
            JarContents contents = JarContents.read(jar);
            contents.complaints().forEach(problems::add);
            manifest(contents, problems);
            forbidden(contents, problems);
            entryPoints(contents, problems);
        } catch (IOException problem) {
            problems.add("the jar cannot be read: " + problem.getMessage());
        }
    }

    private static void manifest(JarContents contents, Problems problems) {
        Attributes attributes = contents.manifest().getMainAttributes();
        MANIFEST.forEach((name, form) -> {
            String value = attributes.getValue(name);
            if (value == null) {
                problems.add("the manifest has no " + name);
            } else if (!form.matcher(value).matches()) {
                problems.add("the manifest has a " + name + " of the wrong form: " + value);
            }
        });
    }

    private static void forbidden(JarContents contents, Problems problems) {
        FORBIDDEN.stream()
                .filter(name -> contents.manifest().getMainAttributes().getValue(name) != null)
                .forEach(name -> problems.add("the manifest has " + name + ", but a plugin is one jar by itself"));
    }

    private static void entryPoints(JarContents contents, Problems problems) {
        String services = contents.text(SERVICES);
        List<String> names = services.lines()
                .map(line -> line.replaceAll("#.*", "").strip())
                .filter(line -> !line.isEmpty())
                .toList();
        if (names.isEmpty()) {
            problems.add(SERVICES + " names no class");
        }
        for (String name : names) {
            contents.classFile(name)
                    .ifPresentOrElse(
                            model -> EntryPoint.complaints(model).forEach(problems::add),
                            () -> problems.add(SERVICES + " names " + name + ", which is not in the jar"));
        }
    }
}
