package org.zunft.core.place;

/**
 * Where a postal code lies, as a point on a sphere of radius 1. Located once, so that a distance costs one arc sine.
 *
 * @param x towards the equator at Greenwich
 * @param y towards the equator at 90° east
 * @param z towards the north pole
 */
public record Spot(double x, double y, double z) {

    static Spot of(double latitude, double longitude) {
        double north = Math.toRadians(latitude);
        double east = Math.toRadians(longitude);
        return new Spot(Math.cos(north) * Math.cos(east), Math.cos(north) * Math.sin(east), Math.sin(north));
    }

    /** The straight line through the sphere, 0 to 2. */
    double chordTo(Spot other) {
        double across = x - other.x;
        double beside = y - other.y;
        double up = z - other.z;
        return Math.sqrt(across * across + beside * beside + up * up);
    }
}
