package org.zunft.plugin.architecture.hoai;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The cost groups of DIN 276, first level, as far as they are stated; net, in euros. The HOAI reckons with the edition
 * of December 2008, whose groups 300 to 500 mean the same here.
 *
 * @param construction group 300, the building's construction
 * @param services group 400, technical installations
 * @param outside group 500, outdoor works and open spaces
 */
public record CostGroups(
        @Nullable Double construction,
        @Nullable Double services,
        @Nullable Double outside) {

    /** Up to this share of the other chargeable costs, installations count in full (§ 33 Absatz 2 HOAI). */
    private static final double IN_FULL = 0.25;

    /** Groups 300 and 400 together; empty when neither is stated. */
    public Optional<Double> building() {
        return construction == null && services == null
                ? Optional.empty()
                : Optional.of(orNothing(construction) + orNothing(services));
    }

    /** What is chargeable of groups 300 and 400 under § 33 HOAI; empty unless both are stated. */
    public Optional<Double> chargeable() {
        if (construction == null || services == null) {
            return Optional.empty();
        }
        var full = Math.min(services, IN_FULL * construction);
        return Optional.of(construction + full + (services - full) / 2);
    }

    private static double orNothing(@Nullable Double cost) {
        return cost == null ? 0 : cost;
    }
}
