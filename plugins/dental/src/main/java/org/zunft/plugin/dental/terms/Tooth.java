package org.zunft.plugin.dental.terms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A tooth by its two digits of ISO 3950 (FDI): quadrants 1 to 4 of the permanent teeth with eight places each,
 * quadrants 5 to 8 of the primary teeth with five. Place 1 stands at the middle of the jaw.
 *
 * @param number 11 to 48 or 51 to 85
 */
public record Tooth(int number) {

    private static final int PERMANENT_PLACES = 8;
    private static final int PRIMARY_PLACES = 5;
    private static final int FIRST_PRIMARY_QUADRANT = 5;
    private static final int LAST_QUADRANT = 8;

    /** @throws IllegalArgumentException if there is no such tooth */
    public Tooth {
        if (!exists(number)) {
            throw new IllegalArgumentException(
                    "Not a tooth of ISO 3950 (11-18, 21-28, 31-38, 41-48; primary teeth 51-55, 61-65, 71-75, 81-85): "
                            + number);
        }
    }

    /** A tooth by its number; empty if there is none. */
    public static Optional<Tooth> of(int number) {
        return exists(number) ? Optional.of(new Tooth(number)) : Optional.empty();
    }

    /** The teeth from this to another along the jaw, both included; empty if they do not stand in one jaw. */
    public List<Tooth> to(Tooth other) {
        if (quadrant() == other.quadrant()) {
            return run(place(), other.place());
        }
        if (!isBeside(other)) {
            return List.of();
        }
        var teeth = new ArrayList<>(run(place(), 1));
        teeth.addAll(other.run(1, other.place()));
        return teeth;
    }

    private List<Tooth> run(int from, int to) {
        var teeth = new ArrayList<Tooth>();
        var step = from <= to ? 1 : -1;
        for (var place = from; place != to + step; place += step) {
            teeth.add(new Tooth(quadrant() * 10 + place));
        }
        return teeth;
    }

    /** Quadrants 1 and 2, 3 and 4, 5 and 6, 7 and 8 share a jaw. */
    private boolean isBeside(Tooth other) {
        return (quadrant() + 1) / 2 == (other.quadrant() + 1) / 2;
    }

    private int quadrant() {
        return number / 10;
    }

    private int place() {
        return number % 10;
    }

    private static boolean exists(int number) {
        var quadrant = number / 10;
        var places = quadrant < FIRST_PRIMARY_QUADRANT ? PERMANENT_PLACES : PRIMARY_PLACES;
        return quadrant >= 1 && quadrant <= LAST_QUADRANT && number % 10 >= 1 && number % 10 <= places;
    }
}
