package org.zunft.core.plugin;

import java.time.Duration;

/**
 * The limits of plugin code.
 *
 * @param threads the threads on which plugin code runs, 1 to 64
 * @param deadline the longest a step may take
 * @param patience the longest a run of steps may wait for a thread
 * @param allocationBudget the bytes a step may allocate
 * @param strikes the costly failures within {@code window} after which a profession is suspended, at least 1
 * @param window how long a costly failure is held against a profession
 * @param coolDown how long a suspension lasts
 */
public record GuardSettings(
        int threads,
        Duration deadline,
        Duration patience,
        long allocationBudget,
        int strikes,
        Duration window,
        Duration coolDown) {

    /** @throws IllegalArgumentException if a limit is out of its range */
    public GuardSettings {
        require(threads >= 1 && threads <= 64, "threads must be 1 to 64");
        require(deadline.toMillis() >= 1, "deadline must be at least a millisecond");
        require(patience.toMillis() >= 1, "patience must be at least a millisecond");
        require(allocationBudget >= 1024, "allocationBudget must be at least 1024 bytes");
        require(strikes >= 1, "strikes must be at least 1");
        require(window.isPositive() && coolDown.isPositive(), "window and coolDown must be positive");
    }

    /** As many threads as cores, one second and 64 MiB a step, a pause of 30 s after three costly failures in a minute. */
    public static GuardSettings standard() {
        return new GuardSettings(
                Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 64),
                Duration.ofSeconds(1),
                Duration.ofSeconds(2),
                64L << 20,
                3,
                Duration.ofMinutes(1),
                Duration.ofSeconds(30));
    }

    private static void require(boolean holds, String demand) {
        if (!holds) {
            throw new IllegalArgumentException(demand);
        }
    }
}
