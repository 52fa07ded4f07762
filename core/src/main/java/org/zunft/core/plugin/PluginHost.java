package org.zunft.core.plugin;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.pf4j.PluginRuntimeException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zunft.api.Profession;
import org.zunft.core.plugin.InstalledPlugin.State;
import org.zunft.core.plugin.Refusal.Cause;
import org.zunft.core.profession.ProfessionCatalogue;
import org.zunft.core.profession.Professions;

/**
 * Runs the plugins of a folder. Changes go one after the other under one lock; each ends by swapping one immutable
 * value, so a reader waits for nothing and a piece of work keeps the catalogue it began with, even that of a plugin
 * removed meanwhile.
 */
@Singleton
public final class PluginHost implements Professions {

    private static final Logger LOG = LoggerFactory.getLogger(PluginHost.class);
    private static final String STAGED = ".part";

    private final PluginSettings settings;
    private final PlatformGuard guard;
    private final JarInspection inspection;
    private final PluginLoading loading;
    private final ClosedWorld world;
    private final ReentrantLock lock = new ReentrantLock();
    private volatile Holdings current = Holdings.none();

    /** A host that runs nothing until it is started. */
    public PluginHost(PluginSettings settings, PlatformGuard guard) {
        this.settings = settings;
        this.guard = guard;
        this.inspection = new JarInspection(settings);
        this.loading = new PluginLoading(settings.loadDeadline());
        this.world = new ClosedWorld(settings);
    }

    @Override
    public ProfessionCatalogue current() {
        return current.catalogue();
    }

    /** Every jar in the plugin folder, by file name, refused ones included. */
    public List<InstalledPlugin> inventory() {
        return current.all().stream().map(this::shown).toList();
    }

    /**
     * Loads what lies in the plugin folder, in the order of file names; of two with the same id the first runs. No
     * jar can make this fail.
     *
     * @throws UncheckedIOException if the folder cannot be made or listed
     */
    public void start() {
        lock.lock();
        try {
            Holdings holdings = Holdings.none();
            for (Path path : candidates()) {
                holdings = holdings.with(consider(path, holdings));
            }
            current = holdings;
            LOG.info(
                    "Plugins loaded from {}: {} professions",
                    settings.folder(),
                    holdings.catalogue().all().size());
        } finally {
            lock.unlock();
        }
    }

    /** Drops every plugin; the catalogue is empty afterwards. */
    public void stop() {
        lock.lock();
        try {
            var stopped = current;
            current = Holdings.none();
            stopped.all().forEach(this::drop);
        } finally {
            lock.unlock();
        }
    }

    /**
     * Copies a jar into the plugin folder as {@code <id>-<version>.jar} and runs it.
     *
     * @param jar a plugin jar anywhere
     */
    public PluginChange install(Path jar) {
        lock.lock();
        try {
            return done(installed(jar, String.valueOf(jar.getFileName())));
        } catch (Refused refused) {
            return notDone(refused);
        } finally {
            lock.unlock();
        }
    }

    /** Switches a plugin on, or tries a refused one again. It stays on over restarts. */
    public PluginChange enable(String id) {
        return change(id, this::enabled);
    }

    /** Switches a plugin off. It stays in the folder and stays off over restarts. */
    public PluginChange disable(String id) {
        return change(id, this::disabled);
    }

    /** Drops a plugin and deletes its jar. */
    public PluginChange remove(String id) {
        return change(id, this::removed);
    }

    private List<Path> candidates() {
        try {
            Files.createDirectories(settings.folder());
            try (var paths = Files.list(settings.folder())) {
                return paths.filter(PluginHost::mayBePlugin).sorted().toList();
            }
        } catch (IOException problem) {
            throw new UncheckedIOException("Cannot list the plugin folder " + settings.folder(), problem);
        }
    }

    /** Archives and folders are listed as well, to be refused with a word: somebody expects them to run. */
    private static boolean mayBePlugin(Path path) {
        String name = path.getFileName().toString();
        return !name.startsWith(".") && (name.endsWith(".jar") || name.endsWith(".zip") || Files.isDirectory(path));
    }

    private Holding consider(Path path, Holdings others) {
        String file = path.getFileName().toString();
        String sha512 = "";
        PluginManifest manifest = null;
        try {
            inspection.checkFile(path, file);
            sha512 = inspection.sha512(path);
            manifest = inspection.inspect(path, file);
            others.requireUnusedId(file, manifest);
            if (world.isSwitchedOff(manifest.id())) {
                LOG.info("Plugin {} in {} is disabled", manifest.id(), file);
                return Holding.disabled(file, sha512, manifest);
            }
            return load(path, file, sha512, manifest, others);
        } catch (Refused refused) {
            LOG.error("Plugin refused: {}", refused.refusal().line());
            return Holding.refused(file, sha512, manifest, refused.refusal());
        }
    }

