package org.zunft.bench;

import java.util.Arrays;

/** How long each of many repetitions took, in nanoseconds; every one is kept, so percentiles are exact. */
public final class Samples {

    private static final int FIRST_SIZE = 1 << 16;
    private static final double MILLION = 1e6;
    private static final double BILLION = 1e9;

    private long[] nanos = new long[FIRST_SIZE];
    private int count;

    /** Nothing yet. */
    public Samples() {}

    /** Adds one. */
    public void add(long duration) {
        if (count == nanos.length) {
            nanos = Arrays.copyOf(nanos, count * 2);
        }
        nanos[count++] = duration;
    }

    /** Adds those of another. */
    public void addAll(Samples others) {
        for (int index = 0; index < others.count; index++) {
            add(others.nanos[index]);
        }
    }

    /** How many there are. */
    public int count() {
        return count;
    }

    /** The duration in milliseconds that a share of the repetitions did not exceed, for instance 0.99. */
    public double milliseconds(double share) {
        long[] sorted = Arrays.copyOf(nanos, count);
        Arrays.sort(sorted);
        int place = (int) Math.ceil(share * count) - 1;
        return sorted[Math.clamp(place, 0, count - 1)] / MILLION;
    }

    /** Repetitions per second on the one thread that made them. */
    public double perSecond() {
        return count * BILLION / Arrays.stream(nanos, 0, count).sum();
    }
}
