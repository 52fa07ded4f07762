package org.zunft.core.profession;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.zunft.api.Profession;
import org.zunft.api.ProfessionId;

/**
 * The professions that plugins teach at one moment. Immutable: enabling or removing a plugin makes another
 * catalogue and swaps the reference, so a running match keeps the one it began with.
 */
public final class ProfessionCatalogue {

    private static final ProfessionCatalogue EMPTY = new ProfessionCatalogue(Map.of());

    private final Map<ProfessionId, Profession<?, ?>> professions;

    private ProfessionCatalogue(Map<ProfessionId, Profession<?, ?>> professions) {
        this.professions = Collections.unmodifiableMap(new TreeMap<>(professions));
    }

    /** No profession. */
    public static ProfessionCatalogue empty() {
        return EMPTY;
    }

    /**
     * A catalogue of professions.
     *
     * @throws IllegalArgumentException if two share an id
     */
    public static ProfessionCatalogue of(Collection<? extends Profession<?, ?>> professions) {
        var byId = new TreeMap<ProfessionId, Profession<?, ?>>();
        for (Profession<?, ?> profession : professions) {
            if (byId.put(profession.id(), profession) != null) {
                throw new IllegalArgumentException("Two professions share the id " + profession.id());
            }
        }
        return new ProfessionCatalogue(byId);
    }

    /** The professions, ordered by id. */
    public Collection<Profession<?, ?>> all() {
        return professions.values();
    }

    /** The profession of an id. */
    public Optional<Profession<?, ?>> find(ProfessionId id) {
        return Optional.ofNullable(professions.get(id));
    }

    /** The profession that serves an ESCO occupation; the one with the most exact claim, then the first by id. */
    public Optional<Profession<?, ?>> serving(String escoCode) {
        return professions.values().stream()
                .filter(profession -> exactness(profession, escoCode) > 0)
                .max(Comparator.<Profession<?, ?>>comparingInt(profession -> exactness(profession, escoCode))
                        .thenComparing(Profession::id, Comparator.reverseOrder()));
    }

    private static int exactness(Profession<?, ?> profession, String escoCode) {
        return profession.serves().stream()
                .filter(occupation -> occupation.covers(escoCode))
                .mapToInt(occupation -> occupation.code().length())
                .max()
                .orElse(0);
    }
}
