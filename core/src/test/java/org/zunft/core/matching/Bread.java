package org.zunft.core.matching;

import java.util.Optional;

/**
 * A need as {@link BreadTrade} sees it.
 *
 * @param loaves how many; 0 when not stated
 * @param kind which bread
 * @param delivery the postal code where it is wanted
 */
record Bread(long loaves, Optional<String> kind, Optional<String> delivery) {}
