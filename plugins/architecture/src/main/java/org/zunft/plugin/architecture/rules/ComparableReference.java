package org.zunft.plugin.architecture.rules;

import org.zunft.api.matching.Argument;
import org.zunft.api.matching.MatchContext;
import org.zunft.api.matching.Reason;
import org.zunft.api.matching.Verdict;
import org.zunft.plugin.architecture.model.ArchitectureNeed;
import org.zunft.plugin.architecture.model.ArchitectureOffer;
import org.zunft.plugin.architecture.model.Reference;

/** A4: the best reference, by the same type, the same group of the object list or the same fee zone. */
final class ComparableReference extends ArchitectureRule {

    private final int sameType;
    private final int sameGroup;
    private final int sameZone;
    private final int other;

    ComparableReference(Figures figures) {
        super("A4", figures);
        this.sameType = figures.score("score.reference.type");
        this.sameGroup = figures.score("score.reference.group");
        this.sameZone = figures.score("score.reference.zone");
        this.other = figures.score("score.reference.other");
    }

    @Override
    public Verdict judge(ArchitectureNeed need, ArchitectureOffer offer, MatchContext context) {
        var group = need.group();
        if (group == null) {
            return Verdict.SILENT;
        }
        var wanted = need.type() == null ? group.code() : need.type().code();
        var unknown = Reason.of("reference.unknown").withTerm("object", wanted);
        var references = offer.references();
        if (references == null) {
            return new Verdict.Unknown(unknown);
        }
        var best = other;
        var possible = other;
        var latest = 0;
        for (var reference : references) {
            var score = score(need, reference);
            var year = reference.year() == null ? 0 : reference.year();
            latest = score == best ? Math.max(latest, year) : score > best ? year : latest;
            best = Math.max(best, score);
            possible = Math.max(possible, possible(need, reference));
        }
        var reason = reason(best, latest, wanted);
        return possible > best ? atLeast(best, reason, unknown) : new Verdict.Scored(best, reason);
    }

    private int score(ArchitectureNeed need, Reference reference) {
        var type = reference.type();
        if (type != null && type == need.type()) {
            return sameType;
        }
        if (type != null && type.group() == need.group()) {
            return sameGroup;
        }
        return need.zone() != null && reference.zone() == need.zone() ? sameZone : other;
    }

    /** What the reference would be worth if what it does not state were as wanted. */
    private int possible(ArchitectureNeed need, Reference reference) {
        if (reference.type() == null) {
            return need.type() == null ? sameGroup : sameType;
        }
        return reference.zone() == null && need.zone() != null
                ? Math.max(sameZone, score(need, reference))
                : score(need, reference);
    }

    private Reason reason(int score, int year, String wanted) {
        var reason = Reason.of(key(score)).withTerm("object", wanted);
        return score == sameType && year > 0
                ? Reason.of("reference.type_year")
                        .withTerm("object", wanted)
                        .with("year", Argument.of(Integer.toString(year)))
                : reason;
    }

    private String key(int score) {
        if (score == sameType) {
            return "reference.type";
        }
        if (score == sameGroup) {
            return "reference.group";
        }
        return score == sameZone ? "reference.zone" : "reference.other";
    }
}
