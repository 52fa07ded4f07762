package org.zunft.plugin.architecture;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zunft.api.Occupation;
import org.zunft.api.Profession;
import org.zunft.api.ProfessionId;
import org.zunft.api.Resources;
import org.zunft.api.Service;
import org.zunft.api.attribute.AttributeSchema;
import org.zunft.api.attribute.Attributes;
import org.zunft.api.matching.MatchRule;
import org.zunft.api.policy.PolicyFlags;
import org.zunft.api.text.Finding;
import org.zunft.api.text.Messages;
import org.zunft.api.text.NeedText;
import org.zunft.api.text.Vocabulary;
import org.zunft.plugin.architecture.cues.ArchitectureCues;
import org.zunft.plugin.architecture.hoai.FeeNotice;
import org.zunft.plugin.architecture.law.SubmissionTable;
import org.zunft.plugin.architecture.model.ArchitectureNeed;
import org.zunft.plugin.architecture.model.ArchitectureOffer;
import org.zunft.plugin.architecture.reading.NeedReader;
import org.zunft.plugin.architecture.reading.OfferReader;
import org.zunft.plugin.architecture.rules.ArchitectureRules;
import org.zunft.plugin.architecture.rules.Figures;
import org.zunft.plugin.architecture.rules.TagWords;
import org.zunft.plugin.architecture.terms.DesignField;
import org.zunft.plugin.architecture.terms.Discipline;

/**
 * Architects, interior architects, landscape architects, town planners and energy advisers. The services are the fields
 * of work, so that an architect and an interior architect do not compete over a practice, nor over a garden.
 */
public final class ArchitectureProfession implements Profession<ArchitectureNeed, ArchitectureOffer> {

    private static final ProfessionId ID = new ProfessionId("architecture");

    /**
     * ISCO-08: building architects (interior architects among them) and landscape architects; ESCO 2164.4: urban
     * planners, without the traffic planners of ISCO 2164; ESCO 3112.1.5 and 3112.7: energy assessors and consultants.
     */
    private static final Set<Occupation> SERVES = Set.of(
            new Occupation("2161"),
            new Occupation("2162"),
            new Occupation("2164.4"),
            new Occupation("3112.1.5"),
            new Occupation("3112.7"));

    private static final List<Service> SERVICES = Arrays.stream(DesignField.values())
            .map(ArchitectureProfession::service)
            .toList();

    private final AttributeSchema needSchema;
    private final AttributeSchema offerSchema;
    private final Vocabulary vocabulary;
    private final Messages messages;
    private final List<MatchRule<ArchitectureNeed, ArchitectureOffer>> rules;
    private final NeedReader needs;
    private final OfferReader offers = new OfferReader();
    private final ArchitectureCues cues = new ArchitectureCues();

    /** Reads schemas, words, sentences, figures and tables of the law from the jar. */
    public ArchitectureProfession() {
        this(new SubmissionTable());
    }

    /** The profession with another table of who may submit building documents. */
    ArchitectureProfession(SubmissionTable table) {
        var figures = new Figures(Resources.text(ArchitectureProfession.class, "architecture-rules.properties"));
        needSchema = AttributeSchema.fromResource("1.0", ArchitectureProfession.class, "need.schema.json");
        offerSchema = AttributeSchema.fromResource("1.0", ArchitectureProfession.class, "offer.schema.json");
        messages = Messages.fromResources(ArchitectureProfession.class, Locale.GERMAN, Locale.ENGLISH);
        vocabulary = ArchitectureVocabulary.read();
        var words = TagWords.of(
                messages.patterns().getOrDefault(Locale.GERMAN, Map.of()).keySet());
        rules = ArchitectureRules.all(figures, table, words);
        needs = new NeedReader(figures.objects(), new FeeNotice());
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
        return PolicyFlags.unrestricted();
    }

    @Override
    public List<MatchRule<ArchitectureNeed, ArchitectureOffer>> rules() {
        return rules;
    }

    @Override
    public List<Finding> readText(NeedText text) {
        return cues.read(text);
    }

    @Override
    public ArchitectureNeed readNeed(Attributes attributes) {
        return needs.read(attributes);
    }

    @Override
    public ArchitectureOffer readOffer(Attributes attributes) {
        return offers.read(attributes);
    }

    @Override
    public Set<Service> servicesWanted(ArchitectureNeed need) {
        var field = need.field();
        return field == null ? Set.of() : Set.of(service(field));
    }

    /** What somebody is by title, not what he might do as well: an architect is asked for buildings. */
    @Override
    public Set<Service> servicesOffered(ArchitectureOffer offer) {
        var disciplines = offer.disciplines();
        if (disciplines == null) {
            return Set.of();
        }
        var services = new LinkedHashSet<Service>();
        disciplines.forEach(discipline -> fields(discipline).forEach(field -> services.add(service(field))));
        return services;
    }

    @Override
    public Optional<String> postalCodeWanted(ArchitectureNeed need) {
        return Optional.ofNullable(need.site().postalCode());
    }

    private static List<DesignField> fields(Discipline discipline) {
        return switch (discipline) {
            case ARCHITEKT, MEISTER_KLEIN -> List.of(DesignField.GEBAEUDE);
            case INNENARCHITEKT -> List.of(DesignField.INNENRAEUME);
            case LANDSCHAFTSARCHITEKT -> List.of(DesignField.FREIANLAGEN);
            case STADTPLANER -> List.of(DesignField.FLAECHENNUTZUNGSPLAN, DesignField.BEBAUUNGSPLAN);
            case ENERGIEBERATER -> List.of(DesignField.ENERGIEBERATUNG);
            case SIGEKO -> List.of(DesignField.SIGEKO);
            case BRANDSCHUTZPLANER -> List.of(DesignField.BRANDSCHUTZ);
        };
    }

    private static Service service(DesignField field) {
        return new Service(field.code());
    }
}
