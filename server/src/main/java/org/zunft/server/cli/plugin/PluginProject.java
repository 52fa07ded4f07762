package org.zunft.server.cli.plugin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * A plugin project as Maven lays it out.
 *
 * @param folder the folder of its POM
 * @param id the plugin's id, from the property {@code plugin.id} of the POM
 */
record PluginProject(Path folder, String id) {

    /**
     * Reads a project.
     *
     * @throws IllegalArgumentException if there is none; says what is wrong
     */
    static PluginProject in(Path folder) {
        Path pom = folder.resolve("pom.xml");
        if (!Files.isRegularFile(pom)) {
            throw new IllegalArgumentException(folder + " has no pom.xml; write a project with: zunft plugin new <id>");
        }
        String id = text(pom, "properties", "plugin.id");
        if (id.isBlank()) {
            throw new IllegalArgumentException(pom + " states no <plugin.id> in its <properties>");
        }
        var project = new PluginProject(folder, id);
        if (!Files.isDirectory(project.classes())) {
            throw new IllegalArgumentException(
                    project.classes() + " is not there; compile the project first: mvn compile");
        }
        return project;
    }

    /** Where its compiled classes and resources lie. */
    Path classes() {
        return folder.resolve("target").resolve("classes");
    }

    /** Changes whenever a compiled class or a resource does. */
    long stamp() {
        long stamp = 0;
        for (Path file : files()) {
            try {
                stamp = 31 * stamp + Files.getLastModifiedTime(file).toMillis() + Files.size(file) + file.hashCode();
            } catch (IOException beingWritten) {
                stamp++;
            }
        }
        return stamp;
    }

    /** Packs what is compiled now as a version of its own. */
    Path pack(Path jar, String version, String requires) throws IOException {
        var manifest = new Manifest();
        Attributes attributes = manifest.getMainAttributes();
        attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        attributes.putValue("Plugin-Id", id);
        attributes.putValue("Plugin-Version", version);
        attributes.putValue("Plugin-Requires", requires);
        attributes.putValue("Plugin-Provider", "plugin run");
        attributes.putValue("Plugin-License", "none");
        try (var output = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
            for (Path file : files()) {
                output.putNextEntry(
                        new ZipEntry(classes().relativize(file).toString().replace('\\', '/')));
                Files.copy(file, output);
                output.closeEntry();
            }
        }
        return jar;
    }

    private List<Path> files() {
        try (var files = Files.walk(classes())) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith(Path.of("META-INF", "MANIFEST.MF")))
                    .sorted(Comparator.naturalOrder())
                    .toList();
        } catch (IOException | UncheckedIOException beingWritten) {
            return List.of();
        }
    }

    private static String text(Path pom, String parent, String name) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            Element root = factory.newDocumentBuilder().parse(pom.toFile()).getDocumentElement();
            for (Node block = root.getFirstChild(); block != null; block = block.getNextSibling()) {
                if (block.getNodeName().equals(parent)) {
                    return child(block, name);
                }
            }
            return "";
        } catch (IOException | SAXException | ParserConfigurationException unreadable) {
            throw new IllegalArgumentException(pom + " cannot be read", unreadable);
        }
    }

    private static String child(Node block, String name) {
        for (Node each = block.getFirstChild(); each != null; each = each.getNextSibling()) {
            if (each.getNodeName().equals(name)) {
                return each.getTextContent().strip();
            }
        }
        return "";
    }
}
