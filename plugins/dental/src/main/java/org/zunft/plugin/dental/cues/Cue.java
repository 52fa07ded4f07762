package org.zunft.plugin.dental.cues;

import org.zunft.api.text.NeedText;

/** Reads one kind of attribute out of a sentence. */
interface Cue {

    /** Adds what is certain to the findings. */
    void read(NeedText text, Findings findings);
}
