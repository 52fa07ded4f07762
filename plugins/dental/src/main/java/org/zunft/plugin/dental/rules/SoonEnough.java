package org.zunft.plugin.dental.rules;

import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zunft.api.matching.MatchContext;
import org.zunft.api.matching.Reason;
import org.zunft.api.matching.Verdict;
import org.zunft.plugin.dental.model.Appointments;
import org.zunft.plugin.dental.model.DentalNeed;
import org.zunft.plugin.dental.model.DentalOffer;
import org.zunft.plugin.dental.terms.Priority;

/**
 * D7: an appointment within the days the priority allows. Who cannot wait is seen as an emergency, and is not sent to
 * a practice that cannot see him in time. What a practice said more than two weeks ago, or at no stated time, is not
 * known any more.
 */
final class SoonEnough extends DentalRule {

    private final Map<Priority, Integer> weights = new EnumMap<>(Priority.class);
    private final Map<Priority, Integer> limits = new EnumMap<>(Priority.class);
    private final int believed;

    SoonEnough(Figures figures) {
        super("D7");
        for (var priority : Priority.values()) {
            weights.put(priority, figures.whole("weight.D7." + priority.code()));
            limits.put(priority, figures.whole("limit." + priority.code()));
        }
        this.believed = figures.whole("appointments.believed");
    }

    @Override
    public int weight(DentalNeed need) {
        var priority = need.priority();
        return priority == null ? 0 : weights.getOrDefault(priority, 0);
    }

    @Override
    public Verdict judge(DentalNeed need, DentalOffer offer, MatchContext context) {
        var priority = need.priority();
        if (priority == null) {
            return Verdict.SILENT;
        }
        var appointments = offer.appointments();
        if (appointments == null || !isBelieved(appointments, context)) {
            return new Verdict.Unknown(
                    Reason.of(appointments == null ? "appointment.unknown" : "appointment.out_of_date"));
        }
        var cannotWait = priority == Priority.STAT || priority == Priority.ASAP;
        var days = cannotWait ? soonest(appointments) : appointments.regular();
        if (days == null) {
            return new Verdict.Unknown(Reason.of("appointment.unknown"));
        }
        var limit = limits.getOrDefault(priority, 0);
        var reason = Reason.of(days <= limit ? "appointment.in_time" : "appointment.late")
                .with("days", days)
                .with("limit", limit);
        if (days <= limit) {
            return Verdict.scored(1, reason);
        }
        return cannotWait ? new Verdict.Excluded(reason) : Verdict.scored(1 - (days - limit) / (double) limit, reason);
    }

    private boolean isBelieved(Appointments appointments, MatchContext context) {
        var asOf = appointments.asOf();
        if (asOf == null) {
            return false;
        }
        var age = ChronoUnit.DAYS.between(asOf, context.today());
        return age >= 0 && age <= believed;
    }

    /** A practice that keeps no time free for emergencies can still have a regular appointment soon. */
    private static @Nullable Integer soonest(Appointments appointments) {
        var regular = appointments.regular();
        var emergency = appointments.emergency();
        if (regular == null || emergency == null) {
            return emergency == null ? regular : emergency;
        }
        return Math.min(regular, emergency);
    }
}
