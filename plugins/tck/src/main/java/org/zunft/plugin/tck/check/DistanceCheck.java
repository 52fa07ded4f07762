package org.zunft.plugin.tck.check;

import java.util.List;
import org.zunft.api.Profession;
import org.zunft.api.matching.Distance;
import org.zunft.plugin.tck.subject.KnownContext;
import org.zunft.plugin.tck.subject.PluginUnderTest;

/** Farther is never better. */
public final class DistanceCheck extends ProfessionCheck {

    private static final List<Integer> KILOMETRES = List.of(0, 1, 10, 30, 60, 120, 300, 800, 5_000);

    @Override
    public String id() {
        return "distance";
    }

    @Override
    public String proves() {
        return "the same offer never has a higher total when it is farther away";
    }

    @Override
    <N, O> void examine(PluginUnderTest subject, Profession<N, O> profession, Problems problems) {
        var trials = new Trials<>(subject, profession);
        for (var pair : trials.pairs()) {
            int before = Integer.MAX_VALUE;
            for (int kilometres : KILOMETRES) {
                var context = new KnownContext(Trials.TODAY, new Distance.Known(kilometres));
                var said = trials.judge(pair.need().typed(), pair.offer().typed(), context);
                if (said.isEmpty()) {
                    break;
                }
                int total = Trials.total(said.get());
                if (total > before) {
                    problems.add("the total rises from " + before + " to " + total + " at " + kilometres + " km for "
                            + pair.told());
                }
                before = total;
            }
            if (problems.isFull()) {
                return;
            }
        }
    }
}
