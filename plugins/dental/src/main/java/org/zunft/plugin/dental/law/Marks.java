package org.zunft.plugin.dental.law;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.zunft.api.text.Passage;

/** Marked passages of one text; where two overlap, the first marked stands. */
final class Marks {

    private final List<Passage> passages = new ArrayList<>();

    /** Marks passages; answers whether any of them was new. */
    boolean add(Stream<Passage> found) {
        var before = passages.size();
        found.filter(this::isFree).forEach(passages::add);
        return passages.size() > before;
    }

    /** The passages in the order of the text. */
    List<Passage> passages() {
        return passages.stream().sorted(Comparator.comparingInt(Passage::start)).toList();
    }

    private boolean isFree(Passage passage) {
        return passages.stream().noneMatch(other -> other.start() < passage.end() && passage.start() < other.end());
    }
}
