package org.zunft.core.matching;

/**
 * An offer with its place on the shelf.
 *
 * @param mark the number of the place, the same for all versions of the offer as long as the server runs
 * @param listed the offer
 */
public record Marked(int mark, ListedOffer listed) {}
