package org.zunft.core.matching;

/**
 * An offer as {@link BreadTrade} sees it.
 *
 * @param quality 0 to 1000
 */
record Oven(int quality) {}
