package org.zunft.core.matching;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.zunft.api.Occupation;
import org.zunft.api.Profession;
import org.zunft.api.ProfessionId;
import org.zunft.api.Service;
import org.zunft.api.attribute.AttributeSchema;
import org.zunft.api.attribute.Attributes;
import org.zunft.api.matching.MatchContext;
import org.zunft.api.matching.MatchRule;
import org.zunft.api.matching.Reason;
import org.zunft.api.matching.Verdict;
import org.zunft.api.policy.PolicyFlags;
import org.zunft.api.text.Finding;
import org.zunft.api.text.Messages;
import org.zunft.api.text.NeedText;
import org.zunft.api.text.Vocabulary;

/** A profession with one rule: the offer is its own score; some numbers stand for trouble. */
final class Bakery implements Profession<Integer, Integer> {

    static final int THROWS = -100;
    static final int NULL = -200;

    @Override
    public ProfessionId id() {
        return new ProfessionId("bakery");
    }

    @Override
    public Set<Occupation> serves() {
        return Set.of(new Occupation("7512"));
    }

    @Override
    public AttributeSchema needSchema() {
        return new AttributeSchema("1.0", "{}");
    }

    @Override
    public AttributeSchema offerSchema() {
        return new AttributeSchema("1.0", "{}");
    }

    @Override
    public Vocabulary vocabulary() {
        return new Vocabulary(List.of());
    }

    @Override
    public List<Service> services() {
        return List.of(new Service("bread"), new Service("cake"));
    }

    @Override
    public Messages messages() {
        return new Messages(Map.of(Locale.GERMAN, Map.of(), Locale.ENGLISH, Map.of()));
    }

    @Override
    public PolicyFlags policyFlags() {
        return PolicyFlags.unrestricted();
    }

    @Override
    public List<MatchRule<Integer, Integer>> rules() {
        return List.of(new Quality());
    }

    @Override
    public List<Finding> readText(NeedText text) {
        return List.of();
    }

    @Override
    public Integer readNeed(Attributes attributes) {
        return 1;
    }

    @Override
    public Integer readOffer(Attributes attributes) {
        return Math.toIntExact(attributes.whole("quality").orElse(0));
    }

    @Override
    public Set<Service> servicesWanted(Integer need) {
        return Set.of(new Service("bread"));
    }

    @Override
    public Set<Service> servicesOffered(Integer offer) {
        return Set.of(new Service("bread"));
    }

    private static final class Quality implements MatchRule<Integer, Integer> {

        @Override
        public String id() {
            return "B1";
        }

        @Override
        public int weight(Integer need) {
            return 10;
        }

        @Override
        @SuppressWarnings("NullAway") // the broken answer is the point
        public Verdict judge(Integer need, Integer offer, MatchContext context) {
            return switch (offer) {
                case THROWS -> throw new IllegalStateException("burnt");
                case NULL -> null;
                case -1 -> new Verdict.Excluded(Reason.of("closed"));
                default -> new Verdict.Scored(offer, Reason.of("quality"));
            };
        }
    }
}
