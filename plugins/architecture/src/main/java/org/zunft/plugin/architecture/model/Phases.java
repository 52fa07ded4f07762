package org.zunft.plugin.architecture.model;

/**
 * Some of the nine Leistungsphasen of the HOAI.
 *
 * @param bits bit n is set when phase n is among them
 */
public record Phases(int bits) {

    /** The last phase. */
    public static final int LAST = 9;

    /** All nine. */
    public static final Phases ALL = new Phases(((1 << LAST) - 1) << 1);

    /** Phases by their numbers; others than 1 to 9 are left out. */
    public static Phases of(Iterable<Integer> numbers) {
        var bits = 0;
        for (var number : numbers) {
            if (number >= 1 && number <= LAST) {
                bits |= 1 << number;
            }
        }
        return new Phases(bits);
    }

    /** Whether a phase is among them. */
    public boolean contains(int phase) {
        return (bits & (1 << phase)) != 0;
    }

    /** Whether there is none. */
    public boolean isEmpty() {
        return bits == 0;
    }

    /** Those that are among others as well. */
    public Phases and(Phases others) {
        return new Phases(bits & others.bits);
    }

    /** As people write them, for instance {@code 1–3, 5–8}. */
    public String written() {
        var written = new StringBuilder();
        for (var first = 1; first <= LAST; first++) {
            if (!contains(first)) {
                continue;
            }
            var last = first;
            while (last < LAST && contains(last + 1)) {
                last++;
            }
            written.append(written.isEmpty() ? "" : ", ").append(first);
            if (last > first) {
                written.append(last == first + 1 ? ", " : "–").append(last);
            }
            first = last;
        }
        return written.toString();
    }
}
