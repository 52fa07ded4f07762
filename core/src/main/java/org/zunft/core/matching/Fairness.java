package org.zunft.core.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;
import org.zunft.api.matching.Assessment;
import org.zunft.api.matching.Part;
import org.zunft.api.matching.Reason;

/**
 * Lets candidates of nearly equal fit take turns at being first. Nobody moves across an exclusion, a cap or a gap of
 * more than {@value #WINDOW} points of 1000, and a move is told as a reason.
 */
final class Fairness {

    /** Three points of a hundred. */
    static final int WINDOW = 30;

    static final String RULE = "core.fairness";

    private Fairness() {}

    /**
     * Orders those within the window below the best by their share of exposure.
     *
     * @param ranked candidates, best first
     * @param share the share of exposure a candidate had so far
     */
    static List<Judged> takeTurns(List<Judged> ranked, ToLongFunction<Candidate> share) {
        int window = nearTies(ranked).size();
        if (window < 2) {
            return ranked;
        }
        var turns = new ArrayList<>(ranked.subList(0, window));
        turns.sort(Comparator.comparingLong(judged -> share.applyAsLong(judged.candidate())));
        for (int index = 0; index < window; index++) {
            if (ranked.indexOf(turns.get(index)) > index) {
                turns.set(index, withReason(turns.get(index)));
            }
        }
        turns.addAll(ranked.subList(window, ranked.size()));
        return turns;
    }

    /** Those who may take turns: the best and all who are nearly as good. */
    static List<Judged> nearTies(List<Judged> ranked) {
        int size = 0;
        while (size < ranked.size()
                && ranked.getFirst().assessment().total()
                                - ranked.get(size).assessment().total()
                        <= WINDOW
                && ranked.get(size).assessment().parts(Part.Kind.CAP).isEmpty()) {
            size++;
        }
        return ranked.subList(0, size);
    }

    private static Judged withReason(Judged judged) {
        var parts = new ArrayList<>(judged.assessment().parts());
        parts.add(new Part(RULE, Part.Kind.NOTICE, 0, 0, Reason.of(RULE)));
        return new Judged(judged.candidate(), new Assessment(judged.assessment().total(), parts));
    }
}
