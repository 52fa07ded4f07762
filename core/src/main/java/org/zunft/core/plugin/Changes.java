package org.zunft.core.plugin;

import java.nio.file.Path;
import java.util.Optional;
import org.zunft.core.plugin.Admission.Examined;
import org.zunft.core.plugin.InstalledPlugin.Origin;
import org.zunft.core.plugin.Refusal.Cause;
import org.zunft.core.plugin.Register.Installed;
import org.zunft.core.plugin.Register.Wish;

/**
 * The changes to what is installed. Each draws up another register, has worked out what that asks for, and lets it take
 * effect only if the plugin in question is let in and no other is put out: first in the file, which a crash does not
 * undo, then in what runs.
 */
final class Changes {

    private final PluginFolders folders;
    private final Admission admission;
    private final Reconciliation reconciliation;
    private final RegisterFile file;
    private final Running running;

    Changes(
            PluginFolders folders,
            Admission admission,
            Reconciliation reconciliation,
            RegisterFile file,
            Running running) {
        this.folders = folders;
        this.admission = admission;
        this.reconciliation = reconciliation;
        this.file = file;
        this.running = running;
    }

    PluginChange install(Path jar) throws Refused {
        String name = String.valueOf(jar.getFileName());
        return staged(jar, name, examined -> {
            running.holdings().requireUnusedId(name, examined.manifest());
            return done(settle(examined, file.read()));
        });
    }

    PluginChange upgrade(Path jar) throws Refused {
        String name = String.valueOf(jar.getFileName());
        return staged(jar, name, examined -> {
            String id = examined.manifest().id();
            Optional<Holding> before = running.holdings().find(id);
            if (before.isEmpty()) {
                return new PluginChange.NotInstalled(id);
            }
            requireOther(examined, before.get());
            Register register = file.read();
            Holding after = settle(examined, register);
            register.installed(id)
                    .filter(old -> !old.file().equals(after.file()))
                    .ifPresent(old -> folders.delete(folders.installed(old)));
            return done(after);
        });
    }

    PluginChange enable(String id) throws Refused {
        Optional<Holding> before = running.holdings().find(id);
        return before.isEmpty()
                ? new PluginChange.NotInstalled(id)
                : done(commit(id, before.get().path(), file.read().with(id, Wish.ENABLED)));
    }

    PluginChange disable(String id) throws Refused {
        Optional<Holding> before = running.holdings().find(id);
        if (before.isEmpty()) {
            return new PluginChange.NotInstalled(id);
        }
        replace(file.read().with(id, Wish.DISABLED));
        return done(running.holdings().at(before.get().path()).orElse(before.get()));
    }

    PluginChange remove(String id) throws Refused {
        Optional<Holding> before = running.holdings().find(id);
        if (before.isEmpty()) {
            return new PluginChange.NotInstalled(id);
        }
        Register register = file.read();
        Optional<Installed> jar = register.installed(id);
        if (jar.isEmpty()) {
            throw new Refused(before.get().file(), Cause.PART_OF_THE_PROGRAM, "is part of the program");
        }
        var last = running.shown(before.get());
        replace(register.without(id));
        folders.delete(folders.installed(jar.get()));
        return new PluginChange.Done(last);
    }

    /** Copies a jar, so that nobody changes it between the look at it and its loading, and takes a step with the copy. */
    private PluginChange staged(Path jar, String name, Step step) throws Refused {
        admission.requireFile(jar, name);
        Path staged = folders.stage(jar, name);
        try {
            return step.take(admission.examine(staged, name));
        } finally {
            folders.delete(staged);
        }
    }

    private Holding settle(Examined examined, Register register) throws Refused {
        String id = examined.manifest().id();
        Path settled = folders.settle(examined.jar(), examined.file(), examined.manifest());
        var pinned = new Installed(settled.getFileName().toString(), examined.sha512());
        try {
            return commit(id, settled, register.with(id, pinned));
        } catch (Refused refused) {
            folders.delete(settled);
            throw new Refused(refused.refusal().of(examined.file()));
        }
    }

    private static void requireOther(Examined examined, Holding before) throws Refused {
        if (before.origin() == Origin.INSTALLED && examined.manifest().equals(before.manifest())) {
            throw new Refused(
                    examined.file(),
                    Cause.DUPLICATE_PLUGIN,
                    "has the version " + examined.manifest().version() + ", as has " + before.file());
        }
    }

    /** Lets a register take effect if the plugin at a path is let in by it. */
    private Holding commit(String id, Path path, Register register) throws Refused {
        Holdings wanted = reconciliation.of(running.holdings(), register, Optional.of(id));
        Holding holding = wanted.at(path).orElseThrow();
        if (holding.refusal() != null) {
            throw new Refused(holding.refusal());
        }
        file.write(register);
        running.swap(wanted);
        return holding;
    }

    private void replace(Register register) throws Refused {
        Holdings wanted = reconciliation.of(running.holdings(), register, Optional.empty());
        file.write(register);
        running.swap(wanted);
    }

    private PluginChange done(Holding holding) {
        return new PluginChange.Done(running.shown(holding));
    }

    @FunctionalInterface
    private interface Step {
        PluginChange take(Examined examined) throws Refused;
    }
}
