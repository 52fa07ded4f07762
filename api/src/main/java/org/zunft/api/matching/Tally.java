package org.zunft.api.matching;

import java.util.ArrayList;
import java.util.List;

/**
 * Adds verdicts up. The host uses it, and so do contract tests, so that an author sees the total the server will
 * show; a plugin has no part in it.
 *
 * <p>total = Σ weight·score / Σ weight over the rules that counted, rounded half up, then at most the lowest cap. An
 * offer about which no rule counted has {@link Scale#UNKNOWN}. Any exclusion makes the total 0.
 */
public final class Tally {

    private final List<Part> parts = new ArrayList<>();
    private long weighted;
    private long weights;
    private int cap = Scale.FULL;
    private boolean excluded;

    /** A tally of nothing yet. */
    public Tally() {}

    /**
     * Adds what a rule said.
     *
     * @param rule the id of the rule
     * @param weight its weight for this need, 0 to 100
     * @param verdict what it said
     */
    public Tally add(String rule, int weight, Verdict verdict) {
        switch (verdict) {
            case Verdict.Scored scored -> count(rule, Part.Kind.SCORE, weight, scored.score(), scored.reason());
            case Verdict.Unknown unknown -> {
                count(rule, Part.Kind.UNKNOWN, weight, Scale.UNKNOWN, unknown.reason());
                if (weight >= Scale.HEAVY || weight == 0) {
                    cap = Math.min(cap, Scale.UNKNOWN_CAP);
                }
            }
            case Verdict.Excluded exclusion -> {
                excluded = true;
                parts.add(new Part(rule, Part.Kind.EXCLUSION, 0, 0, exclusion.reason()));
            }
            case Verdict.Capped capped -> {
                cap = Math.min(cap, capped.limit());
                parts.add(new Part(rule, Part.Kind.CAP, 0, capped.limit(), capped.reason()));
            }
            case Verdict.Notice notice -> parts.add(new Part(rule, Part.Kind.NOTICE, 0, 0, notice.reason()));
            case Verdict.Several several -> several.verdicts().forEach(each -> add(rule, weight, each));
            case Verdict.Silent() -> {
                // counts neither way
            }
        }
        return this;
    }

    /** Judges an offer by one rule and adds what it says. */
    public <N, O> Tally judge(MatchRule<N, O> rule, N need, O offer, MatchContext context) {
        return add(rule.id(), rule.weight(need), rule.judge(need, offer, context));
    }

    /** The sum of what was added so far. */
    public Assessment assessment() {
        return new Assessment(total(), parts);
    }

    private int total() {
        if (excluded) {
            return 0;
        }
        long mean = weights == 0 ? Scale.UNKNOWN : (2 * weighted + weights) / (2 * weights);
        return (int) Math.min(mean, cap);
    }

    private void count(String rule, Part.Kind kind, int weight, int score, Reason reason) {
        weighted += (long) weight * score;
        weights += weight;
        parts.add(new Part(rule, kind, weight, score, reason));
    }
}
