package org.zunft.plugin.dental.rules;

import org.zunft.api.matching.MatchContext;
import org.zunft.api.matching.Reason;
import org.zunft.api.matching.Scale;
import org.zunft.api.matching.Verdict;
import org.zunft.plugin.dental.model.Competence;
import org.zunft.plugin.dental.model.DentalNeed;
import org.zunft.plugin.dental.model.DentalOffer;
import org.zunft.plugin.dental.model.Years;
import org.zunft.plugin.dental.terms.AgeBand;
import org.zunft.plugin.dental.terms.Level;
import org.zunft.plugin.dental.terms.Specialty;

/**
 * D6: a practice must treat people of this age; for small children a paediatric practice is better. Only a band is
 * known, so a practice that treats less than half of its ages counts as not treating them, and one that does not
 * treat all of them should be asked.
 */
final class AgeTreated extends DentalRule {

    private final Figures figures;
    private final int weight;
    private final double share;
    private final int notPaediatric;

    AgeTreated(Figures figures) {
        super("D6");
        this.figures = figures;
        this.weight = figures.whole("weight.D6");
        this.share = figures.number("age.share");
        this.notPaediatric = Scale.score(figures.number("score.age.not_paediatric"));
    }

    @Override
    public int weight(DentalNeed need) {
        return need.isForSmallChild() ? weight : 0;
    }

    @Override
    public Verdict judge(DentalNeed need, DentalOffer offer, MatchContext context) {
        var band = need.ageBand();
        if (band == null) {
            return Verdict.SILENT;
        }
        var treated = offer.ages();
        if (treated == null) {
            var unknown = new Verdict.Unknown(Reason.of("age.unknown"));
            var practice = practice(need, offer);
            return practice instanceof Verdict.Scored ? limited(practice, unknown) : unknown;
        }
        var wanted = figures.ages(band);
        var covered = wanted.and(treated).count();
        if (covered < share * wanted.count()) {
            return new Verdict.Excluded(excluded(band, wanted, treated));
        }
        var practice = practice(need, offer);
        return covered == wanted.count() ? practice : Verdict.several(practice, asked(wanted, treated));
    }

    private Verdict practice(DentalNeed need, DentalOffer offer) {
        if (!need.isForSmallChild()) {
            return Verdict.SILENT;
        }
        var levels = offer.levels();
        if (levels == null) {
            return new Verdict.Unknown(Reason.of("age.paediatric_unknown"));
        }
        var level = levels.getOrDefault(Specialty.PAEDIATRIC_DENTISTRY, new Competence(Level.GENERAL, null, null))
                .level();
        if (level == null) {
            return new Verdict.Unknown(Reason.of("age.paediatric_unknown"));
        }
        return level == Level.GENERAL
                ? new Verdict.Scored(notPaediatric, Reason.of("age.not_paediatric"))
                : new Verdict.Scored(Scale.FULL, Reason.of("age.paediatric"));
    }

    private static Reason excluded(AgeBand band, Years wanted, Years treated) {
        if (treated.from() > wanted.from()) {
            return Reason.of(band.isUnderEighteen() ? "age.children_from" : "age.from")
                    .with("from", treated.from());
        }
        return Reason.of("age.up_to").with("to", treated.to());
    }

    private static Verdict asked(Years wanted, Years treated) {
        return new Verdict.Notice(
                treated.from() > wanted.from()
                        ? Reason.of("age.ask_from").with("from", treated.from())
                        : Reason.of("age.ask_up_to").with("to", treated.to()));
    }
}
