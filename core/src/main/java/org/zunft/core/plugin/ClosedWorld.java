package org.zunft.core.plugin;

import java.nio.file.Path;
import java.util.List;
import org.pf4j.AbstractPluginManager;
import org.pf4j.ClassLoadingStrategy;
import org.pf4j.DefaultExtensionFactory;
import org.pf4j.DefaultPluginStatusProvider;
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
import org.pf4j.PluginStatusProvider;
import org.pf4j.ServiceProviderExtensionFinder;
import org.pf4j.VersionManager;

/**
 * PF4J as this server uses it: jars only, the version gate on, a closed parent loader, no life cycle of plugins. Not
 * thread-safe, as PF4J is not; {@link PluginHost} holds the one lock. The constructor of the superclass calls the
 * {@code create} methods, so they use no field of this class.
 */
final class ClosedWorld extends AbstractPluginManager {

    ClosedWorld(PluginSettings settings) {
        super(settings.folder());
        setSystemVersion(settings.apiVersion());
        setExactVersionAllowed(true);
    }

    /** Loads a jar and answers the loader of its classes. */
    ClassLoader open(Path jar, String id) {
        loadPlugin(jar);
        startPlugin(id);
        return getPluginClassLoader(id);
    }

    /** Drops a plugin, if it is loaded. */
    void drop(String id) {
        if (getPlugin(id) != null) {
            unloadPlugin(id);
        }
    }

    boolean isSwitchedOff(String id) {
        return isPluginDisabled(id);
    }

    void switchOff(String id) {
        pluginStatusProvider.disablePlugin(id);
    }

    void switchOn(String id) {
        pluginStatusProvider.enablePlugin(id);
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

    @Override
    protected PluginStatusProvider createPluginStatusProvider() {
        return new DefaultPluginStatusProvider(getPluginsRoot());
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

    /**
     * Stays open when PF4J closes it: a match that began with an earlier catalogue may still need a class. The jar is
     * closed by the JDK's cleaner once nothing refers to the loader any more.
     */
    private static final class LingeringLoader extends PluginClassLoader {

        LingeringLoader(PluginManager world, PluginDescriptor descriptor) {
            super(world, descriptor, new ClosedParent(), ClassLoadingStrategy.APD);
        }

        @Override
        public void close() {
            // see above
        }
    }
}