    /** Loads a jar; {@code known} is the name by which the operator knows it. */
    private Holding load(Path path, String known, String sha512, PluginManifest manifest, Holdings others)
            throws Refused {
        String file = path.getFileName().toString();
        try {
            List<Profession<?, ?>> professions = loading.professions(world.open(path, manifest.id()), known);
            others.requireUnusedProfessions(known, professions);
            var holding = Holding.running(file, sha512, manifest, professions);
            LOG.info("Plugin {} {} runs from {}, SHA-512 {}", manifest.id(), manifest.version(), file, sha512);
            return holding;
        } catch (Refused refused) {
            world.drop(manifest.id());
            throw refused;
        } catch (PluginRuntimeException problem) {
            world.drop(manifest.id());
            throw new Refused(known, Cause.UNFIT_MANIFEST, "PF4J cannot load it: " + problem.getMessage());
        }
    }

    private Holding installed(Path jar, String file) throws Refused {
        inspection.checkFile(jar, file);
        Path staged = null;
        try {
            Files.createDirectories(settings.folder());
            staged = Files.createTempFile(settings.folder(), ".incoming-", STAGED);
            Files.copy(jar, staged, StandardCopyOption.REPLACE_EXISTING);
            String sha512 = inspection.sha512(staged);
            PluginManifest manifest = inspection.inspect(staged, file);
            var holdings = current;
            holdings.requireUnusedId(file, manifest);
            Path target = settings.folder().resolve(manifest.id() + "-" + manifest.version() + ".jar");
            if (Files.exists(target)) {
                throw new Refused(file, Cause.DUPLICATE_PLUGIN, target.getFileName() + " lies in the plugin folder");
            }
            Files.move(staged, target, StandardCopyOption.ATOMIC_MOVE);
            return loadNew(target, file, sha512, manifest, holdings);
        } catch (IOException problem) {
            throw new Refused(file, Cause.NOT_ACCESSIBLE, "cannot be copied into the plugin folder");
        } finally {
            if (staged != null) {
                delete(staged);
            }
        }
    }

    private Holding loadNew(Path target, String known, String sha512, PluginManifest manifest, Holdings holdings)
            throws Refused {
        try {
            world.switchOn(manifest.id());
            var holding = load(target, known, sha512, manifest, holdings);
            current = holdings.with(holding);
            return holding;
        } catch (Refused refused) {
            delete(target);
            throw refused;
        }
    }

    private Holding enabled(Holding holding, PluginManifest manifest) throws Refused {
        if (holding.state() == State.RUNNING) {
            return holding;
        }
        var others = current.without(holding);
        var reloaded = loadAgain(holding, others);
        world.switchOn(manifest.id());
        current = others.with(reloaded);
        return reloaded;
    }

    private Holding loadAgain(Holding holding, Holdings others) throws Refused {
        Path path = settings.folder().resolve(holding.file());
        inspection.checkFile(path, holding.file());
        String sha512 = inspection.sha512(path);
        PluginManifest manifest = inspection.inspect(path, holding.file());
        others.requireUnusedId(holding.file(), manifest);
        return load(path, holding.file(), sha512, manifest, others);
    }

    private Holding disabled(Holding holding, PluginManifest manifest) {
        if (holding.state() != State.RUNNING) {
            return holding;
        }
        var disabled = Holding.disabled(holding.file(), holding.sha512(), manifest);
        world.switchOff(manifest.id());
        current = current.with(disabled);
        drop(holding);
        LOG.info("Plugin {} is disabled", manifest.id());
        return disabled;
    }

    private Holding removed(Holding holding, PluginManifest manifest) throws Refused {
        try {
            Files.deleteIfExists(settings.folder().resolve(holding.file()));
        } catch (IOException problem) {
            throw new Refused(holding.file(), Cause.NOT_ACCESSIBLE, "cannot be deleted");
        }
        current = current.without(holding);
        drop(holding);
        world.switchOn(manifest.id());
        LOG.info("Plugin {} {} is removed", manifest.id(), manifest.version());
        return holding;
    }

    private void drop(Holding holding) {
        if (holding.manifest() != null && holding.state() == State.RUNNING) {
            world.drop(holding.manifest().id());
            guard.forget(holding.professionIds());
        }
    }

    private PluginChange change(String id, Change change) {
        lock.lock();
        try {
            var holding = current.find(id);
            if (holding.isEmpty() || holding.get().manifest() == null) {
                return new PluginChange.NotInstalled(id);
            }
            return done(change.apply(holding.get(), holding.get().manifest()));
        } catch (Refused refused) {
            return notDone(refused);
        } finally {
            lock.unlock();
        }
    }

    private PluginChange done(Holding holding) {
        return new PluginChange.Done(shown(holding));
    }

    private static PluginChange notDone(Refused refused) {
        LOG.error("Plugin refused: {}", refused.refusal().line());
        return new PluginChange.NotDone(refused.refusal());
    }

    private InstalledPlugin shown(Holding holding) {
        return holding.shown(guard.health(holding.professionIds()));
    }

    private static void delete(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException problem) {
            LOG.warn("Cannot delete {}", path);
        }
    }

    @FunctionalInterface
    private interface Change {
        Holding apply(Holding holding, PluginManifest manifest) throws Refused;
    }
}
