package org.zunft.core.place;

import java.util.OptionalInt;

/**
 * Distances by road between postal codes, estimated: the great circle between the centroids, a third longer. Good
 * for "about 12 km", not for a travel expense; inside one postal code it is 0.
 */
public final class Distances {

    /** The mean radius of the earth in kilometres. Source: IUGG 1980. */
    private static final double EARTH_RADIUS = 6371.0088;

    /** How much longer roads are than the great circle; a rule of thumb for central Europe. */
    private static final double DETOUR = 1.3;

    private final Places places;

    /** Distances between some places. */
    public Distances(Places places) {
        this.places = places;
    }

    /**
     * The distance by road, in whole kilometres.
     *
     * @return empty when one of the postal codes is not known
     */
    public OptionalInt between(PostalCode from, PostalCode to) {
        int start = places.row(from);
        int end = places.row(to);
        return start < 0 || end < 0 ? OptionalInt.empty() : OptionalInt.of(kilometres(start, end));
    }

    private int kilometres(int start, int end) {
        double startLatitude = Math.toRadians(places.latitude(start));
        double endLatitude = Math.toRadians(places.latitude(end));
        double northSouth = Math.sin((endLatitude - startLatitude) / 2);
        double eastWest = Math.sin(Math.toRadians(places.longitude(end) - places.longitude(start)) / 2);
        double haversine =
                northSouth * northSouth + Math.cos(startLatitude) * Math.cos(endLatitude) * eastWest * eastWest;
        double greatCircle = 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(haversine)));
        return Math.toIntExact(Math.round(greatCircle * DETOUR));
    }
}
