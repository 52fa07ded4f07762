package org.zunft.plugin.architecture.rules;

import org.zunft.api.matching.Distance;
import org.zunft.api.matching.MatchContext;
import org.zunft.api.matching.Reason;
import org.zunft.api.matching.Verdict;
import org.zunft.plugin.architecture.model.ArchitectureNeed;
import org.zunft.plugin.architecture.model.ArchitectureOffer;

/** A11: who supervises the site must get there often; who only plans, seldom. */
final class SiteDistance extends ArchitectureRule {

    private static final int SUPERVISION = 8;

    private final double supervising;
    private final double planning;

    SiteDistance(Figures figures) {
        super("A11", figures);
        this.supervising = figures.number("distance.supervision");
        this.planning = figures.number("distance.planning");
    }

    @Override
    public Verdict judge(ArchitectureNeed need, ArchitectureOffer offer, MatchContext context) {
        return switch (context.distance()) {
            case Distance.NotAsked() -> Verdict.SILENT;
            case Distance.OfferPlaceUnknown() -> new Verdict.Unknown(Reason.of("distance.unknown"));
            case Distance.Known(int kilometres) -> ofDistance(kilometres, need);
        };
    }

    private Verdict ofDistance(int kilometres, ArchitectureNeed need) {
        var isSupervised = need.phases() != null && need.phases().contains(SUPERVISION);
        return Verdict.scored(
                Math.exp(-kilometres / (isSupervised ? supervising : planning)),
                Reason.of(isSupervised ? "distance.supervision" : "distance.planning")
                        .with("kilometres", kilometres));
    }
}
