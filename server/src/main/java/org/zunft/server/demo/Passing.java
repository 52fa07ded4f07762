package org.zunft.server.demo;

import java.time.Instant;
import java.util.List;

/**
 * A need that one member of the demo passed to another, and what became of it.
 *
 * @param giver who gave it
 * @param receiver who got it
 * @param need what was wanted
 * @param text its words with the blanks filled
 * @param at when it was noted and passed on
 * @param happenings what followed, in order
 */
public record Passing(
        DemoMember giver, DemoMember receiver, DemoNeed need, String text, Instant at, List<Happening> happenings) {

    /** Copies what followed. */
    public Passing {
        happenings = List.copyOf(happenings);
    }
}
