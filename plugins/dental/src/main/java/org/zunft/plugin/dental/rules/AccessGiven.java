package org.zunft.plugin.dental.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zunft.api.matching.Argument;
import org.zunft.api.matching.MatchContext;
import org.zunft.api.matching.Reason;
import org.zunft.api.matching.Verdict;
import org.zunft.plugin.dental.model.DentalNeed;
import org.zunft.plugin.dental.model.DentalNeed.Visit;
import org.zunft.plugin.dental.model.DentalOffer;
import org.zunft.plugin.dental.terms.Access;

/** D10: everything the client needs to be treated at all is there, a visit at home included. */
final class AccessGiven extends DentalRule {

    private static final String HOME_VISIT = "home_visit";

    AccessGiven() {
        super("D10");
    }

    @Override
    public Verdict judge(DentalNeed need, DentalOffer offer, MatchContext context) {
        var missing = new ArrayList<String>();
        var unknown = new ArrayList<String>();
        need.access().forEach(wanted -> {
            var there = has(offer.access(), wanted);
            if (there == null) {
                unknown.add(wanted.code());
            } else if (!there) {
                missing.add(wanted.code());
            }
        });
        if (need.visit() == Visit.AT_HOME) {
            var visits = offer.homeVisit();
            if (visits == null) {
                unknown.add(HOME_VISIT);
            } else if (!visits) {
                missing.add(HOME_VISIT);
            }
        }
        if (!missing.isEmpty()) {
            return new Verdict.Excluded(reason("access.missing", missing));
        }
        return unknown.isEmpty() ? Verdict.SILENT : new Verdict.Unknown(reason("access.unknown", unknown));
    }

    private static @Nullable Boolean has(@Nullable Set<Access> offered, Access wanted) {
        return offered == null ? null : Boolean.valueOf(offered.contains(wanted));
    }

    private static Reason reason(String key, List<String> codes) {
        return Reason.of(key, "access", new Argument.Terms(codes));
    }
}
