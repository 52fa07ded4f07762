package org.zunft.core.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

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

    /** All of them, whatever came of them. */
    Stream<Candidate> candidates() {
        return Stream.of(
                        ranked.stream().map(Judged::candidate),
                        excluded.stream().map(Judged::candidate),
                        notAssessed.stream().map(NotAssessed::candidate))
                .flatMap(each -> each);
    }

    Ranking plus(List<NotAssessed> more) {
        if (more.isEmpty()) {
            return this;
        }
        var all = new ArrayList<>(notAssessed);
        all.addAll(more);
        all.sort(Comparator.comparing(each -> each.candidate().id()));
        return new Ranking(ranked, excluded, all);
    }
}
