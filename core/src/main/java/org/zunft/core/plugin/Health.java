package org.zunft.core.plugin;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zunft.core.profession.Failure;

/**
 * How plugin code has behaved since it was loaded.
 *
 * @param calls the steps asked for, those refused included
 * @param failures failed steps by kind; kinds that did not occur are absent
 * @param lastFailureAt when a step last failed; null if none did
 * @param lastFailure which call failed last and how, without anything a member wrote; null if none did
 * @param suspendedUntil when a suspension ends or ended; null if there was none
 * @param lostThreads threads that overran their deadline and still run; only a restart ends them for certain
 */
public record Health(
        long calls,
        Map<Failure, Long> failures,
        @Nullable Instant lastFailureAt,
        @Nullable String lastFailure,
        @Nullable Instant suspendedUntil,
        int lostThreads) {

    /** Nothing happened yet. */
    static final Health UNTRIED = new Health(0, Map.of(), null, null, null, 0);

    /** Copies the failures. */
    public Health {
        failures = Map.copyOf(failures);
    }

    /** The health of several professions taken together. */
    static Health together(List<Health> parts) {
        return parts.stream().reduce(UNTRIED, Health::plus);
    }

    private Health plus(Health other) {
        var sum = new EnumMap<Failure, Long>(Failure.class);
        failures.forEach((kind, count) -> sum.merge(kind, count, Long::sum));
        other.failures.forEach((kind, count) -> sum.merge(kind, count, Long::sum));
        return new Health(
                calls + other.calls,
                sum,
                later(lastFailureAt, other.lastFailureAt),
                failedLater(other) ? other.lastFailure : lastFailure,
                later(suspendedUntil, other.suspendedUntil),
                lostThreads + other.lostThreads);
    }

    private boolean failedLater(Health other) {
        return other.lastFailureAt != null && (lastFailureAt == null || other.lastFailureAt.isAfter(lastFailureAt));
    }

    private static @Nullable Instant later(@Nullable Instant one, @Nullable Instant other) {
        if (one == null) {
            return other;
        }
        return other == null || one.isAfter(other) ? one : other;
    }
}
