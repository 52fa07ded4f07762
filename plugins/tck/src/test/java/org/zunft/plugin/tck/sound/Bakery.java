package org.zunft.plugin.tck.sound;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zunft.api.Occupation;
import org.zunft.api.Profession;
import org.zunft.api.ProfessionId;
import org.zunft.api.Service;
import org.zunft.api.attribute.AttributeSchema;
import org.zunft.api.attribute.Attributes;
import org.zunft.api.attribute.Value;
import org.zunft.api.matching.MatchRule;
import org.zunft.api.policy.PolicyFlags;
import org.zunft.api.text.Finding;
import org.zunft.api.text.Messages;
import org.zunft.api.text.NeedText;
import org.zunft.api.text.Term;
import org.zunft.api.text.Vocabulary;

/** The profession of a baker. Not final, so that a broken one can differ in one method. */
public class Bakery implements Profession<BreadNeed, BreadOffer> {

    private static final Service BREAD = new Service("bread");
    private static final Pattern LOAVES = Pattern.compile("\\b([1-9][0-9]{0,3}) (?:Brote|loaves)\\b");

    @Override
    public ProfessionId id() {
        return new ProfessionId("baker");
    }

    @Override
    public Set<Occupation> serves() {
        return Set.of(new Occupation("7512"));
    }

    @Override
    public AttributeSchema needSchema() {
        return AttributeSchema.fromResource("1.0", Bakery.class, "need.json");
    }

    @Override
    public AttributeSchema offerSchema() {
        return AttributeSchema.fromResource("1.0", Bakery.class, "offer.json");
    }

    @Override
    public Vocabulary vocabulary() {
        return new Vocabulary(List.of(
                new Term("rye", Map.of(Locale.GERMAN, List.of("Roggenbrot"), Locale.ENGLISH, List.of("rye bread"))),
                new Term(
                        "wheat",
                        Map.of(Locale.GERMAN, List.of("Weizenbrot"), Locale.ENGLISH, List.of("wheat bread")))));
    }

    @Override
    public List<Service> services() {
        return List.of(BREAD);
    }

    @Override
    public Messages messages() {
        return Messages.fromResources(Bakery.class, Locale.GERMAN, Locale.ENGLISH);
    }

    @Override
    public PolicyFlags policyFlags() {
        return PolicyFlags.unrestricted();
    }

    @Override
    public List<MatchRule<BreadNeed, BreadOffer>> rules() {
        return Rules.ALL;
    }

    @Override
    public List<Finding> readText(NeedText text) {
        var findings = new ArrayList<Finding>();
        Matcher loaves = LOAVES.matcher(text.value());
        if (loaves.find()) {
            findings.add(
                    new Finding("loaves", Value.of(Long.parseLong(loaves.group(1))), loaves.start(), loaves.end()));
        }
        return findings;
    }

    @Override
    public BreadNeed readNeed(Attributes attributes) {
        return BreadNeed.read(attributes);
    }

    @Override
    public BreadOffer readOffer(Attributes attributes) {
        return BreadOffer.read(attributes);
    }

    @Override
    public Set<Service> servicesWanted(BreadNeed need) {
        return need.bread() == null ? Set.of() : Set.of(BREAD);
    }

    @Override
    public Set<Service> servicesOffered(BreadOffer offer) {
        return Set.of(BREAD);
    }
}
