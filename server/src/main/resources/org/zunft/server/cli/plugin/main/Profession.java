package @package@;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.zunft.api.Occupation;
import org.zunft.api.Profession;
import org.zunft.api.ProfessionId;
import org.zunft.api.Service;
import org.zunft.api.attribute.AttributeSchema;
import org.zunft.api.attribute.Attributes;
import org.zunft.api.matching.MatchRule;
import org.zunft.api.policy.PolicyFlags;
import org.zunft.api.text.Finding;
import org.zunft.api.text.Messages;
import org.zunft.api.text.NeedText;
import org.zunft.api.text.Term;
import org.zunft.api.text.Vocabulary;

/** The trade as data and pure functions. */
public final class @Name@Profession implements Profession<@Name@Need, @Name@Offer> {

    @Override
    public ProfessionId id() {
        return new ProfessionId("@profession@");
    }

    @Override
    public Set<Occupation> serves() {
        return Set.of(new Occupation("@serves@"));
    }

    @Override
    public AttributeSchema needSchema() {
        return AttributeSchema.fromResource("1.0", @Name@Profession.class, "need.schema.json");
    }

    @Override
    public AttributeSchema offerSchema() {
        return AttributeSchema.fromResource("1.0", @Name@Profession.class, "offer.schema.json");
    }

    @Override
    public Vocabulary vocabulary() {
        return new Vocabulary(List.of(
                new Term("repair", Map.of(Locale.GERMAN, List.of("Reparatur"), Locale.ENGLISH, List.of("repair"))),
                new Term(
                        "installation",
                        Map.of(Locale.GERMAN, List.of("Einbau"), Locale.ENGLISH, List.of("installation")))));
    }

    @Override
    public List<Service> services() {
        return List.of(new Service("repair"), new Service("installation"));
    }

    @Override
    public Messages messages() {
        return Messages.fromResources(@Name@Profession.class, Locale.GERMAN, Locale.ENGLISH);
    }

    @Override
    public PolicyFlags policyFlags() {
        return PolicyFlags.unrestricted();
    }

    @Override
    public List<MatchRule<@Name@Need, @Name@Offer>> rules() {
        return List.of(new JobOffered(), new EnoughCapacity(), new Nearness());
    }

    @Override
    public List<Finding> readText(NeedText text) {
        return @Name@Cues.read(text);
    }

    @Override
    public @Name@Need readNeed(Attributes attributes) {
        return @Name@Need.read(attributes);
    }

    @Override
    public @Name@Offer readOffer(Attributes attributes) {
        return @Name@Offer.read(attributes);
    }

    @Override
    public Set<Service> servicesWanted(@Name@Need need) {
        return need.job().map(Service::new).map(Set::of).orElse(Set.of());
    }

    @Override
    public Set<Service> servicesOffered(@Name@Offer offer) {
        return offer.jobs().orElse(List.of()).stream().map(Service::new).collect(Collectors.toSet());
    }
}
