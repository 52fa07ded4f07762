package org.zunft.server.cli.plugin;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Map;
import org.zunft.api.Resources;

/** Writes the project of a new plugin: whole or not at all. */
final class Scaffold {

    private final NewPlugin plugin;
    private final Map<String, String> words;

    /**
     * A scaffold.
     *
     * @param plugin what it is called
     * @param serves the occupation it serves
     * @param kit the kit of the distribution, whose repository the project is built against
     */
    Scaffold(NewPlugin plugin, String serves, Kit kit) {
        this.plugin = plugin;
        this.words = Map.of(
                "@id@", plugin.id(),
                "@profession@", plugin.profession(),
                "@Name@", plugin.name(),
                "@package@", plugin.packageName(),
                "@path@", plugin.packageFolder(),
                "@serves@", serves,
                "@zunft@", kit.version(),
                "@repository@", kit.repository().toUri().toString());
    }

    /**
     * Writes the project.
     *
     * @param folder does not exist or is empty
     * @throws FileAlreadyExistsException if something is in it
     */
    void write(Path folder) throws IOException {
        Path target = folder.toAbsolutePath().normalize();
        requireEmpty(target);
        Files.createDirectories(target.getParent());
        Path draft = Files.createTempDirectory(target.getParent(), "." + plugin.profession());
        try {
            for (String line :
                    Resources.text(Scaffold.class, "files.txt").lines().toList()) {
                String[] names = line.split(" ", -1);
                Path file = draft.resolve(filled(names[1]));
                Files.createDirectories(file.getParent());
                Files.writeString(file, filled(Resources.text(Scaffold.class, names[0])));
            }
            Files.deleteIfExists(target);
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            delete(draft);
        }
    }

    private String filled(String template) {
        String text = template;
        for (var word : words.entrySet()) {
            text = text.replace(word.getKey(), word.getValue());
        }
        return text;
    }

    private static void requireEmpty(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        if (!Files.isDirectory(folder)) {
            throw new NotDirectoryException(folder.toString());
        }
        try (var files = Files.list(folder)) {
            if (files.findAny().isPresent()) {
                throw new FileAlreadyExistsException(folder.toString());
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
