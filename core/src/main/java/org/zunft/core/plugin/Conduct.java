package org.zunft.core.plugin;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zunft.api.ProfessionId;
import org.zunft.core.profession.Failure;

/** What the guard remembers of one profession: counts, strikes, suspension. Holds no object of the plugin. */
final class Conduct {

    private static final Logger LOG = LoggerFactory.getLogger(Conduct.class);

    private final ProfessionId profession;
    private final GuardSettings settings;
    private final InstantSource clock;
    private final LongAdder calls = new LongAdder();
    private final AtomicInteger lostThreads = new AtomicInteger();
    private final Map<Failure, Long> failures = new EnumMap<>(Failure.class);
    private final Deque<Instant> strikes = new ArrayDeque<>();
    private final Map<Told, Instant> told = new HashMap<>();
    private @Nullable Instant lastFailureAt;
    private @Nullable String lastFailure;
    private volatile @Nullable Instant suspendedUntil;

    Conduct(ProfessionId profession, GuardSettings settings, InstantSource clock) {
        this.profession = profession;
        this.settings = settings;
        this.clock = clock;
    }

    /** Whether new work may start: not while it is suspended, nor while a thread it overran on is still running. */
    boolean admits() {
        return lostThreads.get() == 0 && !isSuspended();
    }

    /** Whether running work must stop: after too many strikes, or with that many threads lost at once. */
    boolean isSuspended() {
        if (lostThreads.get() >= settings.strikes()) {
            return true;
        }
        Instant until = suspendedUntil;
        return until != null && clock.instant().isBefore(until);
    }

    void called(int steps) {
        calls.add(steps);
    }

    /** Notes a failed step; the log gets one line per call, kind and window, so that a bad rule cannot flood it. */
    synchronized void failed(String what, Failure failure, String detail) {
        Instant now = clock.instant();
        failures.merge(failure, 1L, Long::sum);
        lastFailureAt = now;
        lastFailure = what + ": " + failure + " " + detail;
        Instant before = told.put(new Told(what, failure), now);
        if (before == null || Duration.between(before, now).compareTo(settings.window()) >= 0) {
            LOG.warn("Plugin code of profession {} failed in {}: {} {}", profession, what, failure, detail);
        } else {
            told.put(new Told(what, failure), before);
        }
    }

    /** Counts steps that were refused for a suspension. */
    synchronized void refused(int steps) {
        failures.merge(Failure.SUSPENDED, (long) steps, Long::sum);
    }

    /** Holds a costly failure against the profession. */
    synchronized void strike() {
        Instant now = clock.instant();
        strikes.addLast(now);
        while (!strikes.isEmpty() && strikes.getFirst().isBefore(now.minus(settings.window()))) {
            strikes.removeFirst();
        }
        if (strikes.size() >= settings.strikes()) {
            strikes.clear();
            suspendedUntil = now.plus(settings.coolDown());
            LOG.error(
                    "Profession {} is suspended until {} after {} costly failures within {}; threads lost: {}",
                    profession,
                    suspendedUntil,
                    settings.strikes(),
                    settings.window(),
                    lostThreads.get());
        }
    }

    void threadLost() {
        lostThreads.incrementAndGet();
    }

    void threadEnded() {
        lostThreads.decrementAndGet();
    }

    synchronized Health health() {
        return new Health(calls.sum(), failures, lastFailureAt, lastFailure, suspendedUntil, lostThreads.get());
    }

    private record Told(String what, Failure failure) {}
}
