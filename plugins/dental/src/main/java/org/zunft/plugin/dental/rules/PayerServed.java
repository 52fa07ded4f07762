package org.zunft.plugin.dental.rules;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.zunft.api.matching.MatchContext;
import org.zunft.api.matching.Reason;
import org.zunft.api.matching.Scale;
import org.zunft.api.matching.Verdict;
import org.zunft.plugin.dental.model.DentalNeed;
import org.zunft.plugin.dental.model.DentalNeed.PrivatePayment;
import org.zunft.plugin.dental.model.DentalOffer;
import org.zunft.plugin.dental.terms.Payer;

/** D3: the practice settles with who pays, is a Wahlarzt whose bill is refunded in part, or is impossible. */
final class PayerServed extends DentalRule {

    private final Map<Payer, Set<Payer>> serving = new EnumMap<>(Payer.class);
    private final int byClient;
    private final int wahlarzt;
    private final int refund;

    PayerServed(Figures figures) {
        super("D3", figures.whole("weight.D3"));
        for (var payer : Payer.values()) {
            serving.put(payer, figures.serving(payer));
        }
        this.byClient = Scale.score(figures.number("score.payer.private"));
        this.wahlarzt = Scale.score(figures.number("score.payer.wahlarzt"));
        this.refund = figures.whole("refund.wahlarzt");
    }

    @Override
    public Verdict judge(DentalNeed need, DentalOffer offer, MatchContext context) {
        var payer = need.payer();
        if (payer == null) {
            return Verdict.SILENT;
        }
        var settles = offer.payers();
        if (settles == null) {
            return new Verdict.Unknown(reason("payer.unknown", payer));
        }
        if (serving.getOrDefault(payer, Set.of()).stream().anyMatch(settles::contains)) {
            return new Verdict.Scored(Scale.FULL, reason("payer.served", payer));
        }
        if (payer.isAustrian() && settles.contains(Payer.WAHLARZT)) {
            return Verdict.several(
                    new Verdict.Scored(wahlarzt, reason("payer.wahlarzt", payer)),
                    new Verdict.Notice(reason("payer.wahlarzt_refund", payer).with("percent", refund)));
        }
        return need.privatePayment() == PrivatePayment.ACCEPTED
                        && settles.stream().anyMatch(Payer::isBilledPrivately)
                ? new Verdict.Scored(byClient, reason("payer.private", payer))
                : new Verdict.Excluded(reason("payer.not_served", payer));
    }

    private static Reason reason(String key, Payer payer) {
        return Reason.of(key).withTerm("payer", payer.code());
    }
}
