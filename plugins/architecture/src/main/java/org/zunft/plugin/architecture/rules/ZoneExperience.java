package org.zunft.plugin.architecture.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zunft.api.matching.Argument;
import org.zunft.api.matching.MatchContext;
import org.zunft.api.matching.Reason;
import org.zunft.api.matching.Scale;
import org.zunft.api.matching.Verdict;
import org.zunft.plugin.architecture.model.ArchitectureNeed;
import org.zunft.plugin.architecture.model.ArchitectureOffer;
import org.zunft.plugin.architecture.terms.FeeZone;

/** A5: the office has planned as demanding things before. */
final class ZoneExperience extends ArchitectureRule {

    private final List<Integer> below;

    ZoneExperience(Figures figures) {
        super("A5", figures);
        this.below = List.of(Scale.FULL, figures.score("score.zone.one_below"), figures.score("score.zone.two_below"));
    }

    @Override
    public Verdict judge(ArchitectureNeed need, ArchitectureOffer offer, MatchContext context) {
        var wanted = need.zone();
        if (wanted == null) {
            return Verdict.SILENT;
        }
        var unknown = Reason.of("zone.unknown", "zone", Argument.of(wanted.code()));
        var references = offer.references();
        if (references == null) {
            return new Verdict.Unknown(unknown);
        }
        FeeZone highest = null;
        var unsure = 0;
        for (var reference : references) {
            var zone = reference.zone();
            if (zone == null) {
                unsure++;
            } else if (highest == null || zone.compareTo(highest) > 0) {
                highest = zone;
            }
        }
        var score = score(wanted, highest);
        var reason = highest == null
                ? Reason.of("zone.none", "zone", Argument.of(wanted.code()))
                : Reason.of(score == Scale.FULL ? "zone.enough" : "zone.below")
                        .with("zone", Argument.of(highest.code()))
                        .with("wanted", Argument.of(wanted.code()));
        return unsure > 0 && score < Scale.FULL ? atLeast(score, reason, unknown) : new Verdict.Scored(score, reason);
    }

    private int score(FeeZone wanted, @Nullable FeeZone highest) {
        if (highest == null) {
            return 0;
        }
        var steps = Math.max(0, highest.stepsBelow(wanted));
        return steps < below.size() ? below.get(steps) : 0;
    }
}
