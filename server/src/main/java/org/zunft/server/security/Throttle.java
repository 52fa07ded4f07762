package org.zunft.server.security;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Slows guessing down. Counts failures per account and network address together: who guesses from elsewhere never
 * locks the owner out.
 */
@Singleton
public final class Throttle {

    private static final int FREE_ATTEMPTS = 5;
    private static final int MOST_REMEMBERED = 20_000;
    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final Duration MEMORY = Duration.ofMinutes(15);

    private final InstantSource time;
    private final Map<Attempt, Failures> failures = new ConcurrentHashMap<>();

    /** A throttle by a clock. */
    public Throttle(InstantSource time) {
        this.time = time;
    }

    private record Attempt(String account, String address) {

        static Attempt of(String account, String address) {
            return new Attempt(account.toLowerCase(Locale.ROOT), address);
        }
    }

    private record Failures(int count, Instant last) {}

    /** How long to wait before the next attempt; empty when it may be made now. */
    public Optional<Duration> pause(String account, String address) {
        Failures known = failures.get(Attempt.of(account, address));
        if (known == null || known.count() < FREE_ATTEMPTS) {
            return Optional.empty();
        }
        Duration left = Duration.between(time.instant(), known.last().plus(PAUSE));
        return left.isPositive() ? Optional.of(left) : Optional.empty();
    }

    /** An attempt failed. */
    public void failed(String account, String address) {
        Instant now = time.instant();
        if (failures.size() > MOST_REMEMBERED) {
            failures.values().removeIf(each -> each.last().plus(MEMORY).isBefore(now));
        }
        failures.merge(
                Attempt.of(account, address),
                new Failures(1, now),
                (known, one) -> known.last().plus(MEMORY).isBefore(now) ? one : new Failures(known.count() + 1, now));
    }

    /** An attempt succeeded. */
    public void succeeded(String account, String address) {
        failures.remove(Attempt.of(account, address));
    }
}
