package org.zunft.core.matching;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.zunft.api.matching.Distance;

/**
 * An offer that might serve a need.
 *
 * @param id the identity of the offer; decides last between equals
 * @param member the identity of the member who makes it
 * @param seat the seat it is made on; empty when not known
 * @param offer the offer as its profession sees it; empty when no plugin serves it
 * @param distance how far it is from where the work is wanted
 * @param textScore how well the words of need and offer agree, 0 to 1000; empty when words were not compared
 * @param radius how far the member goes, in kilometres; empty for anywhere
 * @param bookedUntil the last day without capacity; empty when there is capacity
 * @param listed the offer as it stands on the shelf; empty when it came with the question
 */
public record Candidate(
        String id,
        String member,
        Optional<SeatHeld> seat,
        Optional<?> offer,
        Distance distance,
        OptionalInt textScore,
        OptionalInt radius,
        Optional<LocalDate> bookedUntil,
        Optional<ListedOffer> listed) {}
