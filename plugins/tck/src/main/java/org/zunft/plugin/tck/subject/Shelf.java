package org.zunft.plugin.tck.subject;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** JSON files in a folder of the class path. */
final class Shelf {

    private Shelf() {}

    /**
     * Reads {@code <folder>/*.json} from every root of the class path that has the folder.
     *
     * @return the texts by file name
     */
    static Map<String, String> json(ClassLoader loader, String folder) {
        var found = new TreeMap<String, String>();
        try {
            for (URL place : Collections.list(loader.getResources(folder))) {
                found.putAll(place.getProtocol().equals("jar") ? inJar(place) : inFolder(Path.of(place.toURI())));
            }
        } catch (IOException problem) {
            throw new UncheckedIOException("Cannot read " + folder + " from the class path", problem);
        } catch (URISyntaxException problem) {
            throw new IllegalStateException("Cannot read " + folder + " from the class path", problem);
        }
        return found;
    }

    private static Map<String, String> inJar(URL place) throws IOException, URISyntaxException {
        var connection = (JarURLConnection) place.openConnection();
        try (var jar =
                FileSystems.newFileSystem(Path.of(connection.getJarFileURL().toURI()))) {
            return inFolder(jar.getPath(connection.getEntryName()));
        }
    }

    private static Map<String, String> inFolder(Path folder) throws IOException {
        var found = new TreeMap<String, String>();
        try (var files = Files.newDirectoryStream(folder, "*.json")) {
            for (Path file : files) {
                found.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return found;
    }
}
