package org.zunft.bench.run;

import java.util.ArrayList;
import java.util.List;
import org.zunft.bench.world.Workshop;
import org.zunft.core.need.Need;
import org.zunft.core.need.Needs;
import org.zunft.core.shared.IdSource;
import org.zunft.core.shared.NeedId;
import org.zunft.core.shared.Transactions;

/**
 * Needs noted before the clock starts, alike but for their ids: a need is with one receiver at a time, so each creation
 * takes one of its own.
 */
final class FreshNeeds {

    private static final int AT_ONCE = 2_000;

    private FreshNeeds() {}

    /**
     * Notes copies.
     *
     * @param patterns what is copied, each as often as the others
     * @param count how many in all
     * @return the copies in the order of their patterns, over and over
     */
    static List<NeedId> note(Workshop workshop, List<Need> patterns, int count) {
        var ids = workshop.part(IdSource.class);
        var noted = new ArrayList<NeedId>(count);
        while (noted.size() < count) {
            var copies = new ArrayList<Need>(AT_ONCE);
            while (copies.size() < AT_ONCE && noted.size() < count) {
                Need copy = copy(patterns.get(noted.size() % patterns.size()), new NeedId(ids.next()));
                copies.add(copy);
                noted.add(copy.id());
            }
            workshop.part(Transactions.class).write(() -> {
                workshop.part(Needs.class)
                        .addAll(workshop.world().organisation().id(), copies);
                return copies;
            });
        }
        return noted;
    }

    private static Need copy(Need pattern, NeedId id) {
        return new Need(
                id,
                pattern.giver(),
                pattern.text(),
                pattern.locale(),
                pattern.occupation(),
                pattern.profession(),
                pattern.schemaVersion(),
                pattern.attributes(),
                pattern.readings(),
                pattern.place(),
                pattern.own(),
                pattern.origin(),
                pattern.notedAt(),
                pattern.version());
    }
}
