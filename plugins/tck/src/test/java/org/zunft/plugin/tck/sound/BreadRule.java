package org.zunft.plugin.tck.sound;

import org.zunft.api.matching.MatchContext;
import org.zunft.api.matching.MatchRule;
import org.zunft.api.matching.Verdict;

/** The rule of a bakery as a function, so that a test can replace one. */
public record BreadRule(String id, int weight, Judge judge) implements MatchRule<BreadNeed, BreadOffer> {

    @Override
    public int weight(BreadNeed need) {
        return weight;
    }

    @Override
    public Verdict judge(BreadNeed need, BreadOffer offer, MatchContext context) {
        return judge.judge(need, offer, context);
    }

    /** How a rule judges. */
    @FunctionalInterface
    public interface Judge {
        /** What it says. */
        Verdict judge(BreadNeed need, BreadOffer offer, MatchContext context);
    }
}
