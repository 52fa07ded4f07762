package org.zunft.core.matching;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.zunft.api.Profession;
import org.zunft.api.attribute.Attributes;
import org.zunft.core.profession.Readers;

/**
 * What is asked of the engine.
 *
 * @param trade whose rules judge; empty when no plugin serves the need
 * @param giver who passes it on; empty when nobody in particular asks
 * @param today the day of the match in the organisation's time zone
 */
public record Question<N, O>(Optional<Trade<N, O>> trade, Optional<Giver> giver, LocalDate today) {

    /** A question to the rules of a profession about a need with these attributes, which satisfy its schema. */
    public static <N, O> Question<N, O> of(
            Profession<N, O> profession, Attributes need, Optional<Giver> giver, LocalDate today) {
        return new Question<>(
                Optional.of(new Trade<>(profession, Readers.needUnguarded(profession, need))), giver, today);
    }

    /**
     * A profession with the need as it sees it.
     *
     * @param profession whose rules judge
     * @param need reads the need; plugin code, which the engine runs under guard together with the rules
     */
    public record Trade<N, O>(Profession<N, O> profession, Supplier<Readers.NeedRead<N>> need) {}
}
