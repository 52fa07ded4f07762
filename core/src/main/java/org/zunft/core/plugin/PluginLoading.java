package org.zunft.core.plugin;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.zunft.api.Profession;
import org.zunft.api.ProfessionPlugin;
import org.zunft.core.plugin.Refusal.Cause;

/**
 * Finds and asks the entry classes of a loaded jar, on a thread of its own with a deadline: static initialisers and
 * constructors are plugin code, too, and a cold one takes longer than a rule may.
 */
final class PluginLoading {

    private final Duration deadline;

    PluginLoading(Duration deadline) {
        this.deadline = deadline;
    }

    /** The entry classes that a loader names, and their vetted professions. */
    Admission.Admitted contribution(ClassLoader loader, String file) throws Refused {
        var task = new FutureTask<>(() -> ask(loader, file));
        var thread = new Thread(null, task, "zunft-plugin-load", 0, false);
        thread.setDaemon(true);
        thread.setContextClassLoader(loader);
        thread.start();
        try {
            return task.get(deadline.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            task.cancel(true);
            throw new Refused(file, Cause.LOADING_HUNG, "did not construct its professions within " + deadline);
        } catch (InterruptedException interrupted) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            throw new Refused(file, Cause.LOADING_HUNG, "was interrupted while it constructed its professions");
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof Refused refused) {
                throw refused;
            }
            throw new Refused(file, Cause.ENTRY_CLASS_FAILED, "failed while loading");
        }
    }

    private static Admission.Admitted ask(ClassLoader loader, String file) throws Refused {
        try {
            var contributed = new ArrayList<Profession<?, ?>>();
            var entries = new ArrayList<ProfessionPlugin>();
            for (ProfessionPlugin plugin : ServiceLoader.load(ProfessionPlugin.class, loader)) {
                entries.add(plugin);
                List<Profession<?, ?>> professions = plugin.professions();
                if (professions == null) {
                    throw new Refused(file, Cause.BROKEN_PROFESSION, "answers null to professions()");
                }
                contributed.addAll(professions);
            }
            if (entries.isEmpty()) {
                throw new Refused(file, Cause.NO_ENTRY_CLASS, "contributes nothing");
            }
            return new Admission.Admitted(List.copyOf(entries), new Vetting(file).vet(contributed));
        } catch (Refused refused) {
            throw refused;
        } catch (Throwable thrown) {
            throw new Refused(file, Cause.ENTRY_CLASS_FAILED, explain(thrown));
        }
    }

    // Nothing personal is at hand while a plugin loads, so its own words may be shown.
    private static String explain(Throwable thrown) {
        Throwable root = thrown;
        for (int depth = 0; root.getCause() != null && depth < 10; depth++) {
            root = root.getCause();
        }
        String message = root.getMessage();
        return "its entry class failed: " + root.getClass().getName() + (message == null ? "" : ": " + message);
    }
}
