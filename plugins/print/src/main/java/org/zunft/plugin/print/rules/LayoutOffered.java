package org.zunft.plugin.print.rules;

import org.zunft.api.matching.MatchContext;
import org.zunft.api.matching.Reason;
import org.zunft.api.matching.Scale;
import org.zunft.api.matching.Verdict;
import org.zunft.plugin.print.model.PrintNeed;
import org.zunft.plugin.print.model.PrintNeed.Preparation;
import org.zunft.plugin.print.model.PrintOffer;

/** P13: a client without artwork is better off where it can be designed. */
final class LayoutOffered extends PrintRule {

    private final HouseGate gate;
    private final int none;

    LayoutOffered(Figures figures, HouseGate gate) {
        super("P13", figures);
        this.gate = gate;
        this.none = Scale.score(figures.number("score.layout.none"));
    }

    @Override
    public Verdict judge(PrintNeed need, PrintOffer offer, MatchContext context) {
        if (need.preparation() != Preparation.LAYOUT_WANTED || gate.isShut(need, offer, context)) {
            return Verdict.SILENT;
        }
        var layout = offer.layout();
        if (layout == null) {
            return new Verdict.Unknown(Reason.of("layout.unknown"));
        }
        return layout
                ? new Verdict.Scored(Scale.FULL, Reason.of("layout.in_house"))
                : new Verdict.Scored(none, Reason.of("layout.none"));
    }
}
