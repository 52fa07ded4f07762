package org.zunft.core.matching;

import java.time.Duration;
import java.time.Instant;

/**
 * How often an offer was shown and how often it deserved to be, both fading with a half-life of 90 days.
 *
 * <p>Source: Singh and Joachims, Fairness of Exposure in Rankings (2018); half-life and window are our own, 2026-11.
 *
 * @param shown Σ 1/log2(1 + rank) over the matches in which it was shown
 * @param merit Σ of its totals, as fractions of 1, over the matches in which it could serve the need
 * @param at the moment for which the two hold
 */
public record Exposure(double shown, double merit, Instant at) {

    private static final double HALF_LIFE_SECONDS = Duration.ofDays(90).toSeconds();

    /** Never shown, never deserving. */
    public static Exposure none(Instant at) {
        return new Exposure(0, 0, at);
    }

    /** This exposure faded to a later moment. */
    public Exposure at(Instant moment) {
        double seconds = Math.max(0, Duration.between(at, moment).toSeconds());
        double fading = Math.pow(0.5, seconds / HALF_LIFE_SECONDS);
        return new Exposure(shown * fading, merit * fading, moment);
    }

    /** This exposure after one more match. */
    public Exposure plus(Exposure more) {
        Exposure faded = at(more.at());
        return new Exposure(faded.shown + more.shown, faded.merit + more.merit, more.at());
    }

    /** Exposure for its merit, in thousandths; an offer without merit so far has had none. */
    long share() {
        return merit <= 0 ? 0 : Math.round(shown / merit * 1000);
    }
}
