package org.zunft.plugin.architecture.rules;

import org.jspecify.annotations.Nullable;
import org.zunft.api.matching.Argument;
import org.zunft.api.matching.MatchContext;
import org.zunft.api.matching.Reason;
import org.zunft.api.matching.Verdict;
import org.zunft.plugin.architecture.law.SubmissionTable;
import org.zunft.plugin.architecture.law.SubmissionTable.Answer;
import org.zunft.plugin.architecture.model.ArchitectureNeed;
import org.zunft.plugin.architecture.model.ArchitectureOffer;
import org.zunft.plugin.architecture.model.ArchitectureOffer.Scope;

/**
 * A1: whoever submits building documents needs the right to. An interior architect has it for alterations that leave the
 * structure alone, a master craftsman with the small right as far as his Land goes; both are told to check.
 */
final class RightToSubmit extends ArchitectureRule {

    private final SubmissionTable table;

    RightToSubmit(Figures figures, SubmissionTable table) {
        super("A1", figures);
        this.table = table;
    }

    @Override
    public Verdict judge(ArchitectureNeed need, ArchitectureOffer offer, MatchContext context) {
        if (!Boolean.TRUE.equals(need.isPermitNeeded())) {
            return Verdict.SILENT;
        }
        var right = offer.right();
        if (right == null) {
            return new Verdict.Unknown(Reason.of("submission.unknown"));
        }
        return switch (right) {
            case UNLIMITED -> Verdict.SILENT;
            case NONE -> new Verdict.Excluded(told("submission.none", need));
            case INTERIOR -> interior(need);
            case SMALL -> small(need, offer.scope(), context);
        };
    }

    /** § 65 of the Musterbauordnung: only alterations that go with the work on interiors. */
    private static Verdict interior(ArchitectureNeed need) {
        var kind = need.kind();
        if (kind == null || (kind.isAlteration() && !Boolean.TRUE.equals(need.isStructural()))) {
            return new Verdict.Notice(told("submission.interior_check", need));
        }
        return new Verdict.Excluded(told(kind.isAlteration() ? "submission.structural" : "submission.interior", need));
    }

    private Verdict small(ArchitectureNeed need, Scope scope, MatchContext context) {
        if (exceeds(need.site().buildingClass(), scope.buildingClass())
                || exceeds(need.site().units(), scope.units())
                || exceeds(need.site().floorArea(), scope.floorArea())) {
            return new Verdict.Excluded(told("submission.own_scope", need));
        }
        return switch (table.answer(need.type(), need.site(), context.today())) {
            case Answer.Outside(var law) ->
                new Verdict.Excluded(
                        law.map(named -> told("submission.small", need).with("law", Argument.of(named)))
                                .orElseGet(() -> told("submission.small_anywhere", need)));
            case Answer.ToCheck(var law) ->
                new Verdict.Notice(told("submission.small_check", need).with("law", Argument.of(law)));
            case Answer.TooOld(var law, var checked) ->
                new Verdict.Notice(told("submission.table_old", need)
                        .with("law", Argument.of(law))
                        .with("checked", new Argument.Day(checked)));
            case Answer.NoRow() -> new Verdict.Notice(told("submission.small_unknown_land", need));
        };
    }

    private static boolean exceeds(@Nullable Number stated, @Nullable Number most) {
        return stated != null && most != null && stated.doubleValue() > most.doubleValue();
    }

    /** A reason that names the project and, where it is known, the Land. */
    private static Reason told(String key, ArchitectureNeed need) {
        var kind = need.kind() == null ? "vorhaben" : need.kind().code();
        var land = need.site().land();
        var reason = Reason.of(land == null ? key : key + "_in").withTerm("kind", kind);
        return land == null ? reason : reason.withTerm("land", land);
    }
}
