package org.zunft.core.matching;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.zunft.api.Profession;
import org.zunft.api.matching.Reason;
import org.zunft.api.policy.ComplianceRule;
import org.zunft.api.policy.ComplianceVerdict;
import org.zunft.api.text.NeedText;
import org.zunft.core.need.Need;
import org.zunft.core.profession.Guard;
import org.zunft.core.profession.Guarded;

/** Asks the law of a profession about a need. A rule that gives no answer blocks: the law is not passed over. */
@Singleton
final class Advise {

    static final String UNCHECKED = "core.compliance.unchecked";

    private final Guard guard;

    Advise(Guard guard) {
        this.guard = guard;
    }

    <N> List<Matched.Advice> about(Profession<N, ?> profession, Inquiry inquiry) {
        List<ComplianceRule<N>> rules = profession.complianceRules();
        if (rules.isEmpty()) {
            return List.of();
        }
        Need need = inquiry.need();
        var text = new NeedText(need.text(), need.locale(), inquiry.today());
        var advice = new ArrayList<Matched.Advice>();
        for (ComplianceRule<N> rule : rules) {
            Guarded<ComplianceVerdict> answer = guard.call(
                    profession.id(), rule.id(), () -> rule.check(profession.readNeed(need.attributes()), text));
            switch (answer) {
                case Guarded.Answered<ComplianceVerdict>(ComplianceVerdict.Clear()) -> {
                    // nothing stands against it
                }
                case Guarded.Answered<ComplianceVerdict>(ComplianceVerdict.Blocked(Reason reason)) ->
                    advice.add(new Matched.Advice(rule.id(), Matched.Effect.BLOCK, reason));
                case Guarded.Answered<ComplianceVerdict>(ComplianceVerdict.Refused(Reason reason, var passages)) ->
                    advice.add(new Matched.Advice(rule.id(), Matched.Effect.BLOCK, reason));
                case Guarded.Answered<ComplianceVerdict>(ComplianceVerdict.Advised(Reason reason)) ->
                    advice.add(new Matched.Advice(rule.id(), Matched.Effect.TELL, reason));
                case Guarded.Failed<ComplianceVerdict> failed ->
                    advice.add(new Matched.Advice(rule.id(), Matched.Effect.BLOCK, Reason.of(UNCHECKED)));
            }
        }
        return advice;
    }
}
