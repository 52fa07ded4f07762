package org.zunft.server.security;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

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
    private final Map<Attempt, Failures> failures;

    /** A throttle by a clock. */
    @Inject
    public Throttle(InstantSource time) {
        this(time, MOST_REMEMBERED);
    }

    /** @param most how many accounts and addresses are remembered; beyond, the one that failed longest ago is forgotten */
    Throttle(InstantSource time, int most) {
        this.time = time;
        this.failures = new LinkedHashMap<>() {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Attempt, Failures> longestAgo) {
                return size() > most;
            }
        };
    }

    private record Attempt(String account, String address) {

        static Attempt of(String account, String address) {
            return new Attempt(account.toLowerCase(Locale.ROOT), address);
        }
    }

    private record Failures(int count, Instant last) {}

    /** How long to wait before the next attempt; empty when it may be made now. */
    public synchronized Optional<Duration> pause(String account, String address) {
        Failures known = failures.get(Attempt.of(account, address));
        if (known == null || known.count() < FREE_ATTEMPTS) {
            return Optional.empty();
        }
        Duration left = Duration.between(time.instant(), known.last().plus(PAUSE));
        return left.isPositive() ? Optional.of(left) : Optional.empty();
    }

    /** An attempt failed. */
    public synchronized void failed(String account, String address) {
        Instant now = time.instant();
        var attempt = Attempt.of(account, address);
        // Taken out and put in again, so that the order is that of the last failures.
        Failures known = failures.remove(attempt);
        int before = known == null || known.last().plus(MEMORY).isBefore(now) ? 0 : known.count();
        failures.put(attempt, new Failures(before + 1, now));
    }

    /** An attempt succeeded. */
    public synchronized void succeeded(String account, String address) {
        failures.remove(Attempt.of(account, address));
    }

    synchronized int remembered() {
        return failures.size();
    }
}
