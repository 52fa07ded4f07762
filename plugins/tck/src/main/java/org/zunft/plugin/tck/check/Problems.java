package org.zunft.plugin.tck.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects problems without repeating them; stops counting when there are too many to read. */
final class Problems {

    private static final int MOST = 20;

    private final Set<String> found = new LinkedHashSet<>();

    void add(String problem) {
        if (found.size() < MOST) {
            found.add(problem);
        } else {
            found.add("… and more of the kind");
        }
    }

    /** Whether further problems would not be kept, so that a long search can end. */
    boolean isFull() {
        return found.size() > MOST;
    }

    List<String> list() {
        return List.copyOf(found);
    }
}
