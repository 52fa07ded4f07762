package org.zunft.plugin.tck.sound;

import java.util.List;
import org.zunft.api.matching.Argument;
import org.zunft.api.matching.Distance;
import org.zunft.api.matching.MatchContext;
import org.zunft.api.matching.MatchRule;
import org.zunft.api.matching.Reason;
import org.zunft.api.matching.Verdict;

/** How bakers are judged. */
public final class Rules {

    /** The rules in order. */
    public static final List<MatchRule<BreadNeed, BreadOffer>> ALL = List.of(
            new BreadRule("B1", 20, Rules::bread),
            new BreadRule("B2", 15, Rules::capacity),
            new BreadRule("B3", 5, Rules::near));

    private Rules() {}

    private static Verdict bread(BreadNeed need, BreadOffer offer, MatchContext context) {
        if (need.bread() == null) {
            return Verdict.SILENT;
        }
        if (offer.breads() == null) {
            return new Verdict.Unknown(Reason.of("bread.unknown"));
        }
        return offer.breads().contains(need.bread())
                ? Verdict.scored(1, Reason.of("bread.baked", "bread", new Argument.Term(need.bread())))
                : new Verdict.Excluded(Reason.of("bread.missing", "bread", new Argument.Term(need.bread())));
    }

    private static Verdict capacity(BreadNeed need, BreadOffer offer, MatchContext context) {
        if (need.loaves() == 0) {
            return Verdict.SILENT;
        }
        if (offer.mostLoaves() == 0) {
            return new Verdict.Unknown(Reason.of("capacity.unknown"));
        }
        int days = need.due() == null ? 1 : Math.max(1, context.workingDaysUntil(need.due()));
        double possible = (double) offer.mostLoaves() * days / need.loaves();
        return Verdict.scored(
                possible,
                Reason.of("capacity.stated", "loaves", Argument.of(need.loaves()))
                        .with("most", offer.mostLoaves()));
    }

    private static Verdict near(BreadNeed need, BreadOffer offer, MatchContext context) {
        return switch (context.distance()) {
            case Distance.Known(int kilometres) ->
                Verdict.scored(
                        1 - kilometres / 100.0, Reason.of("near.distance", "kilometres", Argument.of(kilometres)));
            case Distance.OfferPlaceUnknown() -> new Verdict.Unknown(Reason.of("near.unknown"));
            case Distance.NotAsked() -> Verdict.SILENT;
        };
    }
}
