package org.zunft.bench.world;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.zunft.api.attribute.Attributes;
import org.zunft.core.profession.JsonAttributes;

/**
 * Print houses: each a golden house with another machine format, weights, finishing, products, times and certificates.
 * One in eight has the machines of two golden houses, and one in ten leaves something unstated, as people do.
 */
final class Printers {

    /** Of a hundred houses; offset and digital printers are common, letterpress is rare. */
    private static final Map<String, Integer> SHARE = Map.of("PA", 24, "PB", 36, "PC", 18, "PD", 8, "PE", 6, "PF", 8);

    private static final List<List<Integer>> SHEETS =
            List.of(List.of(330, 487), List.of(330, 700), List.of(350, 500), List.of(520, 740), List.of(720, 1020));
    private static final List<String> UNSTATED = List.of("finishing_partner", "certificates", "lead_time", "prepress");

    private final Golden golden;
    private final SplittableRandom random;

    Printers(Golden golden, SplittableRandom random) {
        this.golden = golden;
        this.random = random;
    }

    Attributes next() {
        ObjectNode house = kind().deepCopy();
        if (random.nextInt(8) == 0) {
            kind().path("processes").forEach(((ArrayNode) house.path("processes"))::add);
        }
        house.path("processes").forEach(process -> press((ObjectNode) process));
        List.of("finishing_in_house", "finishing_partner", "products_also", "certificates")
                .forEach(list -> drop((ArrayNode) house.path(list), 4));
        drop((ArrayNode) house.path("products_core"), 6);
        house.path("binding").forEach(this::pages);
        int standard = Math.max(1, house.path("lead_time").path("standard").asInt() + random.nextInt(-3, 5));
        ((ObjectNode) house.path("lead_time"))
                .put("standard", standard)
                .put("express", Math.max(0, standard / 2 - random.nextInt(2)));
        ((ObjectNode) house.path("prepress")).put("layout", random.nextInt(5) < 3);
        if (random.nextInt(10) == 0) {
            house.remove(UNSTATED.get(random.nextInt(UNSTATED.size())));
        }
        return JsonAttributes.read(house);
    }

    private ObjectNode kind() {
        int lot = random.nextInt(100);
        for (Map.Entry<String, ObjectNode> house : golden.houses().entrySet()) {
            lot -= SHARE.getOrDefault(house.getKey(), 0);
            if (lot < 0) {
                return house.getValue();
            }
        }
        throw new IllegalStateException("The shares do not add up to a hundred");
    }

    private void press(ObjectNode press) {
        JsonNode sheet = press.path("max_sheet");
        int width = sheet.path("w").asInt();
        if (width > 0 && width < 1000 && random.nextInt(3) == 0) {
            List<Integer> other = SHEETS.get(random.nextInt(SHEETS.size()));
            ((ObjectNode) sheet).put("w", other.get(0)).put("h", other.get(1));
        }
        if (press.path("gsm") instanceof ObjectNode grams) {
            int most = grams.path("max").asInt();
            grams.put("max", most + 10 * random.nextInt(-most / 100, most / 100 + 1));
        }
        if (random.nextInt(4) == 0) {
            press.put("spot", random.nextBoolean());
        }
    }

    private void pages(JsonNode binding) {
        if (binding.path("pages") instanceof ObjectNode pages) {
            pages.put("max", pages.path("max").asInt() * random.nextInt(6, 15) / 10);
        }
    }

    /** Drops one member in so many, but never the first. */
    private void drop(ArrayNode list, int oneIn) {
        for (int index = list.size() - 1; index > 0; index--) {
            if (random.nextInt(oneIn) == 0) {
                list.remove(index);
            }
        }
    }
}
