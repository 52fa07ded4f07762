package org.zunft.plugin.tck.subject;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The classes of a plugin as they were compiled.
 *
 * @param classes the bytes of each class file by its name within folder or jar
 */
public record Code(Map<String, byte[]> classes) {

    /** All classes in the folder or jar that a class came from. */
    public static Code beside(Class<?> anchor) {
        return read(origin(anchor), name -> true);
    }

    /** The classes in the package of a class and below it. */
    public static Code inPackageOf(Class<?> anchor) {
        String folder = anchor.getPackageName().replace('.', '/') + "/";
        return read(origin(anchor), name -> name.startsWith(folder));
    }

    /** The parsed classes, ordered by name. */
    public List<ClassModel> models() {
        return classes.values().stream().map(ClassFile.of()::parse).toList();
    }

    private static Path origin(Class<?> anchor) {
        try {
            return Path.of(
                    anchor.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException problem) {
            throw new IllegalArgumentException("No folder or jar of " + anchor.getName(), problem);
        }
    }

    private static Code read(Path origin, Predicate<String> wanted) {
        try {
            if (Files.isDirectory(origin)) {
                return walk(origin, wanted);
            }
            try (var jar = FileSystems.newFileSystem(origin)) {
                return walk(jar.getPath("/"), wanted);
            }
        } catch (IOException problem) {
            throw new UncheckedIOException("Cannot read the classes in " + origin, problem);
        }
    }

    private static Code walk(Path root, Predicate<String> wanted) throws IOException {
        var classes = new TreeMap<String, byte[]>();
        try (var files = Files.walk(root)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                String name = root.relativize(file).toString().replace('\\', '/');
                if (name.endsWith(".class") && wanted.test(name)) {
                    classes.put(name, Files.readAllBytes(file));
                }
            }
        }
        return new Code(classes);
    }
}
