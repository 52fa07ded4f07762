package org.zunft.plugin.architecture.cues;

/** Reads one kind of attribute out of a sentence. */
interface Cue {

    /** Adds what is certain to the findings; may look at what was found before. */
    void read(String text, Findings findings);
}
