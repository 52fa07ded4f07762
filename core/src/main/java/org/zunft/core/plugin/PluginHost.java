package org.zunft.core.plugin;

import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zunft.core.profession.ProfessionCatalogue;
import org.zunft.core.profession.Professions;

/**
 * Runs plugins: those of the program and those the operator installed, as the register wants it. Changes go one after
 * the other, in this process and over all processes; each ends by swapping one immutable value, so a reader waits for
 * nothing and a piece of work keeps the catalogue it began with, even that of a plugin removed meanwhile.
 */
@Singleton
public final class PluginHost implements Professions {

    private static final Logger LOG = LoggerFactory.getLogger(PluginHost.class);

    private final PluginFolders folders;
    private final RegisterFile file;
    private final Turnstile turnstile;
    private final Running running;
    private final Reconciliation reconciliation;
    private final Changes changes;
    private final ReentrantLock lock = new ReentrantLock();
    private @Nullable Register followed;
    private @Nullable Refusal complaint;

    /** A host that runs nothing until it is started. */
    public PluginHost(PluginSettings settings, PlatformGuard guard) {
        var admission = new Admission(settings);
        this.folders = new PluginFolders(settings);
        this.file = new RegisterFile(settings.home());
        this.turnstile = new Turnstile(settings.home());
        this.running = new Running(guard);
        this.reconciliation = new Reconciliation(folders, admission);
        this.changes = new Changes(folders, admission, reconciliation, file, running);
    }

    @Override
    public ProfessionCatalogue current() {
        return running.holdings().catalogue();
    }

    /** Every jar in the plugin folders, by file name, refused ones included. */
    public List<InstalledPlugin> inventory() {
        return running.holdings().all().stream().map(running::shown).toList();
    }

    /** Has somebody told after each change of the catalogue, on the thread that changed it. */
    public void whenChanged(Runnable listener) {
        running.whenChanged(listener);
    }

    /**
     * Loads what lies in the plugin folders: what is installed, then what came with the program, in the order of file
     * names; of two with the same id the first runs. No jar can make this fail. While the register cannot be read
     * nothing runs, for a plugin that was switched off must not come back by accident.
     *
     * @throws UncheckedIOException if a folder cannot be made or listed
     */
    public void start() {
        lock.lock();
        try {
            folders.make();
            follow();
            if (complaint != null) {
                running.swap(reconciliation.nothing(complaint));
            }
            LOG.info("Plugins loaded: {} professions", current().all().size());
        } finally {
            lock.unlock();
        }
    }

    /** Follows what somebody else, such as a command of the operator, changed meanwhile; cheap when nobody did. */
    public void follow() {
        lock.lock();
        try {
            Register register = file.read();
            complaint = null;
            if (!register.equals(followed)) {
                running.swap(reconciliation.of(running.holdings(), register, Optional.empty()));
                followed = register;
            }
        } catch (Refused refused) {
            if (!refused.refusal().equals(complaint)) {
                complaint = refused.refusal();
                LOG.error("Plugins stay as they are: {}", complaint.line());
            }
        } finally {
            lock.unlock();
        }
    }

    /** Drops every plugin; the catalogue is empty afterwards. */
    public void stop() {
        lock.lock();
        try {
            running.swap(Holdings.none());
            followed = null;
        } finally {
            lock.unlock();
        }
    }

    /**
     * Copies a jar into the folder of installed plugins as {@code <id>-<version>.jar}, pins it by its SHA-512 and runs
     * it.
     *
     * @param jar a plugin jar anywhere
     */
    public PluginChange install(Path jar) {
        return change(() -> changes.install(jar));
    }

    /**
     * Puts another version in the place of a plugin. Work that began with the old one ends with the old one.
     *
     * @param jar a jar of a plugin that is installed or came with the program
     */
    public PluginChange upgrade(Path jar) {
        return change(() -> changes.upgrade(jar));
    }

    /** Switches a plugin on, or tries a refused one again. It stays on over restarts. */
    public PluginChange enable(String id) {
        return change(() -> changes.enable(id));
    }

    /** Switches a plugin off. It stays in the folder and stays off over restarts. */
    public PluginChange disable(String id) {
        return change(() -> changes.disable(id));
    }

    /** Drops an installed plugin and deletes its jar. One of the program that it stood in for runs again. */
    public PluginChange remove(String id) {
        return change(() -> changes.remove(id));
    }

    private PluginChange change(Change change) {
        lock.lock();
        try (var _ = turnstile.pass()) {
            follow();
            PluginChange outcome = change.make();
            followed = file.read();
            return outcome;
        } catch (Refused refused) {
            LOG.error("Plugins stay as they are: {}", refused.refusal().line());
            return new PluginChange.NotDone(refused.refusal());
        } finally {
            lock.unlock();
        }
    }

    @FunctionalInterface
    private interface Change {
        PluginChange make() throws Refused;
    }
}
