package org.zunft.plugin.print.rules;

import org.zunft.api.matching.Reason;
import org.zunft.plugin.print.model.PrintNeed;
import org.zunft.plugin.print.model.Range;

/** P3: the press takes the grammage. A cover may be printed on another press of the house. */
final class PaperWeight extends PressRule {

    PaperWeight(Figures figures, Narrowing narrowing) {
        super("P3", Step.WEIGHT, figures, narrowing, "weight.unknown");
    }

    @Override
    Reason contradiction(PrintNeed need, Feasible feasible) {
        var lightest = Double.POSITIVE_INFINITY;
        var heaviest = 0.0;
        for (var index = 0; index < feasible.presses().size(); index++) {
            var range = feasible.presses().get(index).weights();
            if (range != null && feasible.wasPossibleBefore(Step.WEIGHT, index)) {
                lightest = Math.min(lightest, range.min());
                heaviest = Math.max(heaviest, range.max());
            }
        }
        var reached = new Range(lightest, heaviest);
        var weight = outside(need, reached);
        if (heaviest == Double.POSITIVE_INFINITY) {
            return Reason.of("weight.too_light")
                    .with("weight", measured(weight))
                    .with("least", measured(Math.min(lightest, weight)));
        }
        return Reason.of("weight.outside")
                .with("weight", measured(weight))
                .with("least", measured(Math.min(lightest, heaviest)))
                .with("most", measured(heaviest));
    }

    private static double outside(PrintNeed need, Range reached) {
        var body = need.weight();
        var cover = need.coverWeight();
        if (body != null && (cover == null || !reached.contains(body))) {
            return body;
        }
        return cover == null ? 0 : cover;
    }
}
