package org.zunft.core.place;

/**
 * What is known of a postal code.
 *
 * @param code the postal code
 * @param name the main place it stands for
 * @param state the state, canton or district, in German; empty where the source has none
 * @param latitude of the centroid, in degrees (WGS 84)
 * @param longitude of the centroid, in degrees (WGS 84)
 */
public record Place(PostalCode code, String name, String state, double latitude, double longitude) {}
