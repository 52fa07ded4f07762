package org.zunft.plugin.dental.rules;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zunft.api.matching.Argument;
import org.zunft.api.matching.MatchContext;
import org.zunft.api.matching.Reason;
import org.zunft.api.matching.Scale;
import org.zunft.api.matching.Verdict;
import org.zunft.plugin.dental.model.Competence;
import org.zunft.plugin.dental.model.DentalNeed;
import org.zunft.plugin.dental.model.DentalOffer;
import org.zunft.plugin.dental.terms.Level;
import org.zunft.plugin.dental.terms.Procedure;
import org.zunft.plugin.dental.terms.Proof;
import org.zunft.plugin.dental.terms.Specialty;

/**
 * D4: the level in the field asked for. What every dentist does needs none, except for small children, whose field is
 * paediatric dentistry. Below the minimum of a procedure a practice must not win on other points.
 */
final class Qualification extends DentalRule {

    private static final Competence LICENCE = new Competence(Level.GENERAL, null, null);

    private final Map<Specialty, List<Specialty>> related = new EnumMap<>(Specialty.class);
    private final Map<Level, Integer> scores = new EnumMap<>(Level.class);
    private final Map<Procedure, Integer> minimums = new EnumMap<>(Procedure.class);
    private final Set<Specialty> titles;
    private final int cap;

    Qualification(Figures figures) {
        super("D4", figures.whole("weight.D4"));
        for (var specialty : Specialty.values()) {
            related.put(specialty, figures.related(specialty));
        }
        for (var level : Level.values()) {
            scores.put(level, Scale.score(figures.number("level." + level.code())));
        }
        for (var procedure : Procedure.values()) {
            minimums.put(procedure, Scale.score(figures.minimum(procedure)));
        }
        this.titles = figures.titles();
        this.cap = Scale.score(figures.number("cap.level"));
    }

    @Override
    public Verdict judge(DentalNeed need, DentalOffer offer, MatchContext context) {
        var asked = need.specialty();
        if (asked == null) {
            return Verdict.SILENT;
        }
        if (asked == Specialty.GENERAL_DENTISTRY && !need.isForSmallChild()) {
            return offer.levels() == null && offer.procedures() == null
                    ? unknown(asked)
                    : new Verdict.Scored(Scale.FULL, Reason.of("level.every_dentist"));
        }
        var field = asked == Specialty.GENERAL_DENTISTRY ? Specialty.PAEDIATRIC_DENTISTRY : asked;
        var levels = offer.levels();
        if (levels == null) {
            return unknown(field);
        }
        var practised = practised(field, levels);
        var competence = levels.getOrDefault(practised, LICENCE);
        var level = competence.level();
        return level == null ? unknown(field) : ofLevel(need.procedure(), practised, level, competence);
    }

    /** The field itself when the practice states a level in it, else a related one in which it does. */
    private Specialty practised(Specialty field, Map<Specialty, Competence> levels) {
        if (levels.containsKey(field)) {
            return field;
        }
        for (var other : related.getOrDefault(field, List.of())) {
            if (levels.containsKey(other)) {
                return other;
            }
        }
        return field;
    }

    private Verdict ofLevel(@Nullable Procedure procedure, Specialty field, Level stated, Competence competence) {
        var isNoTitle = stated == Level.FACHZAHNARZT && !titles.contains(field);
        var level = isNoTitle ? Level.TAETIGKEITSSCHWERPUNKT : stated;
        var score = scores.getOrDefault(level, 0);
        var verdicts = new ArrayList<Verdict>();
        verdicts.add(new Verdict.Scored(score, reason(field, level, competence.body())));
        if (procedure != null && score < minimums.getOrDefault(procedure, 0)) {
            verdicts.add(
                    new Verdict.Capped(cap, Reason.of("level.below_minimum").withTerm("specialty", field.code())));
        }
        if (isNoTitle) {
            verdicts.add(told("level.no_such_title", field));
        }
        if (competence.proof() == Proof.SELF_DECLARED) {
            verdicts.add(told("level.self_declared", field));
        }
        return verdicts.size() == 1 ? verdicts.getFirst() : new Verdict.Several(verdicts);
    }

    private static Verdict told(String key, Specialty field) {
        return new Verdict.Notice(Reason.of(key).withTerm("specialty", field.code()));
    }

    private static Reason reason(Specialty field, Level level, @Nullable String body) {
        var reason = Reason.of(body == null ? "level." + level.code() : "level." + level.code() + ".by")
                .withTerm("specialty", field.code());
        return body == null ? reason : reason.with("body", Argument.of(body));
    }

    private static Verdict unknown(Specialty field) {
        return new Verdict.Unknown(Reason.of("level.unknown").withTerm("specialty", field.code()));
    }
}
