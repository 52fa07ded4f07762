package org.zunft.plugin.print.rules;

import java.util.ArrayList;
import org.zunft.api.matching.Argument;
import org.zunft.api.matching.MatchContext;
import org.zunft.api.matching.Reason;
import org.zunft.api.matching.Verdict;
import org.zunft.plugin.print.model.PrintNeed;
import org.zunft.plugin.print.model.PrintOffer;

/** P10: every certificate asked for is held and valid today; an expired one counts as absent. */
final class RequiredCertificates extends PrintRule {

    private final HouseGate gate;

    RequiredCertificates(Figures figures, HouseGate gate) {
        super("P10", figures);
        this.gate = gate;
    }

    @Override
    public Verdict judge(PrintNeed need, PrintOffer offer, MatchContext context) {
        if (need.certificates().isEmpty() || gate.isShut(need, offer, context)) {
            return Verdict.SILENT;
        }
        var missing = new ArrayList<String>();
        for (var wanted : need.certificates()) {
            var until =
                    offer.certificates() == null ? null : offer.certificates().get(wanted);
            if (until == null || until.isBefore(context.today())) {
                missing.add(wanted.code());
            }
        }
        if (missing.isEmpty()) {
            return Verdict.SILENT;
        }
        var named = new Argument.Terms(missing);
        return offer.certificates() == null
                ? new Verdict.Unknown(Reason.of("certificate.unknown", "certificates", named))
                : new Verdict.Excluded(Reason.of("certificate.missing", "certificates", named));
    }
}
