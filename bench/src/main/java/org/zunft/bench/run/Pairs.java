package org.zunft.bench.run;

import java.time.LocalDate;
import java.util.List;
import java.util.function.IntToLongFunction;
import org.zunft.api.Profession;
import org.zunft.api.matching.Distance;
import org.zunft.api.matching.MatchContext;
import org.zunft.api.matching.MatchRule;
import org.zunft.api.matching.Tally;
import org.zunft.bench.world.World;
import org.zunft.core.need.Need;
import org.zunft.core.shared.WorkingDays;

/** Needs and offers of one profession, read once, to be judged in ever other pairs. */
final class Pairs<N, O> {

    private static final int KILOMETRES = 42;

    private final List<MatchRule<N, O>> rules;
    private final List<N> needs;
    private final List<O> offers;
    private final MatchContext context;

    private Pairs(Profession<N, O> profession, World world, List<Need> needs, LocalDate today) {
        this.rules = profession.rules();
        this.needs = needs.stream()
                .map(need -> profession.readNeed(need.attributes()))
                .toList();
        this.offers = world.residents().stream()
                .filter(resident -> resident.offer().profession().isPresent())
                .map(resident -> profession.readOffer(resident.offer().attributes()))
                .toList();
        this.context = new Near(today);
    }

    /** Judges the pair of a number by every rule; answers something that depends on all of it. */
    static <N, O> IntToLongFunction judging(Profession<N, O> profession, World world, List<Need> needs, LocalDate day) {
        return new Pairs<>(profession, world, needs, day)::judge;
    }

    private long judge(int number) {
        N need = needs.get(Math.floorMod(number, needs.size()));
        O offer = offers.get(Math.floorMod(number * 7, offers.size()));
        var tally = new Tally();
        for (MatchRule<N, O> rule : rules) {
            tally.judge(rule, need, offer, context);
        }
        var assessment = tally.assessment();
        return (long) assessment.total() + assessment.parts().size();
    }

    private record Near(LocalDate today) implements MatchContext {

        @Override
        public Distance distance() {
            return new Distance.Known(KILOMETRES);
        }

        @Override
        public int workingDaysUntil(LocalDate day) {
            return WorkingDays.between(today, day);
        }
    }
}
