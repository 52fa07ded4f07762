package org.zunft.plugin.tck.broken;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.zunft.api.Resources;
import org.zunft.api.attribute.AttributeSchema;
import org.zunft.api.attribute.Value;
import org.zunft.api.text.Finding;
import org.zunft.api.text.NeedText;
import org.zunft.plugin.tck.sound.Bakery;

/** Flaws of text cues, golden cases and the growth of schemas. */
public final class BrokenEvidence {

    private BrokenEvidence() {}

    /** All of them. */
    public static List<Broken> all() {
        var all = new ArrayList<Broken>();
        all.addAll(cues());
        all.addAll(cases());
        all.addAll(growth());
        return all;
    }

    private static List<Broken> cues() {
        int[] calls = {0};
        return List.of(
                cue("chokes on a percent sign", "readText threw", (text, found) -> {
                    if (text.value().contains("%")) {
                        throw new IllegalArgumentException("%");
                    }
                    return found;
                }),
                cue(
                        "points beyond the text",
                        "ends beyond",
                        (text, found) ->
                                text.value().isEmpty() ? List.of(new Finding("loaves", Value.of(1), 0, 1)) : found),
                cue("finds the same twice", "two findings of loaves", (text, found) -> {
                    var twice = new ArrayList<>(found);
                    twice.addAll(found);
                    return twice;
                }),
                cue(
                        "finds what the schema does not know",
                        "does not satisfy the need schema",
                        (text, found) ->
                                text.value().contains("9") ? List.of(new Finding("price", Value.of(9), 0, 1)) : found),
                cue(
                        "finds a number out of range",
                        "does not satisfy the need schema",
                        (text, found) ->
                                text.value().contains("9") ? List.of(new Finding("loaves", Value.of(0), 0, 1)) : found),
                cue("finds now and then", "then", (text, found) -> calls[0]++ % 2 == 0 ? found : List.of()));
    }

    private static List<Broken> cases() {
        return List.of(
                new Broken(
                        "has no golden case",
                        "cases",
                        "no golden case",
                        () -> Broken.subject(new Bakery()).withCases(Map.of())),
                cases("another first place", "first is [BB]", "\"first\": \"BB\"", "\"first\": \"BA\""),
                cases("another total", "BA has 994", "\"BA\": 994", "\"BA\": 900"),
                cases("an exclusion too few", "BA is excluded by [B1]", "{\"BA\": [\"B1\"]}", "{}"),
                cases(
                        "an exclusion too many",
                        "BB is excluded by []",
                        "\"excluded\": {}",
                        "\"excluded\": {\"BB\": [\"B1\"]}"),
                cases("a need the schema refuses", "does not satisfy the schema", "\"loaves\": 100}", "\"loaves\": 0}"),
                cases("a misspelt field", "unknown field: firts", "\"first\"", "\"firts\""),
                cases("an offer nobody knows", "unknown field: BX", "\"BA\": 5", "\"BX\": 5"),
                cases("another profession", "a profession the plugin does not have", "\"baker\"", "\"butcher\""));
    }

    private static List<Broken> growth() {
        return List.of(
                growth(
                        "a schema that changed under the same version",
                        "still has version",
                        "1.0",
                        "\"maximum\": 9999",
                        "\"maximum\": 999"),
                growth(
                        "a dropped attribute",
                        "/colour was dropped",
                        "1.1",
                        "\"properties\": {",
                        "\"properties\": {\"colour\": {\"type\": \"string\"}, "),
                growth("a lost choice", "lost the choice \"spelt\"", "1.1", "[\"rye\",", "[\"rye\", \"spelt\","),
                growth("a narrowed bound", "narrowed its maximum", "1.1", "\"maximum\": 9999", "\"maximum\": 99999"),
                growth("another type", "changed its type", "1.1", "\"type\": \"integer\"", "\"type\": \"number\""),
                new Broken(
                        "a misnamed schema",
                        "snapshot",
                        "is not named",
                        () -> Broken.subject(new Bakery()).withSnapshots(Map.of("baker.json", "{}"))));
    }

    private static Broken cue(String flaw, String told, BiFunction<NeedText, List<Finding>, List<Finding>> reading) {
        return Broken.profession("a reading that " + flaw, "cues", told, new Bakery() {
            @Override
            public List<Finding> readText(NeedText text) {
                return reading.apply(text, super.readText(text));
            }
        });
    }

    private static Broken cases(String flaw, String told, String sound, String broken) {
        String json = Resources.text(Bakery.class, "/cases/baker.json").replace(sound, broken);
        return new Broken(
                "cases with " + flaw,
                "cases",
                told,
                () -> Broken.subject(new Bakery()).withCases(Map.of("baker.json", json)));
    }

    /** A need schema that was otherwise when it was committed. */
    private static Broken growth(String flaw, String told, String version, String now, String before) {
        var sound = new Bakery().needSchema();
        return new Broken(
                flaw,
                "snapshot",
                told,
                () -> Broken.subject(new Bakery() {
                            @Override
                            public AttributeSchema needSchema() {
                                return new AttributeSchema(version, sound.json());
                            }
                        })
                        .withSnapshots(
                                Map.of("baker-need-1.0.json", sound.json().replace(now, before))));
    }
}
