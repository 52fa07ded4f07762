package org.zunft.core.plugin;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zunft.api.ProfessionId;

/** What runs now. Swapped whole; whoever read the value before keeps it for as long as he needs it. */
final class Running {

    private static final Logger LOG = LoggerFactory.getLogger(Running.class);

    private final PlatformGuard guard;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile Holdings holdings = Holdings.none();

    Running(PlatformGuard guard) {
        this.guard = guard;
    }

    Holdings holdings() {
        return holdings;
    }

    void whenChanged(Runnable listener) {
        listeners.add(listener);
    }

    InstalledPlugin shown(Holding holding) {
        return holding.shown(guard.health(holding.professionIds()));
    }

    /** Lets another value take effect; only the one thread that changes plugins calls it. */
    void swap(Holdings next) {
        Holdings before = holdings;
        holdings = next;
        next.all().stream().filter(each -> !before.all().contains(each)).forEach(Running::tell);
        List<ProfessionId> gone = before.all().stream()
                .filter(each -> !next.all().contains(each))
                .flatMap(each -> each.professionIds().stream())
                .toList();
        if (!gone.isEmpty()) {
            LOG.info("No longer taught, or by another plugin: {}", gone);
            guard.forget(gone);
        }
        listeners.forEach(Runnable::run);
    }

    private static void tell(Holding holding) {
        switch (holding.state()) {
            case RUNNING ->
                LOG.info("Plugin {} runs from {}, SHA-512 {}", holding.manifest(), holding.file(), holding.sha512());
            case DISABLED -> LOG.info("Plugin {} in {} is disabled", holding.manifest(), holding.file());
            case REFUSED -> {
                if (holding.refusal() != null) {
                    LOG.error("Plugin refused: {}", holding.refusal().line());
                }
            }
        }
    }
}
