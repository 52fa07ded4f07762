package org.zunft.core.plugin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zunft.core.plugin.InstalledPlugin.Origin;
import org.zunft.core.plugin.PluginFolders.Found;
import org.zunft.core.plugin.Refusal.Cause;
import org.zunft.core.plugin.Register.Wish;

/**
 * Works out what should be held, from a register and from what lies in the folders. What is held already and has not
 * changed is taken over, so that its classes, and what the guard knows of it, stay. Nothing takes effect here: the
 * answer is either swapped in or dropped.
 */
final class Reconciliation {

    private final PluginFolders folders;
    private final Admission admission;

    Reconciliation(PluginFolders folders, Admission admission) {
        this.folders = folders;
        this.admission = admission;
    }

    /**
     * What should be held.
     *
     * @param held what is held
     * @param register what the operator wants
     * @param again the id of a plugin to be tried again although it was refused before
     */
    Holdings of(Holdings held, Register register, Optional<String> again) {
        Holdings wanted = Holdings.none();
        for (Found found : runningFirst(held, folders.look(register))) {
            Optional<Holding> before = held.at(found.path());
            if (!isLeaving(found, before) && !givesWay(found, register, before)) {
                wanted = wanted.with(consider(found, register, before, wanted, again));
            }
        }
        return wanted;
    }

    /** Everything that lies in the folders, refused for a reason that lies in none of it. */
    Holdings nothing(Refusal refusal) {
        Holdings wanted = Holdings.none();
        for (Found found : folders.look(Register.EMPTY)) {
            wanted = wanted.with(Holding.refused(found, "", null, refusal.of(found.file())));
        }
        return wanted;
    }

    /** Whoever runs has the better claim to his id and his occupations: a change never puts another plugin out. */
    private static List<Found> runningFirst(Holdings held, List<Found> found) {
        var ordered = new ArrayList<>(found);
        ordered.sort((one, other) -> Boolean.compare(runs(held, other), runs(held, one)));
        return ordered;
    }

    private static boolean runs(Holdings held, Found found) {
        return held.at(found.path()).filter(Holding::isRunning).isPresent();
    }

    /** What the register named until now is about to be deleted. */
    private static boolean isLeaving(Found found, Optional<Holding> before) {
        return found.origin() == Origin.INSTALLED
                && found.pin().isEmpty()
                && before.map(Holding::refusal)
                        .map(refusal -> refusal.cause() != Cause.NOT_INSTALLED)
                        .orElse(before.isPresent());
    }

    /** A plugin of the program gives way to an installed one of the same id. */
    private boolean givesWay(Found found, Register register, Optional<Holding> before) {
        if (found.origin() == Origin.INSTALLED) {
            return false;
        }
        try {
            PluginManifest known = before.map(Holding::manifest).orElse(null);
            String id = known == null
                    ? admission.inspect(found.path(), found.file()).id()
                    : known.id();
            return register.installed(id).isPresent();
        } catch (Refused refused) {
            return false;
        }
    }

    private Holding consider(
            Found found, Register register, Optional<Holding> before, Holdings others, Optional<String> again) {
        String sha512 = "";
        PluginManifest manifest = null;
        try {
            admission.requireFile(found.path(), found.file());
            sha512 = admission.sha512(found.path(), found.file());
            requirePin(found, sha512);
            var kept = keep(before, sha512, again);
            if (kept != null && kept.isRefused()) {
                return kept;
            }
            manifest = kept == null ? null : kept.manifest();
            if (manifest == null) {
                manifest = admission.inspect(found.path(), found.file());
            }
            others.requireUnusedId(found.file(), manifest);
            if (register.wish(manifest.id()) == Wish.DISABLED) {
                return Holding.disabled(found, sha512, manifest);
            }
            var professions = kept == null
                    ? admission.load(found.path(), found.file(), manifest).professions()
                    : kept.professions();
            others.requireUnclaimed(found.file(), professions);
            return kept == null ? Holding.running(found, sha512, manifest, professions) : kept;
        } catch (Refused refused) {
            return Holding.refused(found, sha512, manifest, refused.refusal());
        }
    }

    private static void requirePin(Found found, String sha512) throws Refused {
        if (found.origin() == Origin.PROGRAM) {
            return;
        }
        if (found.pin().isEmpty()) {
            throw new Refused(found.file(), Cause.NOT_INSTALLED, "was put there by hand");
        }
        String pin = found.pin().get().sha512();
        if (!pin.equals(sha512)) {
            throw new Refused(
                    found.file(),
                    Cause.CHANGED,
                    "has the SHA-512 " + start(sha512) + ", the installed one had " + start(pin));
        }
    }

    private static String start(String sha512) {
        return sha512.substring(0, 16) + "…";
    }

    /** What was held of the same bytes and holds on; null when the jar has to be looked at afresh. */
    private static @Nullable Holding keep(Optional<Holding> before, String sha512, Optional<String> again) {
        return before.filter(holding -> holding.sha512().equals(sha512))
                .filter(holding -> holding.isRunning()
                        || (holding.isRefusedForGood()
                                && again.filter(holding::has).isEmpty()))
                .orElse(null);
    }
}
