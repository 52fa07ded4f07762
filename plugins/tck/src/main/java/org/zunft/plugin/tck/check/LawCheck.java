package org.zunft.plugin.tck.check;

import java.util.List;
import java.util.Locale;
import org.zunft.api.Profession;
import org.zunft.api.policy.ComplianceRule;
import org.zunft.api.policy.ComplianceVerdict;
import org.zunft.api.text.NeedText;
import org.zunft.plugin.tck.subject.Attempt;
import org.zunft.plugin.tck.subject.PluginUnderTest;

/** What the law of a profession says of a text can be relied upon: it decides whether a need is kept at all. */
public final class LawCheck extends ProfessionCheck {

    /** Texts matter here; that rules answer for every need is seen elsewhere. */
    private static final int NEEDS = 3;

    @Override
    public String id() {
        return "law";
    }

    @Override
    public String proves() {
        return "compliance rules answer for any text, never null, never by an exception, the same each time, refuse no"
                + " empty text, and mark only passages within the text";
    }

    @Override
    <N, O> void examine(PluginUnderTest subject, Profession<N, O> profession, Problems problems) {
        var needs =
                new Trials<>(subject, profession).needs().stream().limit(NEEDS).toList();
        for (String value : new HardTexts(subject, profession).all()) {
            for (Locale locale : List.of(Locale.GERMAN, Locale.ENGLISH)) {
                var text = new NeedText(value, locale, Trials.TODAY);
                for (ComplianceRule<N> rule : profession.complianceRules()) {
                    needs.forEach(need -> examine(rule, need.typed(), text, problems));
                }
            }
            if (problems.isFull()) {
                return;
            }
        }
    }

    private static <N> void examine(ComplianceRule<N> rule, N need, NeedText text, Problems problems) {
        Attempt<ComplianceVerdict> first = Attempt.of(() -> rule.check(need, text));
        first.failure().ifPresent(failure -> problems.add("rule " + rule.id() + " " + failure + " for " + told(text)));
        first.value().ifPresent(verdict -> {
            Attempt.of(() -> rule.check(need, text))
                    .value()
                    .filter(again -> !again.equals(verdict))
                    .ifPresent(again -> problems.add(
                            "rule " + rule.id() + " says " + verdict + ", then " + again + " of " + told(text)));
            if (verdict instanceof ComplianceVerdict.Refused(var reason, var passages)) {
                passages.stream()
                        .filter(passage -> passage.end() > text.value().length())
                        .forEach(passage -> problems.add("rule " + rule.id() + " marks " + passage
                                + (text.value().isEmpty() ? " in an empty text" : " beyond the text " + told(text))));
            }
        });
    }

    private static String told(NeedText text) {
        String value = text.value();
        return text.locale() + " \"" + (value.length() > 80 ? value.substring(0, 80) + "…" : value) + "\"";
    }
}
