package org.zunft.plugin.dental.rules;

import java.util.EnumMap;
import java.util.Map;
import org.zunft.api.matching.Distance;
import org.zunft.api.matching.MatchContext;
import org.zunft.api.matching.Reason;
import org.zunft.api.matching.Verdict;
import org.zunft.plugin.dental.model.DentalNeed;
import org.zunft.plugin.dental.model.DentalOffer;
import org.zunft.plugin.dental.terms.Sedation;
import org.zunft.plugin.dental.terms.Specialty;

/** D11: nearness counts, the less the rarer what is needed. */
final class Nearness extends DentalRule {

    private final Map<Specialty, Double> scales = new EnumMap<>(Specialty.class);
    private final double children;
    private final double general;
    private final double anaesthesia;

    Nearness(Figures figures) {
        super("D11", figures.whole("weight.D11"));
        this.children = figures.number("scale.children");
        this.general = figures.number("scale.general");
        this.anaesthesia = figures.number("scale.anaesthesia");
        for (var specialty : Specialty.values()) {
            scales.put(specialty, figures.number("scale.specialist"));
        }
        scales.put(Specialty.GENERAL_DENTISTRY, general);
        scales.put(Specialty.PAEDIATRIC_DENTISTRY, children);
        scales.put(Specialty.PROSTHODONTICS, figures.number("scale.prosthodontics"));
    }

    @Override
    public Verdict judge(DentalNeed need, DentalOffer offer, MatchContext context) {
        return switch (context.distance()) {
            case Distance.NotAsked() -> Verdict.SILENT;
            case Distance.OfferPlaceUnknown() -> new Verdict.Unknown(Reason.of("distance.unknown"));
            case Distance.Known(int kilometres) ->
                Verdict.scored(
                        Math.exp(-kilometres / scale(need)),
                        Reason.of("distance.known").with("kilometres", kilometres));
        };
    }

    private double scale(DentalNeed need) {
        if (need.sedation() == Sedation.GENERAL_ANAESTHESIA) {
            return anaesthesia;
        }
        var specialty = need.specialty();
        if (specialty == null || specialty == Specialty.GENERAL_DENTISTRY) {
            return need.isForSmallChild() ? children : general;
        }
        return scales.getOrDefault(specialty, general);
    }
}
