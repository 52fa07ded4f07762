package org.zunft.plugin.print.rules;

import java.util.List;
import org.zunft.api.matching.MatchRule;
import org.zunft.plugin.print.model.PrintNeed;
import org.zunft.plugin.print.model.PrintOffer;

/** All rules of print, P1 to P15. */
public final class PrintRules {

    private PrintRules() {}

    /**
     * The rules with their figures.
     *
     * @param figures weights, ranges and thresholds
     * @return in the order in which reasons are shown
     */
    public static List<MatchRule<PrintNeed, PrintOffer>> all(Figures figures) {
        var narrowing = new Narrowing(figures);
        var gate = new HouseGate(narrowing);
        return List.of(
                new SuitableProcess(figures, narrowing),
                new SheetSize(figures, narrowing),
                new PaperWeight(figures, narrowing),
                new BindingOffered(figures, gate),
                new PageRange(figures, gate),
                new RunLength(figures, narrowing),
                new SpotColours(figures, narrowing),
                new FinishingOffered(figures, gate),
                new DeliveryTime(figures, gate),
                new RequiredCertificates(figures, gate),
                new PrintStandard(figures, gate),
                new VariableData(figures, narrowing),
                new LayoutOffered(figures, gate),
                new Nearness(figures, gate),
                new HouseFocus(figures, gate));
    }
}
