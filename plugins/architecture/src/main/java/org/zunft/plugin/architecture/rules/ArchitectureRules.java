package org.zunft.plugin.architecture.rules;

import java.util.List;
import org.zunft.api.matching.MatchRule;
import org.zunft.plugin.architecture.hoai.PhaseShares;
import org.zunft.plugin.architecture.law.SubmissionTable;
import org.zunft.plugin.architecture.model.ArchitectureNeed;
import org.zunft.plugin.architecture.model.ArchitectureOffer;

/** All rules of architecture, A1 to A15, and the notice of the fee. */
public final class ArchitectureRules {

    private ArchitectureRules() {}

    /**
     * The rules with their figures.
     *
     * @param figures weights, limits and scores
     * @param table who may submit building documents where
     * @param words which tags have words
     * @return in the order in which reasons are shown
     */
    public static List<MatchRule<ArchitectureNeed, ArchitectureOffer>> all(
            Figures figures, SubmissionTable table, TagWords words) {
        return List.of(
                new RightToSubmit(figures, table),
                new FieldOfWork(figures),
                new PhasesOffered(figures, new PhaseShares()),
                new ComparableReference(figures),
                new ZoneExperience(figures),
                new ProjectSize(figures),
                new MonumentExperience(figures),
                new EnergyListed(figures),
                new ModellingLevel(figures),
                new PublicReference(figures),
                new SiteDistance(figures),
                new StartInTime(figures),
                new LiabilityCover(figures),
                new KnownFor(figures, words),
                new ClientServed(figures),
                new FeeRange(figures));
    }
}
