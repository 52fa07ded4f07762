package org.zunft.plugin.architecture;

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
import org.zunft.plugin.architecture.model.ArchitectureNeed;
import org.zunft.plugin.architecture.model.ArchitectureOffer;
import org.zunft.plugin.tck.subject.JsonAttributes;
import org.zunft.plugin.tck.subject.KnownContext;

/** Judges needs and offers written as JSON with single quotes, as tests of rules write them. */
final class Judging {

    /** The day on which everything is judged: a Monday. */
    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(JsonReadFeature.ALLOW_SINGLE_QUOTES).build();

    private final ArchitectureProfession architecture = new ArchitectureProfession();
    private final LocalDate day;

    Judging() {
        this(TODAY);
    }

    private Judging(LocalDate day) {
        this.day = day;
    }

    /** The same on another day. */
    Judging on(LocalDate other) {
        return new Judging(other);
    }

    /** A need as the rules see it. */
    ArchitectureNeed need(String need) {
        return architecture.readNeed(attributes(need));
    }

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
        return new Tally()
                        .judge(
                                rule(rule),
                                architecture.readNeed(attributes(need)),
                                architecture.readOffer(attributes(offer)),
                                new KnownContext(day, distance))
                        .assessment()
                        .parts()
                        .stream()
                        .map(Judging::told)
                        .toList();
    }

    /** What all rules say. */
    Assessment judge(Attributes need, Attributes offer, Distance distance) {
        var typedNeed = architecture.readNeed(need);
        var typedOffer = architecture.readOffer(offer);
        var context = new KnownContext(day, distance);
        var tally = new Tally();
        architecture.rules().forEach(rule -> tally.judge(rule, typedNeed, typedOffer, context));
        return tally.assessment();
    }

    int weight(String rule, String need) {
        return rule(rule).weight(architecture.readNeed(attributes(need)));
    }

    private MatchRule<ArchitectureNeed, ArchitectureOffer> rule(String id) {
        return architecture.rules().stream()
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
