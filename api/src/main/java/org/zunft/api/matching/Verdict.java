package org.zunft.api.matching;

import java.util.List;

/** What a rule says of an offer. The host turns verdicts into a total; a plugin never adds up. */
public sealed interface Verdict {

    /**
     * The offer meets the rule to some degree, counted with the weight of the rule.
     *
     * @param score 0 to {@link Scale#FULL}
     * @param reason why
     */
    record Scored(int score, Reason reason) implements Verdict {

        /** @throws IllegalArgumentException if the score is out of range */
        public Scored {
            requireScale(score);
        }
    }

    /**
     * A known fact makes the offer impossible. It is not ranked and is listed with every such reason.
     *
     * @param reason the fact
     */
    record Excluded(Reason reason) implements Verdict {}

    /**
     * Possible, but must not win on other points: the total is at most this.
     *
     * @param limit 0 to {@link Scale#FULL}
     * @param reason why
     */
    record Capped(int limit, Reason reason) implements Verdict {

        /** @throws IllegalArgumentException if the limit is out of range */
        public Capped {
            requireScale(limit);
        }
    }

    /**
     * Something the giver should tell the client; no effect on the total.
     *
     * @param reason what to tell
     */
    record Notice(Reason reason) implements Verdict {}

    /**
     * The offer does not state what the rule needs. Scores {@link Scale#UNKNOWN} with the weight of the rule; a rule
     * that is heavy, or that never scores and so only excludes, also caps the total at {@link Scale#UNKNOWN_CAP}.
     *
     * @param reason what is not stated
     */
    record Unknown(Reason reason) implements Verdict {}

    /** The need does not state what the rule is about: it counts neither way. */
    record Silent() implements Verdict {}

    /**
     * A rule that has more than one thing to say, for instance a score and a notice.
     *
     * @param verdicts none of them {@code Several}; at most one scored or unknown
     */
    record Several(List<Verdict> verdicts) implements Verdict {

        /** @throws IllegalArgumentException if verdicts are nested or more than one of them counts */
        public Several {
            verdicts = List.copyOf(verdicts);
            if (verdicts.stream().anyMatch(Several.class::isInstance)) {
                throw new IllegalArgumentException("Verdicts do not nest");
            }
            if (verdicts.stream().filter(Verdict::counts).count() > 1) {
                throw new IllegalArgumentException("At most one verdict of a rule counts");
            }
        }
    }

    /** The verdict of a rule with nothing to say. */
    Silent SILENT = new Silent();

    /** Scores a fraction from 0 to 1. */
    static Verdict scored(double fraction, Reason reason) {
        return new Scored(Scale.score(fraction), reason);
    }

    /** Several verdicts of one rule. */
    static Verdict several(Verdict... verdicts) {
        return new Several(List.of(verdicts));
    }

    private boolean counts() {
        return this instanceof Scored || this instanceof Unknown;
    }

    private static void requireScale(int value) {
        if (value < 0 || value > Scale.FULL) {
            throw new IllegalArgumentException("Not in 0.." + Scale.FULL + ": " + value);
        }
    }
}
