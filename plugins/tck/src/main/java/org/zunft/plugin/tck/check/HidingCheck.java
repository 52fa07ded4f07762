package org.zunft.plugin.tck.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.zunft.api.Profession;
import org.zunft.api.matching.Scale;
import org.zunft.api.matching.Verdict;
import org.zunft.plugin.tck.subject.Attempt;
import org.zunft.plugin.tck.subject.PluginUnderTest;

/**
 * Hiding a weakness never wins. Without one of its attributes an offer has the total it had or less, or at most
 * {@link Scale#UNKNOWN_CAP}. Rules that now answer {@code Unknown} are set aside on both sides, for a light one of
 * them may lift a bad score to the middle without a cap.
 */
public final class HidingCheck extends ProfessionCheck {

    @Override
    public String id() {
        return "hiding";
    }

    @Override
    public String proves() {
        return "leaving out any one attribute of an offer never lifts its total above " + Scale.UNKNOWN_CAP
                + ": a rule that lacks a fact says that it is unknown";
    }

    @Override
    <N, O> void examine(PluginUnderTest subject, Profession<N, O> profession, Problems problems) {
        var trials = new Trials<>(subject, profession);
        for (var pair : trials.pairs()) {
            for (String name : pair.offer().attributes().values().keySet()) {
                var poorer = Attempt.of(() ->
                                profession.readOffer(pair.offer().attributes().without(name)))
                        .value();
                var before = trials.judge(pair.need().typed(), pair.offer().typed(), pair.context());
                var after = poorer.flatMap(offer -> trials.judge(pair.need().typed(), offer, pair.context()));
                if (before.isPresent() && after.isPresent()) {
                    compare(name, pair, before.get(), after.get(), problems);
                }
            }
            if (problems.isFull()) {
                return;
            }
        }
    }

    private static void compare(
            String name, Trials.Pair<?, ?> pair, List<Trials.Said> before, List<Trials.Said> after, Problems problems) {
        int total = Trials.total(after);
        if (total <= Math.max(Trials.total(before), Scale.UNKNOWN_CAP)) {
            return;
        }
        Set<String> unknown = after.stream()
                .filter(said -> isUnknown(said.verdict()))
                .map(Trials.Said::rule)
                .collect(Collectors.toSet());
        if (Trials.total(without(unknown, after)) > Trials.total(without(unknown, before))) {
            problems.add("the total rises from " + Trials.total(before) + " to " + total + " when the offer leaves out "
                    + name + ", for " + pair.told());
        }
    }

    private static List<Trials.Said> without(Set<String> rules, List<Trials.Said> said) {
        return said.stream().filter(each -> !rules.contains(each.rule())).toList();
    }

    private static boolean isUnknown(Verdict verdict) {
        return VerdictParts.of(verdict).stream().anyMatch(Verdict.Unknown.class::isInstance);
    }
}
