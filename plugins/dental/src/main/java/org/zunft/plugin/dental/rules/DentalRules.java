package org.zunft.plugin.dental.rules;

import java.util.List;
import org.zunft.api.matching.MatchRule;
import org.zunft.plugin.dental.model.DentalNeed;
import org.zunft.plugin.dental.model.DentalOffer;

/** The rules that judge a practice, D3 to D16 without D14. */
public final class DentalRules {

    private DentalRules() {}

    /**
     * The rules with their figures.
     *
     * @param figures weights, limits and tables
     * @return in the order in which reasons are shown
     */
    public static List<MatchRule<DentalNeed, DentalOffer>> all(Figures figures) {
        return List.of(
                new ProcedureOffered(),
                new Qualification(figures),
                new PayerServed(figures),
                new AgeTreated(figures),
                new SoonEnough(figures),
                new SedationOffered(figures),
                new LanguageSpoken(figures),
                new AccessGiven(),
                new Nearness(figures),
                new OrthodonticsPaid(figures),
                new EquipmentThere(figures),
                new SlipNeeded(figures),
                new ReturnsPatient(figures));
    }
}
