package org.zunft.plugin.architecture.rules;

import org.zunft.api.matching.MatchContext;
import org.zunft.api.matching.Reason;
import org.zunft.api.matching.Scale;
import org.zunft.api.matching.Verdict;
import org.zunft.plugin.architecture.model.ArchitectureNeed;
import org.zunft.plugin.architecture.model.ArchitectureOffer;
import org.zunft.plugin.architecture.terms.Procurement;

/** A10: a public client asks for public references; and a recommendation is no award, which is said whoever offers. */
final class PublicReference extends ArchitectureRule {

    private final int none;

    PublicReference(Figures figures) {
        super("A10", figures);
        this.none = figures.score("score.public.none");
    }

    @Override
    public Verdict judge(ArchitectureNeed need, ArchitectureOffer offer, MatchContext context) {
        if (!need.isPublic()) {
            return Verdict.SILENT;
        }
        var procurement = new Verdict.Notice(Reason.of(
                need.procurement() == Procurement.PUBLIC_ABOVE ? "public.procurement_above" : "public.procurement"));
        return Verdict.several(experience(offer), procurement);
    }

    private Verdict experience(ArchitectureOffer offer) {
        var references = offer.references();
        if (references == null) {
            return new Verdict.Unknown(Reason.of("public.unknown"));
        }
        var unsure = 0;
        for (var reference : references) {
            if (Boolean.TRUE.equals(reference.isPublic())) {
                return new Verdict.Scored(Scale.FULL, Reason.of("public.reference"));
            }
            unsure += reference.isPublic() == null ? 1 : 0;
        }
        var reason = Reason.of("public.none");
        return unsure > 0 ? atLeast(none, reason, Reason.of("public.unknown")) : new Verdict.Scored(none, reason);
    }
}
