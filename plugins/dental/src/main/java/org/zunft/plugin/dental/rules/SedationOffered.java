package org.zunft.plugin.dental.rules;

import java.util.Optional;
import org.zunft.api.matching.MatchContext;
import org.zunft.api.matching.Reason;
import org.zunft.api.matching.Scale;
import org.zunft.api.matching.Verdict;
import org.zunft.plugin.dental.model.DentalNeed;
import org.zunft.plugin.dental.model.DentalNeed.Strength;
import org.zunft.plugin.dental.model.DentalOffer;
import org.zunft.plugin.dental.terms.Anxiety;
import org.zunft.plugin.dental.terms.Payer;
import org.zunft.plugin.dental.terms.Sedation;

/**
 * D8: the sedation wanted, another, or none; for anxious people who want none, a practice that takes care of them. Who
 * pays for sedation is told.
 */
final class SedationOffered extends DentalRule {

    private final int sedationWeight;
    private final int anxietyWeight;
    private final int other;
    private final int noFocus;
    private final int childAge;

    SedationOffered(Figures figures) {
        super("D8");
        this.sedationWeight = figures.whole("weight.D8.sedation");
        this.anxietyWeight = figures.whole("weight.D8.anxiety");
        this.other = Scale.score(figures.number("score.sedation.other"));
        this.noFocus = Scale.score(figures.number("score.anxiety.no_focus"));
        this.childAge = figures.whole("anaesthesia.child");
    }

    @Override
    public int weight(DentalNeed need) {
        if (need.sedation() != null) {
            return sedationWeight;
        }
        return need.anxiety() == null ? 0 : anxietyWeight;
    }

    @Override
    public Verdict judge(DentalNeed need, DentalOffer offer, MatchContext context) {
        var wanted = need.sedation();
        if (wanted == null) {
            return need.anxiety() == null ? Verdict.SILENT : ofAnxiety(offer);
        }
        var offered = offer.sedation();
        if (offered == null) {
            return told(new Verdict.Unknown(reason("sedation.unknown", wanted)), need, wanted);
        }
        if (offered.contains(wanted)) {
            return told(new Verdict.Scored(Scale.FULL, reason("sedation.offered", wanted)), need, wanted);
        }
        if (need.sedationIs() == Strength.MUST) {
            return new Verdict.Excluded(reason("sedation.must_missing", wanted));
        }
        return offered.isEmpty()
                ? new Verdict.Scored(0, reason("sedation.none", wanted))
                : told(new Verdict.Scored(other, reason("sedation.other", wanted)), need, wanted);
    }

    private Verdict ofAnxiety(DentalOffer offer) {
        var focus = offer.anxietyFocus();
        if (focus == null) {
            return new Verdict.Unknown(Reason.of("anxiety.unknown"));
        }
        return focus
                ? new Verdict.Scored(Scale.FULL, Reason.of("anxiety.focus"))
                : new Verdict.Scored(noFocus, Reason.of("anxiety.no_focus"));
    }

    private Verdict told(Verdict verdict, DentalNeed need, Sedation wanted) {
        return whoPays(need, wanted)
                .map(reason -> Verdict.several(verdict, new Verdict.Notice(reason)))
                .orElse(verdict);
    }

    private Optional<Reason> whoPays(DentalNeed need, Sedation wanted) {
        var payer = need.payer();
        if (payer == null || payer == Payer.SELBST || payer == Payer.WAHLARZT) {
            return Optional.empty();
        }
        if (payer != Payer.GKV) {
            return Optional.of(reason("sedation.ask_insurer", wanted));
        }
        if (wanted != Sedation.GENERAL_ANAESTHESIA) {
            return Optional.of(reason("sedation.gkv_seldom", wanted));
        }
        if (need.isForSmallChild()) {
            return Optional.of(Reason.of("sedation.gkv_child").with("age", childAge));
        }
        return Optional.of(
                need.anxiety() == Anxiety.SEVERE_PHOBIA
                        ? Reason.of("sedation.gkv_phobia")
                        : Reason.of("sedation.gkv_reasons").with("age", childAge));
    }

    private static Reason reason(String key, Sedation sedation) {
        return Reason.of(key).withTerm("sedation", sedation.code());
    }
}
