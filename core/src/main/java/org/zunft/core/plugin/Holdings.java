package org.zunft.core.plugin;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.zunft.api.Profession;
import org.zunft.core.plugin.Refusal.Cause;
import org.zunft.core.profession.ProfessionCatalogue;

/** All jars of the plugin folder at one moment, by file name, and the catalogue they make. Immutable. */
final class Holdings {

    private final Map<String, Holding> byFile;
    private final ProfessionCatalogue catalogue;

    private Holdings(Map<String, Holding> byFile) {
        this.byFile = Collections.unmodifiableMap(byFile);
        this.catalogue = ProfessionCatalogue.of(byFile.values().stream()
                .flatMap(holding -> holding.professions().stream())
                .toList());
    }

    static Holdings none() {
        return new Holdings(new TreeMap<>());
    }

    Holdings with(Holding holding) {
        var copy = new TreeMap<>(byFile);
        copy.put(holding.file(), holding);
        return new Holdings(copy);
    }

    Holdings without(Holding holding) {
        var copy = new TreeMap<>(byFile);
        copy.remove(holding.file());
        return new Holdings(copy);
    }

    Collection<Holding> all() {
        return byFile.values();
    }

    ProfessionCatalogue catalogue() {
        return catalogue;
    }

    /** The jar of a plugin id; the one that is not refused, if there are several. */
    Optional<Holding> find(String id) {
        var candidates = all().stream().filter(holding -> holding.has(id)).toList();
        return candidates.stream()
                .filter(holding -> !holding.isRefused())
                .findFirst()
                .or(() -> candidates.stream().findFirst());
    }

    void requireUnusedId(String file, PluginManifest manifest) throws Refused {
        var other = all().stream()
                .filter(holding -> !holding.isRefused() && holding.has(manifest.id()))
                .findFirst();
        if (other.isPresent()) {
            throw new Refused(
                    file,
                    Cause.DUPLICATE_PLUGIN,
                    "has the plugin id " + manifest.id() + " of " + other.get().file());
        }
    }

    void requireUnusedProfessions(String file, List<Profession<?, ?>> professions) throws Refused {
        for (Profession<?, ?> profession : professions) {
            if (catalogue.find(profession.id()).isPresent()) {
                String owner = all().stream()
                        .filter(holding -> holding.professionIds().contains(profession.id()))
                        .map(Holding::file)
                        .findFirst()
                        .orElseThrow();
                throw new Refused(
                        file,
                        Cause.DUPLICATE_PROFESSION,
                        "teaches the profession " + profession.id() + ", as does " + owner);
            }
        }
    }
}
