package org.zunft.plugin.dental.rules;

import org.jspecify.annotations.Nullable;
import org.zunft.api.matching.MatchContext;
import org.zunft.api.matching.Reason;
import org.zunft.api.matching.Verdict;
import org.zunft.plugin.dental.model.DentalNeed;
import org.zunft.plugin.dental.model.DentalOffer;
import org.zunft.plugin.dental.terms.Payer;
import org.zunft.plugin.dental.terms.Specialty;

/** D12: tells whether a statutory insurer pays for orthodontics, as far as age and grade are known. */
final class OrthodonticsPaid extends DentalRule {

    private final int age;
    private final int kig;
    private final int iotn;

    OrthodonticsPaid(Figures figures) {
        super("D12");
        this.age = figures.whole("orthodontics.age");
        this.kig = figures.whole("orthodontics.kig");
        this.iotn = figures.whole("orthodontics.iotn");
    }

    @Override
    public Verdict judge(DentalNeed need, DentalOffer offer, MatchContext context) {
        var payer = need.payer();
        if (payer == null || need.specialty() != Specialty.ORTHODONTICS) {
            return Verdict.SILENT;
        }
        if (payer == Payer.GKV) {
            return new Verdict.Notice(told("orthodontics.gkv_", need, need.kigGrade(), kig));
        }
        return payer.isAustrian()
                ? new Verdict.Notice(told("orthodontics.at_", need, need.iotnGrade(), iotn))
                : Verdict.SILENT;
    }

    private Reason told(String keys, DentalNeed need, @Nullable Integer grade, int least) {
        var band = need.ageBand();
        if (band != null && !band.isUnderEighteen()) {
            return Reason.of(keys + "adult").with("age", age);
        }
        if (band == null || grade == null) {
            return Reason.of(keys + "open").with("age", age).with("least", least);
        }
        return Reason.of(keys + (grade >= least ? "covered" : "private"))
                .with("age", age)
                .with("grade", grade)
                .with("least", least);
    }
}
