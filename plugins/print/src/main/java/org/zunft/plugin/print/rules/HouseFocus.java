package org.zunft.plugin.print.rules;

import org.zunft.api.matching.MatchContext;
import org.zunft.api.matching.Reason;
import org.zunft.api.matching.Scale;
import org.zunft.api.matching.Verdict;
import org.zunft.plugin.print.model.PrintNeed;
import org.zunft.plugin.print.model.PrintOffer;
import org.zunft.plugin.print.terms.Product;

/** P15: better a house that lives on this product than one that makes it as well, or seldom. */
final class HouseFocus extends PrintRule {

    private final HouseGate gate;
    private final int also;
    private final int none;

    HouseFocus(Figures figures, HouseGate gate) {
        super("P15", figures);
        this.gate = gate;
        this.also = Scale.score(figures.number("score.focus.also"));
        this.none = Scale.score(figures.number("score.focus.none"));
    }

    @Override
    public Verdict judge(PrintNeed need, PrintOffer offer, MatchContext context) {
        var product = need.product();
        if (product == null || gate.isShut(need, offer, context)) {
            return Verdict.SILENT;
        }
        if (offer.core() != null && offer.core().contains(product)) {
            return new Verdict.Scored(Scale.FULL, reason("focus.core", product));
        }
        if (offer.also() != null && offer.also().contains(product)) {
            return new Verdict.Scored(also, reason("focus.also", product));
        }
        return offer.core() == null || offer.also() == null
                ? new Verdict.Unknown(reason("focus.unknown", product))
                : new Verdict.Scored(none, reason("focus.none", product));
    }

    private static Reason reason(String key, Product product) {
        return Reason.of(key).withTerm("product", product.code());
    }
}
