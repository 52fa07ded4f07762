package org.zunft.core.matching;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import org.zunft.api.Service;
import org.zunft.api.matching.Argument;
import org.zunft.api.matching.Distance;
import org.zunft.api.matching.Reason;
import org.zunft.api.matching.Scale;
import org.zunft.api.matching.Tally;
import org.zunft.api.matching.Verdict;
import org.zunft.core.need.GiverCapacity;

/**
 * What is judged for every profession alike: competition with the giver, agreement of words, area, capacity. Their
 * reasons are messages of the product, with keys that begin with {@code core.}.
 *
 * <p>Weights and limits: model of the common rules, 2026-11 (text relevance is one score of weight 15).
 */
final class HostRules {

    static final String SELF = "core.self";
    static final String SEAT = "core.seat";
    static final String SERVICE = "core.service";
    static final String TEXT = "core.text";
    static final String AREA = "core.area";
    static final String CAPACITY = "core.capacity";
    static final String PLACE = "core.place";
    static final String UNSERVED = "core.unserved";

    private static final int TEXT_WEIGHT = 15;
    private static final int PLACE_WEIGHT = 15;
    private static final int BOOKED_CAP = 500;
    private static final int FAR = 200;

    private HostRules() {}

    /** Adds what holds for every candidate, whatever his profession. */
    static void judge(Question<?, ?> question, Set<Service> wanted, Candidate candidate, Tally tally) {
        question.giver().ifPresent(giver -> competition(giver, wanted, candidate, tally));
        area(candidate, tally);
        capacity(question, candidate, tally);
        candidate.textScore().ifPresent(score -> tally.add(TEXT, TEXT_WEIGHT, text(score)));
    }

    /** Adds what stands in for the rules of a profession that no plugin serves. */
    static void judgeWithoutProfession(Candidate candidate, Tally tally) {
        tally.add(UNSERVED, 0, new Verdict.Notice(Reason.of(UNSERVED)));
        tally.add(PLACE, PLACE_WEIGHT, place(candidate.distance()));
    }

    private static void competition(Giver giver, Set<Service> wanted, Candidate candidate, Tally tally) {
        if (candidate.member().equals(giver.member())) {
            tally.add(SELF, 0, new Verdict.Excluded(Reason.of(SELF)));
            return;
        }
        Optional<SeatHeld> seat = candidate.seat();
        if (seat.isPresent() && giver.holds(seat.get())) {
            tally.add(SEAT, 0, new Verdict.Excluded(Reason.of(SEAT)));
        }
        if (giver.capacity() == GiverCapacity.UNSTATED && !Collections.disjoint(wanted, giver.services())) {
            tally.add(SERVICE, 0, new Verdict.Excluded(Reason.of(SERVICE)));
        }
    }

    private static void area(Candidate candidate, Tally tally) {
        if (candidate.radius().isPresent()
                && candidate.distance() instanceof Distance.Known(int kilometres)
                && kilometres > candidate.radius().getAsInt()) {
            tally.add(
                    AREA,
                    0,
                    new Verdict.Excluded(Reason.of(AREA)
                            .with("radius", candidate.radius().getAsInt())
                            .with("km", kilometres)));
        }
    }

    private static void capacity(Question<?, ?> question, Candidate candidate, Tally tally) {
        candidate
                .bookedUntil()
                .filter(day -> !day.isBefore(question.today()))
                .ifPresent(day -> tally.add(
                        CAPACITY,
                        0,
                        new Verdict.Capped(BOOKED_CAP, Reason.of(CAPACITY, "until", new Argument.Day(day)))));
    }

    private static Verdict text(int score) {
        String key = score >= Scale.UNKNOWN ? "core.text.close" : score > 0 ? "core.text.loose" : "core.text.none";
        return new Verdict.Scored(score, Reason.of(key));
    }

    private static Verdict place(Distance distance) {
        return switch (distance) {
            case Distance.Known(int km) ->
                Verdict.scored(1.0 - Math.min(1.0, km / (double) FAR), Reason.of(PLACE, "km", Argument.of(km)));
            case Distance.OfferPlaceUnknown() -> new Verdict.Unknown(Reason.of("core.place.unknown"));
            case Distance.NotAsked() -> Verdict.SILENT;
        };
    }
}
