package org.zunft.api.matching;

import java.util.List;

/**
 * What all rules said of one offer, added up by {@link Tally}.
 *
 * @param total 0 to {@link Scale#FULL}; 0 when excluded
 * @param parts every line, in the order of the rules
 */
public record Assessment(int total, List<Part> parts) {

    /** Copies the lines. */
    public Assessment {
        parts = List.copyOf(parts);
    }

    /** Whether a known fact makes the offer impossible. */
    public boolean isExcluded() {
        if (total > 0) {
            return false;
        }
        for (Part part : parts) {
            if (part.kind() == Part.Kind.EXCLUSION) {
                return true;
            }
        }
        return false;
    }

    /** The lines of one kind. */
    public List<Part> parts(Part.Kind kind) {
        return parts.stream().filter(part -> part.kind() == kind).toList();
    }
}
