package org.zunft.core.plugin;

import java.nio.file.Path;
import java.util.List;
import org.zunft.api.Profession;
import org.zunft.api.ProfessionPlugin;

/** The way of one jar into this process: looked at, loaded into a world of its own, asked, vetted. Changes nothing else. */
final class Admission {

    private final PluginSettings settings;
    private final JarInspection inspection;
    private final PluginLoading loading;

    Admission(PluginSettings settings) {
        this.settings = settings;
        this.inspection = new JarInspection(settings);
        this.loading = new PluginLoading(settings.loadDeadline());
    }

    /**
     * A jar that was looked at; none of it has run.
     *
     * @param jar where it lies
     * @param file the name by which the operator knows it
     * @param sha512 its SHA-512
     * @param manifest what it says of itself
     */
    record Examined(Path jar, String file, String sha512, PluginManifest manifest) {}

    /**
     * A jar that was let in.
     *
     * @param entries its entry classes
     * @param professions what they contribute, vetted
     */
    record Admitted(List<ProfessionPlugin> entries, List<Profession<?, ?>> professions) {}

    /** Requires that something is a file that may be a jar. */
    void requireFile(Path jar, String file) throws Refused {
        inspection.checkFile(jar, file);
    }

    /** The SHA-512 of a file in lower-case hexadecimal. */
    String sha512(Path jar, String file) throws Refused {
        return inspection.sha512(jar, file);
    }

    /** What a jar says of itself; its contents are looked at, none of it runs. */
    PluginManifest inspect(Path jar, String file) throws Refused {
        return inspection.inspect(jar, file);
    }

    /** Hash and inspection in one. */
    Examined examine(Path jar, String file) throws Refused {
        return new Examined(jar, file, inspection.sha512(jar, file), inspection.inspect(jar, file));
    }

    /** Loads an inspected jar and asks it. */
    Admitted load(Path jar, String file, PluginManifest manifest) throws Refused {
        return loading.contribution(ClosedWorld.open(jar, file, manifest, settings), file);
    }
}
