package org.zunft.bench;

import java.time.Duration;
import java.util.function.IntConsumer;

/**
 * Repeats something on the calling thread: first unmeasured until it is warm, then measured, a slice at a time, so that
 * several can take turns and a disturbance from outside meets all of them.
 */
public final class Loop {

    private final IntConsumer work;
    private final Samples samples = new Samples();
    private int number;

    /** A loop over work that gets the number of the repetition; what it computes must have an effect. */
    public Loop(IntConsumer work) {
        this.work = work;
    }

    /** Warms all up, then measures them in turns. */
    public static void takeTurns(Duration warmUp, Duration slice, int rounds, Loop... loops) {
        for (Loop loop : loops) {
            loop.run(warmUp, new Samples());
        }
        for (int round = 0; round < rounds; round++) {
            for (Loop loop : loops) {
                loop.run(slice, loop.samples);
            }
        }
    }

    /** What was measured so far. */
    public Samples samples() {
        return samples;
    }

    private void run(Duration duration, Samples into) {
        long end = System.nanoTime() + duration.toNanos();
        long begin = System.nanoTime();
        while (begin - end < 0) {
            work.accept(number++);
            long now = System.nanoTime();
            into.add(now - begin);
            begin = now;
        }
    }
}
