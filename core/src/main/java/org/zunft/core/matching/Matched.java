package org.zunft.core.matching;

import java.util.List;
import java.util.Optional;
import org.zunft.api.ProfessionId;
import org.zunft.core.need.Advice;
import org.zunft.core.offer.Offer;
import org.zunft.core.shared.OfferId;

/**
 * The candidates for a need.
 *
 * @param profession whose rules judged; empty when no plugin serves the need
 * @param reached how far was looked
 * @param ranking who can, who cannot, and about whom nothing is known
 * @param advice what the giver must tell the client, or mend before he passes the need on
 */
public record Matched(Optional<ProfessionId> profession, Reach reached, Ranking ranking, List<Advice> advice) {

    /** Copies the advice. */
    public Matched {
        advice = List.copyOf(advice);
    }

    /**
     * The offer of a candidate.
     *
     * @throws IllegalArgumentException if it is none of theirs
     */
    public Offer offer(OfferId id) {
        return ranking.candidates()
                .filter(candidate -> candidate.id().equals(id.toString()))
                .flatMap(candidate -> candidate.listed().stream())
                .map(ListedOffer::offer)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No candidate makes the offer " + id));
    }

    Matched ranked(List<Judged> ranked) {
        return new Matched(profession, reached, new Ranking(ranked, ranking.excluded(), ranking.notAssessed()), advice);
    }
}
