package org.zunft.core.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pf4j.AbstractPluginManager;
import org.pf4j.ClassLoadingStrategy;
import org.pf4j.DefaultExtensionFactory;
import org.pf4j.DefaultVersionManager;
import org.pf4j.ExtensionFactory;
import org.pf4j.ExtensionFinder;
import org.pf4j.JarPluginLoader;
import org.pf4j.JarPluginRepository;
import org.pf4j.ManifestPluginDescriptorFinder;
import org.pf4j.Plugin;
import org.pf4j.PluginClassLoader;
import org.pf4j.PluginDescriptor;
import org.pf4j.PluginDescriptorFinder;
import org.pf4j.PluginFactory;
import org.pf4j.PluginLoader;
import org.pf4j.PluginManager;
import org.pf4j.PluginRepository;
import org.pf4j.PluginRuntimeException;
import org.pf4j.PluginStatusProvider;
import org.pf4j.ServiceProviderExtensionFinder;
import org.pf4j.VersionManager;
import org.zunft.core.plugin.Refusal.Cause;

/**
 * PF4J as this server uses it: the version gate on, a closed parent loader, no life cycle of plugins, and one world for
 * each jar, so that two versions of a plugin can stand side by side while one takes over from the other. A world that
 * nobody refers to is collected with everything in it. The constructor of the superclass calls the {@code create}
 * methods, so they use no field of this class.
 */
final class ClosedWorld extends AbstractPluginManager {

    private ClosedWorld(Path folder, String apiVersion) {
        super(folder);
        setSystemVersion(apiVersion);
        setExactVersionAllowed(true);
    }

    /**
     * Loads a jar that was inspected.
     *
     * @param file the name by which the operator knows it
     * @return the loader of its classes
     */
    static ClassLoader open(Path jar, String file, PluginManifest manifest, PluginSettings settings) throws Refused {
        try {
            var world = new ClosedWorld(settings.folder(), settings.apiVersion());
            world.loadPlugin(jar);
            world.startPlugin(manifest.id());
            return world.getPluginClassLoader(manifest.id());
        } catch (PluginRuntimeException problem) {
            throw new Refused(file, Cause.UNFIT_MANIFEST, "PF4J cannot load it: " + problem.getMessage());
        }
    }

    @Override
    protected PluginRepository createPluginRepository() {
        return new JarPluginRepository(List.of(getPluginsRoot()));
    }

    /** Every plugin gets PF4J's empty one: what a jar brings under that name is not run. */
    @Override
    protected PluginFactory createPluginFactory() {
        return wrapper -> new NoLifeCycle();
    }

    @Override
    protected ExtensionFactory createExtensionFactory() {
        return new DefaultExtensionFactory();
    }

    @Override
    protected PluginDescriptorFinder createPluginDescriptorFinder() {
        return new ManifestPluginDescriptorFinder();
    }

    @Override
    protected ExtensionFinder createExtensionFinder() {
        return new ServiceProviderExtensionFinder(this);
    }

    /** What is switched off stands in the register and is not loaded at all. */
    @Override
    protected PluginStatusProvider createPluginStatusProvider() {
        return new AlwaysOn();
    }

    @Override
    protected VersionManager createVersionManager() {
        return new DefaultVersionManager();
    }

    @Override
    protected PluginLoader createPluginLoader() {
        return new JarPluginLoader(this) {
            @Override
            protected PluginClassLoader createPluginClassLoader(Path jar, PluginDescriptor descriptor) {
                return new LingeringLoader(ClosedWorld.this, descriptor);
            }
        };
    }

    private static final class NoLifeCycle extends Plugin {}

    private static final class AlwaysOn implements PluginStatusProvider {

        @Override
        public boolean isPluginDisabled(String id) {
            return false;
        }

        @Override
        public void disablePlugin(String id) {
            throw new UnsupportedOperationException("Plugins are switched off in the register");
        }

        @Override
        public void enablePlugin(String id) {
            throw new UnsupportedOperationException("Plugins are switched on in the register");
        }
    }

    /**
     * Stays open when PF4J closes it: a match that began with an earlier catalogue may still need a class. The jar is
     * closed by the JDK's cleaner once nothing refers to the loader any more.
     */
    private static final class LingeringLoader extends PluginClassLoader {

        LingeringLoader(PluginManager world, PluginDescriptor descriptor) {
            super(world, descriptor, new ClosedParent(), ClassLoadingStrategy.APD);
        }

        /** Past the JDK's cache of open jars, which knows them by path and would answer from a jar that was replaced. */
        @Override
        public @Nullable InputStream getResourceAsStream(String name) {
            URL resource = getResource(name);
            if (resource == null) {
                return null;
            }
            try {
                var connection = resource.openConnection();
                connection.setUseCaches(false);
                return connection.getInputStream();
            } catch (IOException unreadable) {
                return null;
            }
        }

        @Override
        public void close() {
            // see above
        }
    }
}
