package org.zunft.core.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.zunft.api.Occupation;
import org.zunft.api.Profession;
import org.zunft.api.ProfessionId;
import org.zunft.api.Service;
import org.zunft.api.attribute.AttributeSchema;
import org.zunft.api.attribute.Attributes;
import org.zunft.api.attribute.Value;
import org.zunft.api.matching.MatchContext;
import org.zunft.api.matching.MatchRule;
import org.zunft.api.matching.Reason;
import org.zunft.api.matching.Verdict;
import org.zunft.api.policy.ComplianceRule;
import org.zunft.api.policy.ComplianceVerdict;
import org.zunft.api.policy.PolicyFlags;
import org.zunft.api.text.Finding;
import org.zunft.api.text.Messages;
import org.zunft.api.text.NeedText;
import org.zunft.api.text.Passage;
import org.zunft.api.text.Vocabulary;

/**
 * A small trade with texts, schemas and a law. It reads numbers and kinds of bread out of texts, and fails where a
 * test asks it to: {@link #UNREADABLE} loaves or quality, {@link #LAWLESS} loaves, {@link #BURNT} in a text.
 */
public final class BreadTrade implements Profession<Bread, Oven> {

    /** The trade in the catalogue. */
    public static final ProfessionId ID = new ProfessionId("bread");

    /** So many loaves, or such a quality, cannot be read. */
    public static final int UNREADABLE = 666;

    /** So many loaves can be read, but the law gives no answer about them. */
    public static final int LAWLESS = 667;

    /** From so many loaves on the client must be told that it takes two days. */
    public static final int ADVISED = 1000;

    /** More loaves than the law allows. */
    public static final int FORBIDDEN = 5000;

    /** A text with this word cannot be read. */
    public static final String BURNT = "burnt";

    /** A text with this word is read beyond its end. */
    public static final String ENDLESS = "endless";

    /** A word the law forbids to keep. */
    public static final String SECRET = "recipe";

    /** A word beside {@link #SECRET} for which the law marks what is not there. */
    public static final String MISMARKED = "mismarked";

    private static final Pattern LOAVES = Pattern.compile("\\d+(?= loaves)");
    private static final Pattern KIND = Pattern.compile("rye|wheat|oat");

    @Override
    public ProfessionId id() {
        return ID;
    }

    @Override
    public Set<Occupation> serves() {
        return Set.of(new Occupation("7512"));
    }

    @Override
    public AttributeSchema needSchema() {
        return new AttributeSchema("1.2", """
                {"type": "object", "additionalProperties": false, "properties": {
                  "loaves": {"type": "integer", "minimum": 1, "maximum": 9999},
                  "kind": {"enum": ["rye", "wheat"]},
                  "priority": {"type": "string"},
                  "delivery": {"type": "string"}}}
                """);
    }

    @Override
    public AttributeSchema offerSchema() {
        return new AttributeSchema("1.1", """
                {"type": "object", "additionalProperties": false, "properties": {
                  "quality": {"type": "integer", "minimum": 0, "maximum": 1000}}}
                """);
    }

    @Override
    public Vocabulary vocabulary() {
        return new Vocabulary(List.of());
    }

    @Override
    public List<Service> services() {
        return List.of(new Service("rye"), new Service("wheat"));
    }

    @Override
    public Messages messages() {
        return new Messages(Map.of(
                Locale.GERMAN,
                Map.of("quality", "So gut: {score}"),
                Locale.ENGLISH,
                Map.of("quality", "This good: {score}")));
    }

    @Override
    public PolicyFlags policyFlags() {
        return PolicyFlags.unrestricted();
    }

    @Override
    public List<MatchRule<Bread, Oven>> rules() {
        return List.of(new Quality());
    }

    @Override
    public List<ComplianceRule<Bread>> complianceRules() {
        return List.of(new Amount(), new Secrets());
    }

    @Override
    public List<Finding> readText(NeedText text) {
        if (text.value().contains(BURNT)) {
            throw new IllegalStateException(BURNT);
        }
        var findings = new ArrayList<Finding>();
        LOAVES.matcher(text.value())
                .results()
                .map(found ->
                        new Finding("loaves", Value.of(Long.parseLong(found.group())), found.start(), found.end()))
                .forEach(findings::add);
        int beyond = text.value().contains(ENDLESS) ? text.value().length() : 0;
        KIND.matcher(text.value())
                .results()
                .map(found -> new Finding("kind", Value.of(found.group()), found.start(), found.end() + beyond))
                .forEach(findings::add);
        return findings;
    }

    @Override
    public Bread readNeed(Attributes attributes) {
        long loaves = attributes.whole("loaves").orElse(0);
        refuse(loaves);
        return new Bread(loaves, attributes.text("kind"), attributes.text("delivery"));
    }

    @Override
    public Oven readOffer(Attributes attributes) {
        long quality = attributes.whole("quality").orElse(0);
        refuse(quality);
        return new Oven(Math.toIntExact(quality));
    }

    @Override
    public Set<Service> servicesWanted(Bread need) {
        return need.kind().map(kind -> Set.of(new Service(kind))).orElse(Set.of());
    }

    /** Whoever bakes well bakes wheat; rye is for everybody. */
    @Override
    public Set<Service> servicesOffered(Oven offer) {
        return offer.quality() >= 900 ? Set.of(new Service("rye"), new Service("wheat")) : Set.of(new Service("rye"));
    }

    @Override
    public Optional<String> postalCodeWanted(Bread need) {
        return need.delivery();
    }

    private static void refuse(long number) {
        if (number == UNREADABLE) {
            throw new IllegalStateException("unreadable");
        }
    }

    private record Quality() implements MatchRule<Bread, Oven> {

        @Override
        public String id() {
            return "B1";
        }

        @Override
        public int weight(Bread need) {
            return 10;
        }

        @Override
        public Verdict judge(Bread need, Oven offer, MatchContext context) {
            return new Verdict.Scored(offer.quality(), Reason.of("quality").with("score", offer.quality()));
        }
    }

    /** Recipes are nobody's business; a passage beyond the text is no usable answer. */
    private record Secrets() implements ComplianceRule<Bread> {

        @Override
        public String id() {
            return "L2";
        }

        @Override
        public ComplianceVerdict check(Bread need, NeedText text) {
            int at = text.value().indexOf(SECRET);
            int beyond = text.value().contains(MISMARKED) ? text.value().length() : 0;
            return at < 0
                    ? ComplianceVerdict.CLEAR
                    : new ComplianceVerdict.Refused(
                            Reason.of("forbidden"), List.of(new Passage(at, at + SECRET.length() + beyond)));
        }
    }

    private record Amount() implements ComplianceRule<Bread> {

        @Override
        public String id() {
            return "L1";
        }

        @Override
        public ComplianceVerdict check(Bread need, NeedText text) {
            if (need.loaves() == LAWLESS) {
                throw new IllegalStateException("lawless");
            }
            return need.loaves() >= FORBIDDEN
                    ? new ComplianceVerdict.Blocked(Reason.of("forbidden"))
                    : need.loaves() >= ADVISED
                            ? new ComplianceVerdict.Advised(Reason.of("two-days"))
                            : ComplianceVerdict.CLEAR;
        }
    }
}
