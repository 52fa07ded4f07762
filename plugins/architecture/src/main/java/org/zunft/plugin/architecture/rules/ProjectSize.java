package org.zunft.plugin.architecture.rules;

import java.util.List;
import org.zunft.api.matching.MatchContext;
import org.zunft.api.matching.Reason;
import org.zunft.api.matching.Scale;
import org.zunft.api.matching.Verdict;
import org.zunft.plugin.architecture.model.ArchitectureNeed;
import org.zunft.plugin.architecture.model.ArchitectureOffer;
import org.zunft.plugin.architecture.model.Reference;

/**
 * A6: the project is about as large as what the office has planned. Outside the range of its references it loses one for
 * each power of ten; a project many times the largest must not be won on other points.
 */
final class ProjectSize extends ArchitectureRule {

    private final double smallestShare;
    private final double largestMultiple;
    private final double hopelessMultiple;
    private final int cap;

    ProjectSize(Figures figures) {
        super("A6", figures);
        this.smallestShare = figures.number("cost.smallest_share");
        this.largestMultiple = figures.number("cost.largest_multiple");
        this.hopelessMultiple = figures.number("cost.hopeless_multiple");
        this.cap = figures.score("cap.cost");
    }

    /** The range of the costs of references; all of them zero when no cost is known. */
    private record Costs(double smallest, double largest, int unsure) {

        static Costs of(List<Reference> references) {
            var smallest = Double.POSITIVE_INFINITY;
            var largest = 0.0;
            var unsure = 0;
            for (var reference : references) {
                var cost = reference.cost();
                if (cost == null) {
                    unsure++;
                } else {
                    smallest = Math.min(smallest, cost);
                    largest = Math.max(largest, cost);
                }
            }
            return new Costs(smallest, largest, unsure);
        }
    }

    @Override
    public Verdict judge(ArchitectureNeed need, ArchitectureOffer offer, MatchContext context) {
        var cost = need.cost();
        if (cost == null) {
            return Verdict.SILENT;
        }
        var unknown = Reason.of("size.unknown").with("cost", euros(cost));
        var references = offer.references();
        if (references == null) {
            return new Verdict.Unknown(unknown);
        }
        var costs = Costs.of(references);
        var score = score(cost, costs);
        var reason = reason(cost, costs, score);
        if (costs.unsure > 0 && score < Scale.FULL) {
            return atLeast(score, reason, unknown);
        }
        var scored = new Verdict.Scored(score, reason);
        return cost > hopelessMultiple * costs.largest
                ? Verdict.several(scored, new Verdict.Capped(cap, hopeless(cost, costs)))
                : scored;
    }

    private int score(double cost, Costs costs) {
        var least = smallestShare * costs.smallest;
        var most = largestMultiple * costs.largest;
        if (cost >= least && cost <= most) {
            return Scale.FULL;
        }
        var nearest = cost > most ? most : least;
        return nearest <= 0 || cost <= 0 ? 0 : Scale.score(1 - Math.abs(Math.log10(cost / nearest)));
    }

    private static Reason hopeless(double cost, Costs costs) {
        return costs.largest == 0
                ? Reason.of("size.none").with("cost", euros(cost))
                : reason("size.hopeless", cost, costs);
    }

    private static Reason reason(double cost, Costs costs, int score) {
        if (costs.largest == 0) {
            return Reason.of("size.none").with("cost", euros(cost));
        }
        if (score == Scale.FULL) {
            return reason("size.fits", cost, costs);
        }
        return reason(cost > costs.largest ? "size.above" : "size.below", cost, costs);
    }

    private static Reason reason(String key, double cost, Costs costs) {
        return Reason.of(key)
                .with("cost", euros(cost))
                .with("smallest", costs.largest == 0 ? 0 : euros(costs.smallest))
                .with("largest", euros(costs.largest));
    }
}
