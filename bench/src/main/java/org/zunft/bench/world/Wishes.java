package org.zunft.bench.world;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import org.zunft.api.ProfessionId;
import org.zunft.core.need.GiverCapacity;
import org.zunft.core.need.Need;
import org.zunft.core.need.Origin;
import org.zunft.core.place.Place;
import org.zunft.core.profession.JsonAttributes;
import org.zunft.core.shared.NeedId;
import org.zunft.core.shared.TimeOrderedIds;
import org.zunft.core.shared.Version;

/** Needs for print: the golden ones with other amounts, papers, dates and places. */
public final class Wishes {

    private static final double[] AMOUNTS = {0.5, 0.8, 1, 1, 1.5, 2, 5};

    private Wishes() {}

    /** Invents needs, each noted by another giver. */
    public static List<Need> of(World world, int count, long seed, Instant notedAt) {
        var random = new SplittableRandom(seed);
        var ids = new TimeOrderedIds(() -> notedAt, random.split());
        List<Place> towns = Towns.all();
        List<Golden.GoldenNeed> golden = Golden.of(World.PRINT).needs();
        var needs = new ArrayList<Need>();
        for (int number = 0; number < count; number++) {
            Golden.GoldenNeed model = golden.get(number % golden.size());
            Place town = towns.get(random.nextInt(towns.size()));
            needs.add(new Need(
                    new NeedId(ids.next()),
                    world.giver(number).member().id(),
                    model.text() + ", Lieferung " + town.code().code() + " " + town.name(),
                    Locale.GERMAN,
                    Optional.empty(),
                    Optional.of(new ProfessionId(World.PRINT)),
                    Optional.of("1.0"),
                    JsonAttributes.read(varied(model.attributes().deepCopy(), random)),
                    List.of(),
                    Optional.of(town.code()),
                    GiverCapacity.UNSTATED,
                    Origin.CLIENT,
                    notedAt,
                    Version.FIRST));
        }
        return needs;
    }

    private static ObjectNode varied(ObjectNode need, SplittableRandom random) {
        double times = AMOUNTS[random.nextInt(AMOUNTS.length)];
        need.put("amount", Math.max(1, Math.round(need.path("amount").asInt() * times)));
        need.put("delivery_date", Math.max(1, need.path("delivery_date").asInt() + random.nextInt(-2, 6)));
        if (need.path("media") instanceof ObjectNode media) {
            media.put("weight", media.path("weight").asInt() + 10 * random.nextInt(-1, 3));
        }
        return need;
    }
}
