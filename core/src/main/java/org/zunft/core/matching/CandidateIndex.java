package org.zunft.core.matching;

import java.util.Collection;
import java.util.List;

/** Finds offers by profession, place in the tree and words. A cache: it can be filled again at any time. */
public interface CandidateIndex {

    /** Adds offers, or puts them in place of their earlier versions; visible when the method returns. */
    void put(Collection<Marked> offers);

    /** Told after many offers were added: what can be done once to answer faster is done now. */
    void settle();

    /** The offers worth judging, those whose words agree best first. */
    List<Gathered> gather(Gathering gathering);
}
