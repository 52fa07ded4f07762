package org.zunft.plugin.dental.rules;

import org.zunft.api.matching.MatchContext;
import org.zunft.api.matching.Reason;
import org.zunft.api.matching.Verdict;
import org.zunft.plugin.dental.model.DentalNeed;
import org.zunft.plugin.dental.model.DentalOffer;

/** D5: a practice that does not do what is needed is impossible. */
final class ProcedureOffered extends DentalRule {

    ProcedureOffered() {
        super("D5");
    }

    @Override
    public Verdict judge(DentalNeed need, DentalOffer offer, MatchContext context) {
        var procedure = need.procedure();
        if (procedure == null) {
            return Verdict.SILENT;
        }
        var offered = offer.procedures();
        if (offered == null) {
            return new Verdict.Unknown(Reason.of("procedure.unknown").withTerm("procedure", procedure.code()));
        }
        return offered.contains(procedure)
                ? Verdict.SILENT
                : new Verdict.Excluded(Reason.of("procedure.not_offered").withTerm("procedure", procedure.code()));
    }
}
