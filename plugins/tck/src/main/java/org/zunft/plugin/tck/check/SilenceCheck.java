package org.zunft.plugin.tck.check;

import java.util.List;
import org.zunft.api.Profession;
import org.zunft.api.attribute.Attributes;
import org.zunft.api.matching.Distance;
import org.zunft.api.matching.Verdict;
import org.zunft.plugin.tck.subject.Attempt;
import org.zunft.plugin.tck.subject.KnownContext;
import org.zunft.plugin.tck.subject.PluginUnderTest;

/** What the need does not say counts neither way. */
public final class SilenceCheck extends ProfessionCheck {

    @Override
    public String id() {
        return "silence";
    }

    @Override
    public String proves() {
        return "a need that states nothing makes every rule silent, apart from notices: no score, unknown, cap or"
                + " exclusion";
    }

    @Override
    <N, O> void examine(PluginUnderTest subject, Profession<N, O> profession, Problems problems) {
        var context = new KnownContext(Trials.TODAY, new Distance.NotAsked());
        var need = Attempt.of(() -> profession.readNeed(Attributes.none())).value();
        if (need.isEmpty()) {
            return;
        }
        for (var offer : new Trials<>(subject, profession).offers()) {
            Trials.said(profession.rules(), need.get(), offer.typed(), context).stream()
                    .flatMap(List::stream)
                    .filter(said -> !isSilent(said.verdict()))
                    .forEach(said -> problems.add("rule " + said.rule() + " answers " + said.verdict()
                            + " to a need that states nothing, for offer " + offer.attributes()));
        }
    }

    private static boolean isSilent(Verdict verdict) {
        return VerdictParts.of(verdict).stream()
                .allMatch(part -> part instanceof Verdict.Silent || part instanceof Verdict.Notice);
    }
}
