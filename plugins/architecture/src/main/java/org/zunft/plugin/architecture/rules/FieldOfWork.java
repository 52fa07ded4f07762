package org.zunft.plugin.architecture.rules;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zunft.api.matching.MatchContext;
import org.zunft.api.matching.Reason;
import org.zunft.api.matching.Scale;
import org.zunft.api.matching.Verdict;
import org.zunft.plugin.architecture.model.ArchitectureNeed;
import org.zunft.plugin.architecture.model.ArchitectureOffer;
import org.zunft.plugin.architecture.terms.DesignField;
import org.zunft.plugin.architecture.terms.Discipline;
import org.zunft.plugin.architecture.terms.SubmissionRight;

/** A2: what is to be planned is the field of somebody in the office, or near enough to it. */
final class FieldOfWork extends ArchitectureRule {

    private final Map<DesignField, Map<Discipline, Integer>> fits = new EnumMap<>(DesignField.class);

    FieldOfWork(Figures figures) {
        super("A2", figures);
        for (var field : DesignField.values()) {
            fits.put(field, figures.fits(field));
        }
    }

    @Override
    public Verdict judge(ArchitectureNeed need, ArchitectureOffer offer, MatchContext context) {
        var field = need.field();
        if (field == null) {
            return Verdict.SILENT;
        }
        var disciplines = offer.disciplines();
        if (disciplines == null) {
            return new Verdict.Unknown(reason("field.unknown", field));
        }
        var best = 0;
        var unsure = 0;
        var fit = fits.getOrDefault(field, Map.of());
        for (var discipline : disciplines) {
            var score = fit.getOrDefault(discipline, 0);
            if (discipline != Discipline.MEISTER_KLEIN || maySubmit(offer.right())) {
                best = Math.max(best, score);
            } else if (offer.right() == null) {
                unsure = Math.max(unsure, score);
            }
        }
        if (unsure > best) {
            return new Verdict.Unknown(reason("field.unknown", field));
        }
        return best == 0
                ? new Verdict.Excluded(reason("field.none", field))
                : new Verdict.Scored(best, reason(best == Scale.FULL ? "field.own" : "field.near", field));
    }

    /** A master craftsman plans buildings by his small right; without one he does not. */
    private static boolean maySubmit(@Nullable SubmissionRight right) {
        return right == SubmissionRight.SMALL || right == SubmissionRight.UNLIMITED;
    }

    private static Reason reason(String key, DesignField field) {
        return Reason.of(key).withTerm("field", field.code());
    }
}
