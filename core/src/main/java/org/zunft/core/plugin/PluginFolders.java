package org.zunft.core.plugin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zunft.core.plugin.InstalledPlugin.Origin;
import org.zunft.core.plugin.Refusal.Cause;
import org.zunft.core.plugin.Register.Installed;

/** The two folders in which plugins lie: that of the program, which is only read, and that of the installed ones. */
final class PluginFolders {

    private static final Logger LOG = LoggerFactory.getLogger(PluginFolders.class);

    private static final String STAGED_BEGIN = ".incoming-";
    private static final String STAGED_END = ".part";

    private final PluginSettings settings;

    PluginFolders(PluginSettings settings) {
        this.settings = settings;
    }

    /**
     * A file that may be a plugin.
     *
     * @param path where it lies
     * @param origin how it came there
     * @param pin what the register says of it; empty when it says nothing
     */
    record Found(Path path, Origin origin, Optional<Installed> pin) {

        String file() {
            return path.getFileName().toString();
        }
    }

    /** Makes the folder of the program when it is absent. */
    void make() {
        try {
            Files.createDirectories(settings.folder());
        } catch (IOException problem) {
            throw new UncheckedIOException("Cannot make the plugin folder " + settings.folder(), problem);
        }
    }

    /** What lies in both, installed ones first, since they take the place of those of the program; then by file name. */
    List<Found> look(Register register) {
        var found = new ArrayList<Found>();
        for (Register.Entry entry : register.entries()) {
            entry.installed()
                    .ifPresent(jar -> found.add(
                            new Found(settings.home().resolve(jar.file()), Origin.INSTALLED, Optional.of(jar))));
        }
        var named = found.stream().map(Found::path).toList();
        for (Path path : list(settings.home())) {
            if (!named.contains(path)) {
                found.add(new Found(path, Origin.INSTALLED, Optional.empty()));
            }
        }
        list(settings.folder()).forEach(path -> found.add(new Found(path, Origin.PROGRAM, Optional.empty())));
        return found;
    }

    /** Copies a jar to where it can be examined without anybody changing it meanwhile. */
    Path stage(Path jar, String file) throws Refused {
        try {
            Files.createDirectories(settings.home());
            sweep();
            Path staged = Files.createTempFile(settings.home(), STAGED_BEGIN, STAGED_END);
            return Files.copy(jar, staged, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException problem) {
            throw new Refused(file, Cause.NOT_ACCESSIBLE, "cannot be copied into the plugin folder");
        }
    }

    /** Removes what a process left behind that was killed while it copied; whoever copies now has the turn. */
    private void sweep() throws IOException {
        try (var left = Files.newDirectoryStream(settings.home(), STAGED_BEGIN + "*" + STAGED_END)) {
            left.forEach(this::delete);
        }
    }

    /** Gives a staged jar its name. Until the register names it, it is not run. */
    Path settle(Path staged, String file, PluginManifest manifest) throws Refused {
        Path target = settings.home().resolve(manifest.id() + "-" + manifest.version() + ".jar");
        try {
            return Files.move(staged, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException occupied) {
            throw new Refused(file, Cause.DUPLICATE_PLUGIN, target.getFileName() + " lies in the plugin folder");
        } catch (IOException problem) {
            throw new Refused(file, Cause.NOT_ACCESSIBLE, "cannot be copied into the plugin folder");
        }
    }

    void delete(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException problem) {
            LOG.warn("Cannot delete {}; it is not used any more", path);
        }
    }

    Path installed(Installed jar) {
        return settings.home().resolve(jar.file());
    }

    private static List<Path> list(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var paths = Files.list(folder)) {
            return paths.filter(PluginFolders::mayBePlugin).sorted().toList();
        } catch (IOException problem) {
            throw new UncheckedIOException("Cannot list the plugin folder " + folder, problem);
        }
    }

    /** Archives and folders are listed as well, to be refused with a word: somebody expects them to run. */
    private static boolean mayBePlugin(Path path) {
        String name = path.getFileName().toString();
        return !name.startsWith(".") && (name.endsWith(".jar") || name.endsWith(".zip") || Files.isDirectory(path));
    }
}
