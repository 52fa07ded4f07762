package org.zunft.plugin.print;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import org.zunft.plugin.print.cues.PrintCues;
import org.zunft.plugin.print.model.PrintNeed;
import org.zunft.plugin.print.model.PrintOffer;
import org.zunft.plugin.print.reading.NeedReader;
import org.zunft.plugin.print.reading.OfferReader;
import org.zunft.plugin.print.rules.Figures;
import org.zunft.plugin.print.rules.PrintRules;
import org.zunft.plugin.print.terms.Product;

/**
 * Printers: from business cards to vehicle wraps. The services are the products, so that an offset printer and a
 * sign maker do not compete over a banner.
 */
public final class PrintProfession implements Profession<PrintNeed, PrintOffer> {

    private static final ProfessionId ID = new ProfessionId("print");

    /**
     * ISCO-08: pre-press technicians, printers, print finishing and binding workers; ESCO 7316.4: sign makers, the
     * trade of large-format houses. The other workers of ISCO 7316, engravers and decorative painters, print nothing.
     */
    private static final Set<Occupation> SERVES =
            Set.of(new Occupation("7321"), new Occupation("7322"), new Occupation("7323"), new Occupation("7316.4"));

    private static final List<Service> SERVICES =
            Arrays.stream(Product.values()).map(PrintProfession::service).toList();

    private final AttributeSchema needSchema;
    private final AttributeSchema offerSchema;
    private final Vocabulary vocabulary;
    private final Messages messages;
    private final List<MatchRule<PrintNeed, PrintOffer>> rules;
    private final NeedReader needs;
    private final OfferReader offers;
    private final PrintCues cues = new PrintCues();

    /** Reads schemas, words, sentences and figures from the jar. */
    public PrintProfession() {
        var figures = new Figures(Resources.text(PrintProfession.class, "print-rules.properties"));
        needSchema = AttributeSchema.fromResource("1.0", PrintProfession.class, "need.schema.json");
        offerSchema = AttributeSchema.fromResource("1.0", PrintProfession.class, "offer.schema.json");
        messages = Messages.fromResources(PrintProfession.class, Locale.GERMAN, Locale.ENGLISH);
        vocabulary = PrintVocabulary.read();
        rules = PrintRules.all(figures);
        needs = new NeedReader(figures);
        offers = new OfferReader(figures);
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
    public List<MatchRule<PrintNeed, PrintOffer>> rules() {
        return rules;
    }

    @Override
    public List<Finding> readText(NeedText text) {
        return cues.read(text);
    }

    @Override
    public PrintNeed readNeed(Attributes attributes) {
        return needs.read(attributes);
    }

    @Override
    public PrintOffer readOffer(Attributes attributes) {
        return offers.read(attributes);
    }

    @Override
    public Set<Service> servicesWanted(PrintNeed need) {
        var product = need.product();
        return product == null ? Set.of() : Set.of(service(product));
    }

    @Override
    public Set<Service> servicesOffered(PrintOffer offer) {
        return Stream.of(Optional.ofNullable(offer.core()), Optional.ofNullable(offer.also()))
                .flatMap(Optional::stream)
                .flatMap(Set::stream)
                .map(PrintProfession::service)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Override
    public Optional<String> postalCodeWanted(PrintNeed need) {
        return Optional.ofNullable(need.postalCode());
    }

    private static Service service(Product product) {
        return new Service(product.code());
    }
}
