package org.zunft.core.need;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zunft.api.Profession;
import org.zunft.api.attribute.Attributes;
import org.zunft.api.matching.Reason;
import org.zunft.api.policy.ComplianceRule;
import org.zunft.api.policy.ComplianceVerdict;
import org.zunft.api.text.NeedText;
import org.zunft.api.text.Passage;
import org.zunft.core.profession.Guard;
import org.zunft.core.profession.Guarded;
import org.zunft.core.profession.Professions;

/** Asks the law of a profession about a need. A rule that gives no usable answer blocks: the law is not passed over. */
@Singleton
public final class Advise {

    static final String UNCHECKED = "core.compliance.unchecked";

    private final Professions professions;
    private final Guard guard;

    /** Asks the law of installed professions. */
    public Advise(Professions professions, Guard guard) {
        this.professions = professions;
        this.guard = guard;
    }

    /**
     * What the law says of a stored need.
     *
     * @param today the day on which it is asked
     * @return in the order of the rules; nothing when no installed plugin judges the need
     */
    public List<Advice> about(Need need, LocalDate today) {
        return need.profession()
                .flatMap(professions.current()::find)
                .map(profession ->
                        about(profession, need.attributes(), new NeedText(need.text(), need.locale(), today)))
                .orElse(List.of());
    }

    <N> List<Advice> about(Profession<N, ?> profession, Attributes attributes, NeedText text) {
        var advice = new ArrayList<Advice>();
        for (ComplianceRule<N> rule : profession.complianceRules()) {
            Guarded<ComplianceVerdict> answer =
                    guard.call(profession.id(), rule.id(), () -> rule.check(profession.readNeed(attributes), text));
            switch (answer) {
                case Guarded.Answered<ComplianceVerdict>(var verdict) ->
                    said(rule.id(), verdict, text).ifPresent(advice::add);
                case Guarded.Failed<ComplianceVerdict> failed -> advice.add(unchecked(rule.id()));
            }
        }
        return advice;
    }

    private static Optional<Advice> said(String rule, ComplianceVerdict verdict, NeedText text) {
        return switch (verdict) {
            case ComplianceVerdict.Clear() -> Optional.empty();
            case ComplianceVerdict.Advised(Reason reason) ->
                Optional.of(new Advice(rule, Advice.Effect.TELL, reason, List.of()));
            case ComplianceVerdict.Blocked(Reason reason) ->
                Optional.of(new Advice(rule, Advice.Effect.BLOCK, reason, List.of()));
            case ComplianceVerdict.Refused(Reason reason, List<Passage> passages) ->
                Optional.of(
                        passages.stream()
                                        .allMatch(passage ->
                                                passage.end() <= text.value().length())
                                ? new Advice(rule, Advice.Effect.BLOCK, reason, passages)
                                : unchecked(rule));
        };
    }

    private static Advice unchecked(String rule) {
        return new Advice(rule, Advice.Effect.BLOCK, Reason.of(UNCHECKED), List.of());
    }
}
