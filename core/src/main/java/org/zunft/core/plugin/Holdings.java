package org.zunft.core.plugin;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.zunft.api.Occupation;
import org.zunft.api.Profession;
import org.zunft.core.plugin.Refusal.Cause;
import org.zunft.core.profession.ProfessionCatalogue;

/** Every file of the plugin folders at one moment, and the catalogue they make. Immutable. */
final class Holdings {

    private final List<Holding> all;
    private final ProfessionCatalogue catalogue;

    private Holdings(List<Holding> all) {
        this.all = all;
        this.catalogue = ProfessionCatalogue.of(
                all.stream().flatMap(holding -> holding.professions().stream()).toList());
    }

    static Holdings none() {
        return new Holdings(List.of());
    }

    Holdings with(Holding holding) {
        var more = new ArrayList<>(all);
        more.add(holding);
        more.sort(Comparator.comparing(Holding::file).thenComparing(Holding::path));
        return new Holdings(List.copyOf(more));
    }

    List<Holding> all() {
        return all;
    }

    ProfessionCatalogue catalogue() {
        return catalogue;
    }

    Optional<Holding> at(Path path) {
        return all.stream().filter(holding -> holding.path().equals(path)).findFirst();
    }

    /** The jar of a plugin id; the one that is not refused, if there are several. */
    Optional<Holding> find(String id) {
        return all.stream()
                .filter(holding -> holding.has(id))
                .min(Comparator.comparing(Holding::isRefused)
                        .thenComparing(Holding::origin)
                        .thenComparing(Holding::file));
    }

    /** The jar that goes by a plugin id and is not refused. */
    Optional<Holding> accepted(String id) {
        return find(id).filter(holding -> !holding.isRefused());
    }

    void requireUnusedId(String file, PluginManifest manifest) throws Refused {
        var other = accepted(manifest.id());
        if (other.isPresent()) {
            throw new Refused(
                    file,
                    Cause.DUPLICATE_PLUGIN,
                    "has the plugin id " + manifest.id() + " of " + other.get().file());
        }
    }

    /** One profession and one occupation have one plugin: two would judge the same offers by different rules. */
    void requireUnclaimed(String file, List<Profession<?, ?>> professions) throws Refused {
        for (Holding holding : all) {
            for (Profession<?, ?> theirs : holding.professions()) {
                for (Profession<?, ?> ours : professions) {
                    requireApart(file, ours, holding.file(), theirs);
                }
            }
        }
    }

    private static void requireApart(String file, Profession<?, ?> ours, String otherFile, Profession<?, ?> theirs)
            throws Refused {
        if (ours.id().equals(theirs.id())) {
            throw new Refused(
                    file, Cause.DUPLICATE_PROFESSION, "teaches the profession " + ours.id() + ", as does " + otherFile);
        }
        for (Occupation claimed : ours.serves()) {
            for (Occupation taken : theirs.serves()) {
                if (claimed.covers(taken.code()) || taken.covers(claimed.code())) {
                    throw new Refused(
                            file,
                            Cause.DUPLICATE_OCCUPATION,
                            "serves the occupation " + claimed.code() + ", but " + taken.code()
                                    + " is served by the profession " + theirs.id() + " of " + otherFile);
                }
            }
        }
    }
}
