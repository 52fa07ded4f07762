package org.zunft.plugin.tck.check;

import java.time.LocalDate;
import java.util.List;
import org.zunft.api.Profession;
import org.zunft.api.attribute.Attributes;
import org.zunft.api.matching.Distance;
import org.zunft.api.matching.MatchContext;
import org.zunft.api.matching.Verdict;
import org.zunft.plugin.tck.subject.Attempt;
import org.zunft.plugin.tck.subject.KnownContext;
import org.zunft.plugin.tck.subject.PluginUnderTest;

/** Not to know is not the same as to know that not. */
public final class UnknownCheck extends ProfessionCheck {

    /** Long before every sampled date, so that no deadline has passed whoever is asked. */
    private static final LocalDate EARLY = LocalDate.of(2025, 1, 2);

    private static final List<MatchContext> CONTEXTS = List.of(
            new KnownContext(EARLY, new Distance.NotAsked()),
            new KnownContext(EARLY, new Distance.OfferPlaceUnknown()));

    @Override
    public String id() {
        return "unknown";
    }

    @Override
    public String proves() {
        return "an offer that states nothing is excluded, capped or scored by no rule, whatever the need: unknown is"
                + " neither yes nor no";
    }

    @Override
    <N, O> void examine(PluginUnderTest subject, Profession<N, O> profession, Problems problems) {
        var offer = Attempt.of(() -> profession.readOffer(Attributes.none())).value();
        if (offer.isEmpty()) {
            return;
        }
        for (var need : new Trials<>(subject, profession).needs()) {
            for (MatchContext context : CONTEXTS) {
                Trials.said(profession.rules(), need.typed(), offer.get(), context).stream()
                        .flatMap(List::stream)
                        .filter(said -> judges(said.verdict()))
                        .forEach(said -> problems.add("rule " + said.rule() + " answers " + said.verdict()
                                + " to an offer that states nothing, for need " + need.attributes()));
            }
        }
    }

    private static boolean judges(Verdict verdict) {
        return VerdictParts.of(verdict).stream()
                .anyMatch(part -> part instanceof Verdict.Excluded
                        || part instanceof Verdict.Scored
                        || part instanceof Verdict.Capped);
    }
}
