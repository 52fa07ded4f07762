package org.zunft.core.place;

import java.util.Optional;

/**
 * Distances by road between postal codes, estimated: the great circle between the centroids, a third longer. Good
 * for "about 12 km", not for a travel expense; inside one postal code it is 0.
 */
public final class Distances {

    /** The mean radius of the earth in kilometres. Source: IUGG 1980. */
    private static final double EARTH_RADIUS = 6371.0088;

    /** How much longer roads are than the great circle; a rule of thumb for central Europe. */
    private static final double DETOUR = 1.3;

    private static final double SHORT_CHORD = 0.3;

    private final Places places;

    /** Distances between some places. */
    public Distances(Places places) {
        this.places = places;
    }

    /** Where a postal code lies; empty when it is not known. */
    public Optional<Spot> locate(PostalCode code) {
        int row = places.row(code);
        return row < 0 ? Optional.empty() : Optional.of(Spot.of(places.latitude(row), places.longitude(row)));
    }

    /** The distance by road, in whole kilometres. */
    public static int between(Spot from, Spot to) {
        return Math.toIntExact(Math.round(EARTH_RADIUS * angle(from.chordTo(to)) * DETOUR));
    }

    /** The angle over a chord. Its series is exact to a metre up to 1900 km and much cheaper than an arc sine. */
    private static double angle(double chord) {
        double square = chord * chord;
        return chord < SHORT_CHORD
                ? chord * (1 + square * (1 / 24.0 + square * (3 / 640.0)))
                : 2 * Math.asin(Math.min(1, chord / 2));
    }
}
