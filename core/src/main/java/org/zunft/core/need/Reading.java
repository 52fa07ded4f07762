package org.zunft.core.need;

import org.zunft.api.attribute.Value;

/**
 * An attribute that was read out of the text of a need.
 *
 * @param attribute its name
 * @param value what was read
 * @param words the words it came from
 * @param start where they begin in the text
 * @param end where they end, exclusive
 */
public record Reading(String attribute, Value value, String words, int start, int end) {}
