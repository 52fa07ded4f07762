package org.zunft.plugin.print.cues;

import java.util.List;
import org.zunft.api.text.Finding;
import org.zunft.api.text.NeedText;

/** Everything print reads out of a sentence, German or English. */
public final class PrintCues {

    private final Cue product = new ProductCue();
    private final List<Cue> cues = List.of(
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
        var clear = Mask.coverPlaces(text.value());
        product.read(new NeedText(clear, text.locale(), text.today()), findings);
        var current = new NeedText(Mask.coverPast(clear), text.locale(), text.today());
        cues.forEach(cue -> cue.read(current, findings));
        return findings.list();
    }
}
