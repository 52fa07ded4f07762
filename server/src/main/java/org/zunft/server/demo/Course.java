package org.zunft.server.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.zunft.core.referral.DeclineReason;
import org.zunft.core.referral.NotServedReason;
import org.zunft.core.referral.Party;
import org.zunft.core.referral.Step;
import org.zunft.core.referral.WithdrawalReason;

/**
 * What becomes of one referral, by chance: about 85 of 100 are accepted and about 60 of 100 served. What would lie in
 * the future is left out, so the youngest referrals are still open.
 */
final class Course {

    private static final int OPENING_HOUR = 8;
    private static final int CLOSING_HOUR = 19;

    private final RandomGenerator chance;
    private final ZoneId zone;
    private final Instant now;
    private final List<Happening> happenings = new ArrayList<>();
    private Instant clock;

    Course(RandomGenerator chance, ZoneId zone, Instant offered, Instant now) {
        this.chance = chance;
        this.zone = zone;
        this.clock = offered;
        this.now = now;
    }

    /** Draws what follows the offer. */
    List<Happening> draw() {
        double first = chance.nextDouble();
        if (first < 0.01) {
            happens(1, 4, Party.GIVER, new Step.MarkVoid());
        } else if (first < 0.035) {
            happens(5, 60, Party.GIVER, new Step.Withdraw(any(WithdrawalReason.values())));
            told();
        } else if (first < 0.05) {
            return List.of();
        } else if (first < 0.15) {
            happens(3, 70, Party.RECEIVER, new Step.Decline(any(DeclineReason.values())));
            told();
        } else {
            happens(2, 60, Party.RECEIVER, new Step.Accept());
            work();
        }
        return happenings.stream()
                .takeWhile(happening -> happening.at().isBefore(now))
                .toList();
    }

    private void work() {
        double course = chance.nextDouble();
        if (course < 0.02) {
            happens(4, 80, Party.GIVER, new Step.Withdraw(WithdrawalReason.CLIENT));
            told();
        } else if (course < 0.08) {
            happens(200, 500, Party.RECEIVER, new Step.CloseNotServed(NotServedReason.UNREACHABLE));
            told();
        } else if (course > 0.02 && course < 0.095) {
            return;
        } else {
            happens(4, 96, Party.RECEIVER, new Step.Reach());
            contact();
        }
    }

    private void contact() {
        if (chance.nextDouble() < 0.15) {
            happens(24 * 20, 24 * 29, Party.RECEIVER, new Step.Reach());
        }
        if (chance.nextDouble() < 0.1) {
            rest();
        }
        if (chance.nextDouble() < 0.78) {
            happens(24 * 3, 24 * 55, Party.RECEIVER, new Step.CloseServed());
        } else {
            happens(24 * 3, 24 * 40, Party.RECEIVER, new Step.CloseNotServed(any(NotServedReason.values())));
        }
        told();
    }

    private void rest() {
        Instant before = later(24, 120);
        LocalDate until = before.atZone(zone).toLocalDate().plusDays(14 + chance.nextInt(40));
        clock = before;
        happenings.add(new Happening(before, Party.RECEIVER, new Step.Hold(until)));
        clock = until.atTime(OPENING_HOUR, chance.nextInt(60)).atZone(zone).toInstant();
        happenings.add(new Happening(clock, Party.RECEIVER, new Step.Resume()));
    }

    /** Nine of ten givers look. */
    private void told() {
        if (chance.nextDouble() < 0.9) {
            happens(1, 72, Party.GIVER, new Step.Acknowledge());
        }
    }

    private void happens(int leastHours, int mostHours, Party party, Step step) {
        clock = later(leastHours, mostHours);
        happenings.add(new Happening(clock, party, step));
    }

    /** Some time later, in office hours. */
    private Instant later(int leastHours, int mostHours) {
        int minutes = chance.nextInt(leastHours * 60, mostHours * 60 + 1);
        ZonedDateTime time = clock.plus(Duration.ofMinutes(minutes)).atZone(zone);
        if (time.getHour() >= CLOSING_HOUR) {
            return time.plusDays(1).withHour(OPENING_HOUR).toInstant();
        }
        return time.getHour() < OPENING_HOUR ? time.withHour(OPENING_HOUR).toInstant() : time.toInstant();
    }

    private <T> T any(T[] values) {
        return values[chance.nextInt(values.length)];
    }
}
