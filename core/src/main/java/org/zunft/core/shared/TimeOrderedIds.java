package org.zunft.core.shared;

import java.time.InstantSource;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.random.RandomGenerator;

/**
 * UUIDs of version 7 (RFC 9562, section 6.2, method 2): 48 bits of milliseconds, then 74 random bits that are counted
 * up within a millisecond. Each id is greater than the one before, also when the clock stands still or goes back.
 */
public final class TimeOrderedIds implements IdSource {

    private static final int RANDOM_HIGH_BITS = 12;
    private static final long RANDOM_HIGH_MASK = (1L << RANDOM_HIGH_BITS) - 1;
    private static final long RANDOM_LOW_MASK = (1L << 62) - 1;
    private static final long VERSION = 0x7000L;
    private static final long VARIANT = 1L << 63;
    /** A random step keeps ids of one millisecond from being guessed from each other. */
    private static final long STEP_BOUND = 1L << 32;

    private final InstantSource clock;
    private final RandomGenerator random;
    private final ReentrantLock turn = new ReentrantLock();
    private long millis = -1;
    private long high;
    private long low;

    /**
     * @param clock what time it is
     * @param random cryptographically strong in production
     */
    public TimeOrderedIds(InstantSource clock, RandomGenerator random) {
        this.clock = clock;
        this.random = random;
    }

    @Override
    public UUID next() {
        turn.lock();
        try {
            long now = clock.millis();
            if (now > millis) {
                begin(now);
            } else {
                step();
            }
            return new UUID(millis << 16 | VERSION | high, VARIANT | low);
        } finally {
            turn.unlock();
        }
    }

    private void begin(long instant) {
        millis = instant;
        high = random.nextLong() & RANDOM_HIGH_MASK;
        low = random.nextLong() & RANDOM_LOW_MASK;
    }

    private void step() {
        low += random.nextLong(1, STEP_BOUND);
        if (low > RANDOM_LOW_MASK) {
            low &= RANDOM_LOW_MASK;
            high++;
        }
        if (high > RANDOM_HIGH_MASK) {
            begin(millis + 1);
        }
    }
}
