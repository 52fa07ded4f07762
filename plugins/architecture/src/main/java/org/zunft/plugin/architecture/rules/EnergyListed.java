package org.zunft.plugin.architecture.rules;

import java.util.ArrayList;
import java.util.List;
import org.zunft.api.matching.Argument;
import org.zunft.api.matching.MatchContext;
import org.zunft.api.matching.Reason;
import org.zunft.api.matching.Scale;
import org.zunft.api.matching.Verdict;
import org.zunft.plugin.architecture.model.ArchitectureNeed;
import org.zunft.plugin.architecture.model.ArchitectureOffer;

/**
 * A8: funding and seals ask for somebody on a list. Each listing counts with the weight of the rule: own, or a named
 * partner's; an expired one counts as absent.
 */
final class EnergyListed extends ArchitectureRule {

    private final int partner;

    EnergyListed(Figures figures) {
        super("A8", figures);
        this.partner = figures.score("score.listing.partner");
    }

    @Override
    public int weight(ArchitectureNeed need) {
        return super.weight(need) * need.listings().size();
    }

    @Override
    public Verdict judge(ArchitectureNeed need, ArchitectureOffer offer, MatchContext context) {
        if (need.listings().isEmpty()) {
            return Verdict.SILENT;
        }
        var own = new ArrayList<String>();
        var partners = new ArrayList<String>();
        var missing = new ArrayList<String>();
        for (var wanted : need.listings()) {
            var until = offer.listings() == null ? null : offer.listings().get(wanted);
            if (until != null && !until.isBefore(context.today())) {
                own.add(wanted.code());
            } else if (offer.partnerListings().contains(wanted)) {
                partners.add(wanted.code());
            } else {
                missing.add(wanted.code());
            }
        }
        if (!missing.isEmpty()) {
            return offer.listings() == null
                    ? new Verdict.Unknown(reason("listing.unknown", missing))
                    : new Verdict.Excluded(reason("listing.missing", missing));
        }
        var score = (own.size() * Scale.FULL + partners.size() * partner)
                / need.listings().size();
        return new Verdict.Scored(
                score, partners.isEmpty() ? reason("listing.own", own) : reason("listing.partner", partners));
    }

    private static Reason reason(String key, List<String> listings) {
        return Reason.of(key, "listings", new Argument.Terms(listings));
    }
}
