package org.zunft.plugin.print.cues;

import java.util.List;
import org.zunft.api.text.Finding;
import org.zunft.api.text.NeedText;

/** Everything print reads out of a sentence. */
public final class PrintCues {

    /** The cues of the trade. */
    public PrintCues() {}

    /** Reads a sentence. */
    public List<Finding> read(NeedText text) {
        return List.of();
    }
}
