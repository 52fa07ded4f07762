package org.zunft.plugin.print.rules;

import org.zunft.api.matching.MatchContext;
import org.zunft.api.matching.Reason;
import org.zunft.api.matching.Scale;
import org.zunft.api.matching.Verdict;
import org.zunft.plugin.print.model.PrintNeed;
import org.zunft.plugin.print.model.PrintOffer;
import org.zunft.plugin.print.terms.Binding;

/** P4: the binding is offered, better in house than by a partner. */
final class BindingOffered extends PrintRule {

    private final HouseGate gate;
    private final int byPartner;

    BindingOffered(Figures figures, HouseGate gate) {
        super("P4", figures);
        this.gate = gate;
        this.byPartner = Scale.score(figures.number("score.binding.partner"));
    }

    @Override
    public Verdict judge(PrintNeed need, PrintOffer offer, MatchContext context) {
        var binding = need.binding();
        if (binding == null || gate.isShut(need, offer, context)) {
            return Verdict.SILENT;
        }
        if (offer.bindings() == null) {
            return new Verdict.Unknown(reason("binding.unknown", binding));
        }
        var offered = offer.bindings().get(binding);
        if (offered == null) {
            return new Verdict.Excluded(reason("binding.none", binding));
        }
        var inHouse = offered.inHouse();
        if (inHouse == null) {
            return new Verdict.Unknown(reason("binding.place_unknown", binding));
        }
        return inHouse
                ? new Verdict.Scored(Scale.FULL, reason("binding.in_house", binding))
                : new Verdict.Scored(byPartner, reason("binding.partner", binding));
    }

    private static Reason reason(String key, Binding binding) {
        return Reason.of(key).withTerm("binding", binding.code());
    }
}
