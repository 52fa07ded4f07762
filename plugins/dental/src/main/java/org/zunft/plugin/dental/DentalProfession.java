package org.zunft.plugin.dental;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.zunft.api.Occupation;
import org.zunft.api.Profession;
import org.zunft.api.ProfessionId;
import org.zunft.api.Resources;
import org.zunft.api.Service;
import org.zunft.api.attribute.AttributeSchema;
import org.zunft.api.attribute.Attributes;
import org.zunft.api.matching.MatchRule;
import org.zunft.api.policy.ComplianceRule;
import org.zunft.api.policy.PolicyFlags;
import org.zunft.api.text.Finding;
import org.zunft.api.text.Messages;
import org.zunft.api.text.NeedText;
import org.zunft.api.text.Vocabulary;
import org.zunft.plugin.dental.cues.DentalCues;
import org.zunft.plugin.dental.law.DentalLaw;
import org.zunft.plugin.dental.model.DentalNeed;
import org.zunft.plugin.dental.model.DentalOffer;
import org.zunft.plugin.dental.reading.NeedReader;
import org.zunft.plugin.dental.reading.OfferReader;
import org.zunft.plugin.dental.rules.DentalRules;
import org.zunft.plugin.dental.rules.Figures;
import org.zunft.plugin.dental.terms.Procedure;

/**
 * Dentists, from prophylaxis to oral surgery. The services are the procedures, so that a general dentist and an
 * orthodontist do not compete over braces.
 */
public final class DentalProfession implements Profession<DentalNeed, DentalOffer> {

    private static final ProfessionId ID = new ProfessionId("dental");

    /** ESCO: dental practitioners and specialist dentists. Hygienists and technicians treat nobody by themselves. */
    private static final Set<Occupation> SERVES = Set.of(new Occupation("2261.1"), new Occupation("2261.2"));

    private static final List<Service> SERVICES =
            Arrays.stream(Procedure.values()).map(DentalProfession::service).toList();

    private final AttributeSchema needSchema;
    private final AttributeSchema offerSchema;
    private final Vocabulary vocabulary;
    private final Messages messages;
    private final List<MatchRule<DentalNeed, DentalOffer>> rules;
    private final List<ComplianceRule<DentalNeed>> law;
    private final NeedReader needs;
    private final OfferReader offers = new OfferReader();
    private final DentalCues cues = new DentalCues();

    /** Reads schemas, words, sentences, names and figures from the jar. */
    public DentalProfession() {
        var figures = new Figures(Resources.text(DentalProfession.class, "dental-rules.properties"));
        needSchema = AttributeSchema.fromResource("1.0", DentalProfession.class, "need.schema.json");
        offerSchema = AttributeSchema.fromResource("1.0", DentalProfession.class, "offer.schema.json");
        messages = Messages.fromResources(DentalProfession.class, Locale.GERMAN, Locale.ENGLISH);
        vocabulary = DentalVocabulary.read();
        rules = DentalRules.all(figures);
        law = DentalLaw.all(Resources.text(DentalProfession.class, "given-names.txt"));
        needs = new NeedReader(figures);
    }

    @Override
    public ProfessionId id() {
        return ID;
    }

    @Override
    public Set<Occupation> serves() {
        return SERVES;
    }

    @Override
    public AttributeSchema needSchema() {
        return needSchema;
    }

    @Override
    public AttributeSchema offerSchema() {
        return offerSchema;
    }

    @Override
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    @Override
    public List<Service> services() {
        return SERVICES;
    }

    @Override
    public Messages messages() {
        return messages;
    }

    @Override
    public PolicyFlags policyFlags() {
        return PolicyFlags.strict();
    }

    @Override
    public List<MatchRule<DentalNeed, DentalOffer>> rules() {
        return rules;
    }

    @Override
    public List<ComplianceRule<DentalNeed>> complianceRules() {
        return law;
    }

    @Override
    public List<Finding> readText(NeedText text) {
        return cues.read(text);
    }

    @Override
    public DentalNeed readNeed(Attributes attributes) {
        return needs.read(attributes);
    }

    @Override
    public DentalOffer readOffer(Attributes attributes) {
        return offers.read(attributes);
    }

    @Override
    public Set<Service> servicesWanted(DentalNeed need) {
        var procedure = need.procedure();
        return procedure == null ? Set.of() : Set.of(service(procedure));
    }

    @Override
    public Set<Service> servicesOffered(DentalOffer offer) {
        var procedures = offer.procedures();
        return procedures == null
                ? Set.of()
                : procedures.stream()
                        .map(DentalProfession::service)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Service service(Procedure procedure) {
        return new Service(procedure.code());
    }
}
