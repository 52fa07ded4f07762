package org.zunft.plugin.dental.rules;

import org.zunft.api.matching.MatchRule;
import org.zunft.api.matching.Scale;
import org.zunft.api.matching.Verdict;
import org.zunft.plugin.dental.model.DentalNeed;
import org.zunft.plugin.dental.model.DentalOffer;

/** What the rules of dentistry have in common: an id and, unless a rule says otherwise, one weight. */
abstract class DentalRule implements MatchRule<DentalNeed, DentalOffer> {

    private final String id;
    private final int weight;

    /** A rule that only excludes or tells. */
    DentalRule(String id) {
        this(id, 0);
    }

    DentalRule(String id, int weight) {
        this.id = id;
        this.weight = weight;
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public int weight(DentalNeed need) {
        return weight;
    }

    /** A score with the limit of the unknown: part of what the rule asks about is not stated. */
    static Verdict limited(Verdict scored, Verdict.Unknown unknown) {
        return Verdict.several(scored, new Verdict.Capped(Scale.UNKNOWN_CAP, unknown.reason()));
    }
}
