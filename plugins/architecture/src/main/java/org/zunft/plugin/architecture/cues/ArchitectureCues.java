package org.zunft.plugin.architecture.cues;

import java.util.List;
import org.zunft.api.text.Finding;
import org.zunft.api.text.NeedText;

/** Everything architecture reads out of a sentence, German or English. */
public final class ArchitectureCues {

    /** The cues of the trade. */
    public ArchitectureCues() {}

    /** Reads a sentence; at most one finding of each attribute. */
    public List<Finding> read(NeedText text) {
        return List.of();
    }
}
