package org.zunft.plugin.print.cues;

import java.util.List;
import org.zunft.api.text.Finding;
import org.zunft.api.text.NeedText;

/** Everything print reads out of a sentence, German or English. */
public final class PrintCues {

    private final List<Cue> cues = List.of(
            new ProductCue(),
            new AmountCue(),
            new VersionsCue(),
            new FormatCue(),
            new PartsCue(),
            new TermsCue(),
            new FinishingCue(),
            new PreferenceCue(),
            new BudgetCue(),
            new DeliveryCue());

    /** The cues of the trade. */
    public PrintCues() {}

    /** Reads a sentence; at most one finding of each attribute. */
    public List<Finding> read(NeedText text) {
        var findings = new Findings();
        var clear = new NeedText(Mask.cover(text.value()), text.locale(), text.today());
        cues.forEach(cue -> cue.read(clear, findings));
        return findings.list();
    }
}
