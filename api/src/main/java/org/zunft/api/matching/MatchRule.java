package org.zunft.api.matching;

/**
 * One rule of a profession. Rules are pure and total: they answer for every valid need and offer, never null,
 * never by an exception, in any order, on any thread.
 *
 * @param <N> the need as the profession sees it
 * @param <O> the offer as the profession sees it
 */
public interface MatchRule<N, O> {

    /** The name of the rule in cases, logs and explanations, for instance {@code P6}; unique in its profession. */
    String id();

    /**
     * How much a {@link Verdict.Scored} of this rule counts for this need, relative to the other rules.
     *
     * @param need the need judged
     * @return 0 to 100; 0 for a rule that never scores. From {@value Scale#HEAVY} on the rule is heavy: an unknown
     *     then caps the total, so that hiding a weakness never wins
     */
    int weight(N need);

    /**
     * Judges an offer. A rule about something the need does not state is {@link Verdict.Silent}.
     *
     * @param need the need judged
     * @param offer the offer judged
     * @param context what is known beside the two
     */
    Verdict judge(N need, O offer, MatchContext context);
}
