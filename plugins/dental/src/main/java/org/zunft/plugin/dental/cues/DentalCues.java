package org.zunft.plugin.dental.cues;

import java.util.List;
import org.zunft.api.text.Finding;
import org.zunft.api.text.NeedText;

/** Everything read out of a sentence about teeth, German or English. */
public final class DentalCues {

    /** Cues about what is to be done now; what has been done is none of their business. */
    private final List<Cue> now = List.of(new TeethCue(), new ProcedureCue());

    private final List<Cue> person = List.of(
            new AgeCue(),
            new GradeCue(),
            new PayerCue(),
            new PriorityCue(),
            new CalmCue(),
            new LanguageCue(),
            new AccessCue(),
            new ReferralCue());

    /** The cues of the trade. */
    public DentalCues() {}

    /** Reads a sentence; at most one finding of each attribute. */
    public List<Finding> read(NeedText text) {
        var findings = new Findings();
        var clear = Mask.coverContacts(text.value());
        var whole = new NeedText(clear, text.locale(), text.today());
        person.forEach(cue -> cue.read(whole, findings));
        var current = new NeedText(Mask.coverPast(clear), text.locale(), text.today());
        now.forEach(cue -> cue.read(current, findings));
        return findings.list();
    }
}
