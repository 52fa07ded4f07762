package org.zunft.plugin.dental;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.LocalDate;
import java.util.List;
import org.zunft.api.attribute.Attributes;
import org.zunft.api.matching.Assessment;
import org.zunft.api.matching.Distance;
import org.zunft.api.matching.MatchRule;
import org.zunft.api.matching.Part;
import org.zunft.api.matching.Tally;
import org.zunft.plugin.dental.model.DentalNeed;
import org.zunft.plugin.dental.model.DentalOffer;
import org.zunft.plugin.tck.subject.JsonAttributes;
import org.zunft.plugin.tck.subject.KnownContext;

/** Judges needs and offers written as JSON with single quotes, as tests of rules write them. */
final class Judging {

    /** The day on which everything is judged: a Monday. */
    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(JsonReadFeature.ALLOW_SINGLE_QUOTES).build();

    private final DentalProfession dental = new DentalProfession();

    static Attributes attributes(String json) {
        try {
            return JsonAttributes.read(JSON.readTree(json));
        } catch (JsonProcessingException problem) {
            throw new IllegalArgumentException("Not JSON: " + json, problem);
        }
    }

    /** What one rule says, as short words: "score 900", "unknown", "exclusion", "notice", "cap 900". */
    List<String> says(String rule, String need, String offer) {
        return says(rule, need, offer, new Distance.NotAsked());
    }

    /** The same at a distance. */
    List<String> says(String rule, String need, String offer, Distance distance) {
        return assess(rule, need, offer, distance).parts().stream()
                .map(Judging::told)
                .toList();
    }

    /** The keys of the reasons one rule gives. */
    List<String> keys(String rule, String need, String offer) {
        return assess(rule, need, offer, new Distance.NotAsked()).parts().stream()
                .map(part -> part.reason().key())
                .toList();
    }

    /** What all rules say. */
    Assessment judge(Attributes need, Attributes offer, Distance distance) {
        var typedNeed = dental.readNeed(need);
        var typedOffer = dental.readOffer(offer);
        var context = new KnownContext(TODAY, distance);
        var tally = new Tally();
        dental.rules().forEach(rule -> tally.judge(rule, typedNeed, typedOffer, context));
        return tally.assessment();
    }

    private Assessment assess(String rule, String need, String offer, Distance distance) {
        return new Tally()
                .judge(
                        rule(rule),
                        dental.readNeed(attributes(need)),
                        dental.readOffer(attributes(offer)),
                        new KnownContext(TODAY, distance))
                .assessment();
    }

    int weight(String rule, String need) {
        return rule(rule).weight(dental.readNeed(attributes(need)));
    }

    private MatchRule<DentalNeed, DentalOffer> rule(String id) {
        return dental.rules().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String told(Part part) {
        return switch (part.kind()) {
            case SCORE -> "score " + part.value();
            case CAP -> "cap " + part.value();
            case UNKNOWN -> "unknown";
            case EXCLUSION -> "exclusion";
            case NOTICE -> "notice";
        };
    }
}
