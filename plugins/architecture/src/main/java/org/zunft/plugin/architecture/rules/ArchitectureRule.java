package org.zunft.plugin.architecture.rules;

import org.zunft.api.matching.MatchRule;
import org.zunft.api.matching.Reason;
import org.zunft.api.matching.Scale;
import org.zunft.api.matching.Verdict;
import org.zunft.plugin.architecture.model.ArchitectureNeed;
import org.zunft.plugin.architecture.model.ArchitectureOffer;

/** What the rules of architecture have in common: an id and a weight. */
abstract class ArchitectureRule implements MatchRule<ArchitectureNeed, ArchitectureOffer> {

    private final String id;
    private final int weight;

    ArchitectureRule(String id, Figures figures) {
        this.id = id;
        this.weight = figures.weight(id);
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public int weight(ArchitectureNeed need) {
        return weight;
    }

    /**
     * What to say when some facts are known and others might add to them: the known score while it is no worse than not
     * knowing, so that stating less never wins.
     */
    static Verdict atLeast(int known, Reason reason, Reason unknown) {
        return known >= Scale.UNKNOWN ? new Verdict.Scored(known, reason) : new Verdict.Unknown(unknown);
    }

    /** A sum of money as an argument of a message, in whole euros. */
    static long euros(double amount) {
        return Math.round(amount);
    }
}
