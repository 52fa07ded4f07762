package org.zunft.core.matching;

import java.util.List;

/**
 * The answer of the engine.
 *
 * @param ranked those who can serve the need, best first
 * @param excluded those who cannot, with every reason, by id
 * @param notAssessed those the plugin gave no answer about, by id
 */
public record Ranking(List<Judged> ranked, List<Judged> excluded, List<NotAssessed> notAssessed) {

    /** Copies the lists. */
    public Ranking {
        ranked = List.copyOf(ranked);
        excluded = List.copyOf(excluded);
        notAssessed = List.copyOf(notAssessed);
    }
}
