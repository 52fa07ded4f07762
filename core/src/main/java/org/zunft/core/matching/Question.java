package org.zunft.core.matching;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.zunft.api.Profession;
import org.zunft.api.Service;

/**
 * What is asked of the engine.
 *
 * @param profession whose rules judge; empty when no plugin serves the need
 * @param need the need as the profession sees it; present exactly when the profession is
 * @param wanted the services the need asks for
 * @param giver who passes it on; empty when nobody in particular asks
 * @param today the day of the match in the organisation's time zone
 */
public record Question<N, O>(
        Optional<Profession<N, O>> profession,
        Optional<N> need,
        Set<Service> wanted,
        Optional<Giver> giver,
        LocalDate today) {

    /** @throws IllegalArgumentException if there is a profession without a need or the other way round */
    public Question {
        if (profession.isPresent() != need.isPresent()) {
            throw new IllegalArgumentException("A profession judges a need it has read, and only that");
        }
        wanted = Set.copyOf(wanted);
    }
}
