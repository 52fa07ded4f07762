package org.zunft.core.plugin;

import java.util.LinkedHashMap;
import java.util.Map;

/** The Java source of a small profession whose parts can be replaced by faulty ones. */
public final class TradeSource {

    private final Map<String, String> parts = new LinkedHashMap<>();

    private TradeSource(String professionId) {
        parts.put("static", "");
        parts.put("constructor", "");
        parts.put("id", "return new ProfessionId(\"%s\");".formatted(professionId));
        parts.put("serves", serving("7322." + Math.floorMod(professionId.hashCode(), 10_000)));
        parts.put("needSchema", "return new AttributeSchema(\"1.0\", \"{}\");");
        parts.put("messages", "return new Messages(Map.of(Locale.GERMAN, Map.of(), Locale.ENGLISH, Map.of()));");
        parts.put("rules", "return List.of(new Rule(\"R1\"));");
        parts.put("judge", "return Verdict.scored(1, Reason.of(\"sound\"));");
        parts.put("readText", "return List.of();");
    }

    public static TradeSource named(String professionId) {
        return new TradeSource(professionId);
    }

    /** Serves another occupation than one of its own. */
    public TradeSource at(String occupation) {
        return part("serves", serving(occupation));
    }

    private static String serving(String occupation) {
        return "return Set.of(new Occupation(\"%s\"));".formatted(occupation);
    }

    /** Replaces a part: a method body, {@code static} for the static initialiser, or {@code constructor}. */
    public TradeSource part(String name, String body) {
        if (parts.put(name, body) == null) {
            throw new IllegalArgumentException("No part " + name);
        }
        return this;
    }

    String source() {
        String source = TEMPLATE;
        for (var part : parts.entrySet()) {
            source = source.replace("«" + part.getKey() + "»", part.getValue());
        }
        return source;
    }

    private static final String TEMPLATE = """
            package example;
            import java.util.*;
            import org.zunft.api.*;
            import org.zunft.api.attribute.*;
            import org.zunft.api.matching.*;
            import org.zunft.api.policy.*;
            import org.zunft.api.text.*;
            public final class Trade implements Profession<Integer, Integer> {
                static { «static» }
                public Trade() { «constructor» }
                public ProfessionId id() { «id» }
                public Set<Occupation> serves() { «serves» }
                public AttributeSchema needSchema() { «needSchema» }
                public AttributeSchema offerSchema() { return new AttributeSchema("1.0", "{}"); }
                public Vocabulary vocabulary() { return new Vocabulary(List.of()); }
                public List<Service> services() { return List.of(); }
                public Messages messages() { «messages» }
                public PolicyFlags policyFlags() { return PolicyFlags.unrestricted(); }
                public List<MatchRule<Integer, Integer>> rules() { «rules» }
                public List<Finding> readText(NeedText text) { «readText» }
                public Integer readNeed(Attributes attributes) { return 0; }
                public Integer readOffer(Attributes attributes) { return 0; }
                public Set<Service> servicesWanted(Integer need) { return Set.of(); }
                public Set<Service> servicesOffered(Integer offer) { return Set.of(); }
                static final class Rule implements MatchRule<Integer, Integer> {
                    private final String id;
                    Rule(String id) { this.id = id; }
                    public String id() { return id; }
                    public int weight(Integer need) { return 1; }
                    public Verdict judge(Integer need, Integer offer, MatchContext context) { «judge» }
                }
            }
            """;
}
