package org.zunft.plugin.print.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zunft.api.matching.Argument;
import org.zunft.api.matching.MatchContext;
import org.zunft.api.matching.Reason;
import org.zunft.api.matching.Scale;
import org.zunft.api.matching.Verdict;
import org.zunft.plugin.print.model.PrintNeed;
import org.zunft.plugin.print.model.PrintOffer;
import org.zunft.plugin.print.terms.Finishing;

/**
 * P8: the mean over the finishing wanted, in house, by a partner or not at all; without a must it makes no sense, but a
 * must by itself scores nothing. As
 * long as one item is unknown the mean counts at most half.
 */
final class FinishingOffered extends PrintRule {

    private final HouseGate gate;
    private final int byPartner;

    FinishingOffered(Figures figures, HouseGate gate) {
        super("P8", figures);
        this.gate = gate;
        this.byPartner = Scale.score(figures.number("score.finishing.partner"));
    }

    /** Where a house has something done, as far as it says. */
    enum Place {
        IN_HOUSE,
        PARTNER,
        NOWHERE,
        UNKNOWN;

        static Place of(Finishing wanted, PrintOffer offer) {
            if (contains(offer.inHouse(), wanted)) {
                return IN_HOUSE;
            }
            if (contains(offer.partner(), wanted)) {
                return PARTNER;
            }
            return offer.inHouse() == null || offer.partner() == null ? UNKNOWN : NOWHERE;
        }

        private static boolean contains(@Nullable Set<Finishing> stated, Finishing wanted) {
            return stated != null && stated.contains(wanted);
        }
    }

    @Override
    public Verdict judge(PrintNeed need, PrintOffer offer, MatchContext context) {
        if ((need.finishing().isEmpty() && need.must().isEmpty()) || gate.isShut(need, offer, context)) {
            return Verdict.SILENT;
        }
        var indispensable = ofMust(need, offer);
        if (indispensable instanceof Verdict.Excluded || need.finishing().isEmpty()) {
            return indispensable;
        }
        var wanted = ofWanted(need, offer);
        return indispensable instanceof Verdict.Unknown(Reason reason)
                        && wanted instanceof Verdict.Scored(int mean, var _)
                ? doubtful(mean, reason)
                : wanted;
    }

    /** A must decides whether the work makes sense at all; it never lifts the mean. */
    private static Verdict ofMust(PrintNeed need, PrintOffer offer) {
        var missing = new ArrayList<String>();
        var unknown = new ArrayList<String>();
        for (var must : need.must()) {
            switch (Place.of(must, offer)) {
                case NOWHERE -> missing.add(must.code());
                case UNKNOWN -> unknown.add(must.code());
                case IN_HOUSE, PARTNER -> {
                    // it is to be had
                }
            }
        }
        if (!missing.isEmpty()) {
            return new Verdict.Excluded(named("finishing.must_missing", missing));
        }
        return unknown.isEmpty() ? Verdict.SILENT : new Verdict.Unknown(named("finishing.unknown", unknown));
    }

    private Verdict ofWanted(PrintNeed need, PrintOffer offer) {
        var sum = 0;
        var unknown = new ArrayList<String>();
        var lacking = new ArrayList<String>();
        for (var wanted : need.finishing()) {
            switch (Place.of(wanted, offer)) {
                case IN_HOUSE -> sum += Scale.FULL;
                case PARTNER -> sum += byPartner;
                case NOWHERE -> lacking.add(wanted.code());
                case UNKNOWN -> {
                    sum += Scale.UNKNOWN;
                    unknown.add(wanted.code());
                }
            }
        }
        var mean = (2 * sum + need.finishing().size()) / (2 * need.finishing().size());
        return unknown.isEmpty()
                ? known(mean, lacking, need, offer)
                : doubtful(mean, named("finishing.unknown", unknown));
    }

    private static Verdict doubtful(int mean, Reason reason) {
        return mean >= Scale.UNKNOWN
                ? new Verdict.Unknown(reason)
                : Verdict.several(new Verdict.Scored(mean, reason), new Verdict.Capped(Scale.UNKNOWN_CAP, reason));
    }

    private static Verdict known(int mean, List<String> lacking, PrintNeed need, PrintOffer offer) {
        if (!lacking.isEmpty()) {
            return new Verdict.Scored(mean, named("finishing.lacking", lacking));
        }
        var partner = new ArrayList<String>();
        var all = new ArrayList<String>();
        for (var wanted : need.finishing()) {
            all.add(wanted.code());
            if (Place.of(wanted, offer) == Place.PARTNER) {
                partner.add(wanted.code());
            }
        }
        return new Verdict.Scored(
                mean, partner.isEmpty() ? named("finishing.in_house", all) : named("finishing.partner", partner));
    }

    private static Reason named(String key, List<String> finishing) {
        return Reason.of(key, "finishing", new Argument.Terms(finishing));
    }
}
