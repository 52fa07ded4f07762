package org.zunft.plugin.tck.broken;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.zunft.api.Occupation;
import org.zunft.api.attribute.AttributeSchema;
import org.zunft.api.matching.Verdict;
import org.zunft.api.policy.PolicyFlags;
import org.zunft.api.text.Term;
import org.zunft.api.text.Vocabulary;
import org.zunft.plugin.tck.sound.Bakery;
import org.zunft.plugin.tck.sound.BreadRule;

/** Flaws of names, schemas, messages and vocabulary. */
public final class BrokenForm {

    private BrokenForm() {}

    /** All of them. */
    public static List<Broken> all() {
        return List.of(
                new Broken(
                        "contributes nothing",
                        "identity",
                        "no profession",
                        () -> Broken.subject().withCases(Map.of())),
                new Broken(
                        "two professions with one id",
                        "identity",
                        "two professions have the id baker",
                        () -> Broken.subject(new Bakery(), new Bakery())),
                Broken.profession(
                        "two rules with one id",
                        "identity",
                        "have the id B3",
                        RulesBakery.alsoWith(new BreadRule("B3", 0, (need, offer, context) -> Verdict.SILENT))),
                Broken.profession("serves no occupation", "identity", "names no occupation", new Bakery() {
                    @Override
                    public Set<Occupation> serves() {
                        return Set.of();
                    }
                }),
                Broken.profession("has no policy flags", "identity", "policyFlags() answered null", new Bakery() {
                    @Override
                    @SuppressWarnings("NullAway") // the flaw
                    public PolicyFlags policyFlags() {
                        return null;
                    }
                }),
                schema("is not JSON", "not JSON", "{"),
                schema("is not a schema", "not a schema", "{\"type\": \"objet\"}"),
                schema(
                        "leads out of the document",
                        "$ref leads out",
                        changed("{\"enum\": [\"rye\", \"wheat\"]}", "{\"$ref\": \"https://example.org/bread\"}")),
                schema("names no dialect", "does not name its dialect", changed("\"$schema\"", "\"$comment\"")),
                schema("is open", "lets attributes through", changed("\"additionalProperties\": false,", "")),
                schema(
                        "requires an attribute",
                        "{} must be valid",
                        changed("\"type\": \"object\",", "\"type\": \"object\", \"required\": [\"bread\"],")),
                Broken.profession(
                        "an attribute without a name",
                        "schemas",
                        "need.due is missing in en",
                        MessagesBakery.without("need.due")),
                Broken.profession(
                        "speaks one language", "messages", "no messages in en", MessagesBakery.inGermanOnly()),
                Broken.profession(
                        "a message in one language only",
                        "messages",
                        "service.bread is missing in en",
                        MessagesBakery.without("service.bread")),
                Broken.profession(
                        "a message that is no pattern",
                        "messages",
                        "is no pattern",
                        MessagesBakery.saying("capacity.stated", "{loaves, plural, one {#}} of {most")),
                Broken.profession(
                        "a message with a numbered argument",
                        "messages",
                        "a number instead of a name",
                        MessagesBakery.saying("bread.baked", "{0}")),
                Broken.profession(
                        "languages that name other arguments",
                        "messages",
                        "different arguments",
                        MessagesBakery.saying("capacity.stated", "{loaves} wanted")),
                vocabulary("knows no word", "has no term", new Vocabulary(List.of())),
                vocabulary(
                        "a term without English words",
                        "has no words",
                        new Vocabulary(List.of(new Term("rye", Map.of(Locale.GERMAN, List.of("Roggenbrot")))))),
                vocabulary(
                        "a word twice",
                        "a word twice in de",
                        new Vocabulary(List.of(new Term(
                                "rye",
                                Map.of(Locale.GERMAN, List.of("Roggen", "Roggen"), Locale.ENGLISH, List.of("rye")))))));
    }

    private static Broken schema(String flaw, String told, String json) {
        return new Broken(
                "a schema that " + flaw,
                "schemas",
                told,
                () -> Broken.subject(new Bakery() {
                            @Override
                            public AttributeSchema needSchema() {
                                return new AttributeSchema("1.0", json);
                            }
                        })
                        .withSnapshots(Map.of()));
    }

    private static String changed(String sound, String broken) {
        return new Bakery().needSchema().json().replace(sound, broken);
    }

    private static Broken vocabulary(String flaw, String told, Vocabulary vocabulary) {
        return Broken.profession(flaw, "vocabulary", told, new Bakery() {
            @Override
            public Vocabulary vocabulary() {
                return vocabulary;
            }
        });
    }
}
