package org.zunft.core.plugin;

import java.lang.ref.WeakReference;
import java.util.Collection;
import org.zunft.api.Profession;

/** The class loaders of plugins, held weakly, for tests of what happens to them after their plugin is gone. */
public final class PluginLoaders {

    private static final int COLLECTIONS = 100;

    private PluginLoaders() {}

    /** The loader of a profession of a catalogue. */
    public static WeakReference<ClassLoader> of(Profession<?, ?> profession) {
        return new WeakReference<>(
                ((VettedProfession<?, ?>) profession).inner().getClass().getClassLoader());
    }

    /** How many of them stay in memory, after the collector had as many chances as it may need. */
    @SuppressWarnings("SystemGc")
    public static long stayingOf(Collection<WeakReference<ClassLoader>> loaders) throws InterruptedException {
        for (int collection = 0; collection < COLLECTIONS && alive(loaders) > 0; collection++) {
            System.gc();
            Thread.sleep(50);
        }
        return alive(loaders);
    }

    private static long alive(Collection<WeakReference<ClassLoader>> loaders) {
        return loaders.stream().filter(loader -> !loader.refersTo(null)).count();
    }
}
