package org.zunft.plugin.architecture.rules;

import org.zunft.api.matching.MatchContext;
import org.zunft.api.matching.Reason;
import org.zunft.api.matching.Scale;
import org.zunft.api.matching.Verdict;
import org.zunft.plugin.architecture.model.ArchitectureNeed;
import org.zunft.plugin.architecture.model.ArchitectureOffer;
import org.zunft.plugin.architecture.terms.Monument;

/** A7: a protected building wants somebody who has worked on some. */
final class MonumentExperience extends ArchitectureRule {

    private static final int ENOUGH = 2;

    private final int one;
    private final int none;
    private final int cap;

    MonumentExperience(Figures figures) {
        super("A7", figures);
        this.one = figures.score("score.monument.one");
        this.none = figures.score("score.monument.none");
        this.cap = figures.score("cap.monument");
    }

    @Override
    public Verdict judge(ArchitectureNeed need, ArchitectureOffer offer, MatchContext context) {
        var monument = need.monument();
        if (monument == null || monument == Monument.NONE) {
            return Verdict.SILENT;
        }
        var references = offer.references();
        if (references == null) {
            return new Verdict.Unknown(Reason.of("monument.unknown"));
        }
        var count = 0;
        var unsure = 0;
        for (var reference : references) {
            var isMonument = reference.isMonument();
            if (isMonument == null) {
                unsure++;
            } else if (isMonument) {
                count++;
            }
        }
        var reason = Reason.of("monument.references").with("count", count);
        if (count >= ENOUGH) {
            return new Verdict.Scored(Scale.FULL, reason);
        }
        var score = count == 0 ? none : one;
        if (unsure > 0) {
            return atLeast(score, reason, Reason.of("monument.unknown"));
        }
        var scored = new Verdict.Scored(score, reason);
        return count == 0 ? Verdict.several(scored, new Verdict.Capped(cap, Reason.of("monument.cap"))) : scored;
    }
}
