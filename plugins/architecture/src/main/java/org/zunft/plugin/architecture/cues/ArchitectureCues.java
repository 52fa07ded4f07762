package org.zunft.plugin.architecture.cues;

import java.util.List;
import org.zunft.api.text.Finding;
import org.zunft.api.text.NeedText;

/** Everything architecture reads out of a sentence, German or English. */
public final class ArchitectureCues {

    /** Later cues look at what earlier ones found. */
    private final List<Cue> cues = List.of(
            new ObjectCue(),
            new TermsCue(),
            new EnergyCue(),
            new CostCue(),
            new SizeCue(),
            new ZoneCue(),
            new PhasesCue(),
            new PermitCue(),
            new ModellingCue(),
            new StartCue(),
            new PlaceCue(),
            new FieldCue());

    /** The cues of the trade. */
    public ArchitectureCues() {}

    /** Reads a sentence; at most one finding of each attribute. */
    public List<Finding> read(NeedText text) {
        var findings = new Findings();
        var clear = Mask.cover(text.value());
        cues.forEach(cue -> cue.read(clear, findings));
        return findings.list();
    }
}
