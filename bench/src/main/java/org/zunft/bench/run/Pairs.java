package org.zunft.bench.run;

import java.time.LocalDate;
import java.util.List;
import java.util.function.IntToLongFunction;
import org.zunft.api.Profession;
import org.zunft.api.matching.Distance;
import org.zunft.api.matching.MatchRule;
import org.zunft.api.matching.Tally;
import org.zunft.bench.world.Golden;
import org.zunft.core.matching.Circumstances;
import org.zunft.core.profession.JsonAttributes;

/** Needs and offers of one profession, read once, to be judged in ever other pairs. */
final class Pairs<N, O> {

    private static final Distance NEAR = new Distance.Known(42);

    private final List<MatchRule<N, O>> rules;
    private final List<N> needs;
    private final List<O> offers;
    private final LocalDate today;

    private Pairs(Profession<N, O> profession, Golden golden) {
        this.rules = profession.rules();
        this.needs = golden.needs().stream()
                .map(need -> profession.readNeed(JsonAttributes.read(need.attributes())))
                .toList();
        this.offers = golden.houses().values().stream()
                .map(house -> profession.readOffer(JsonAttributes.read(house)))
                .toList();
        this.today = golden.today();
    }

    /** Judges the pair of a number by every rule; answers something that depends on all of it. */
    static <N, O> IntToLongFunction judging(Profession<N, O> profession, Golden golden) {
        return new Pairs<>(profession, golden)::judge;
    }

    private long judge(int number) {
        int pair = Math.floorMod(number, needs.size() * offers.size());
        N need = needs.get(pair % needs.size());
        O offer = offers.get(pair / needs.size());
        var context = new Circumstances(today, NEAR);
        var tally = new Tally();
        for (MatchRule<N, O> rule : rules) {
            tally.judge(rule, need, offer, context);
        }
        var assessment = tally.assessment();
        return (long) assessment.total() + assessment.parts().size();
    }
}
