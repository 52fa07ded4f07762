package org.zunft.plugin.architecture.rules;

import org.zunft.api.matching.MatchContext;
import org.zunft.api.matching.Reason;
import org.zunft.api.matching.Verdict;
import org.zunft.plugin.architecture.model.ArchitectureNeed;
import org.zunft.plugin.architecture.model.ArchitectureOffer;
import org.zunft.plugin.architecture.model.Wish;

/** A12: the office can begin when the client wants to. */
final class StartInTime extends ArchitectureRule {

    private final double latest;

    StartInTime(Figures figures) {
        super("A12", figures);
        this.latest = figures.number("weeks.late");
    }

    @Override
    public Verdict judge(ArchitectureNeed need, ArchitectureOffer offer, MatchContext context) {
        var wanted = need.start();
        if (wanted == null) {
            return Verdict.SILENT;
        }
        var start = offer.start();
        if (start == null) {
            return new Verdict.Unknown(Reason.of("start.unknown").with("wanted", wanted.value()));
        }
        var weeks = start.weeksFrom(context.today());
        var late = Math.max(0, weeks - wanted.value());
        var reason = Reason.of(late == 0 ? "start.in_time" : "start.late")
                .with("weeks", weeks)
                .with("wanted", wanted.value());
        return late > 0 && wanted.firmness() == Wish.Firmness.REQUIRED
                ? new Verdict.Excluded(reason)
                : Verdict.scored(1 - late / latest, reason);
    }
}
