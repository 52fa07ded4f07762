package org.zunft.api;

import java.util.regex.Pattern;

/**
 * The name of a profession in code, data and messages, for instance {@code print}. It never changes once
 * published, because stored needs and offers refer to it.
 *
 * @param value 2 to 40 characters: lower-case letters, digits and hyphens, beginning with a letter
 */
public record ProfessionId(String value) implements Comparable<ProfessionId> {

    private static final Pattern SLUG = Pattern.compile("[a-z][a-z0-9-]{1,39}");

    /** @throws IllegalArgumentException if {@code value} is not a slug */
    public ProfessionId {
        if (!SLUG.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a profession id (a-z, 0-9, hyphen, 2 to 40 characters): " + value);
        }
    }

    @Override
    public int compareTo(ProfessionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
