package org.example.electrician;

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

/** Electricians in buildings: sockets and fuses, wallboxes, solar power, inspections. */
public final class ElectricianProfession implements Profession<ElectricianNeed, ElectricianOffer> {

    @Override
    public ProfessionId id() {
        return new ProfessionId("electrician");
    }

    @Override
    public Set<Occupation> serves() {
        return Set.of(new Occupation("7411"));
    }

    @Override
    public AttributeSchema needSchema() {
        return AttributeSchema.fromResource("1.0", ElectricianProfession.class, "need.schema.json");
    }

    @Override
    public AttributeSchema offerSchema() {
        return AttributeSchema.fromResource("1.0", ElectricianProfession.class, "offer.schema.json");
    }

    @Override
    public Vocabulary vocabulary() {
        return new Vocabulary(List.of(
                term("repair", List.of("Reparatur", "Störung", "Kurzschluss"), List.of("repair", "short circuit")),
                term("installation", List.of("Elektroinstallation"), List.of("wiring", "installation")),
                term("wallbox", List.of("Wallbox", "Ladestation"), List.of("wallbox", "charging station")),
                term("solar", List.of("Photovoltaik", "Solaranlage"), List.of("photovoltaics", "solar panels")),
                term("inspection", List.of("E-Check", "DGUV V3"), List.of("electrical inspection"))));
    }

    @Override
    public List<Service> services() {
        return List.of("repair", "installation", "wallbox", "solar", "inspection").stream()
                .map(Service::new)
                .toList();
    }

    @Override
    public Messages messages() {
        return Messages.fromResources(ElectricianProfession.class, Locale.GERMAN, Locale.ENGLISH);
    }

    @Override
    public PolicyFlags policyFlags() {
        return PolicyFlags.unrestricted();
    }

    @Override
    public List<MatchRule<ElectricianNeed, ElectricianOffer>> rules() {
        return List.of(
                new JobOffered(), new GridRegistration(), new GridConsent(), new EmergencyService(), new Nearness());
    }

    @Override
    public List<Finding> readText(NeedText text) {
        return ElectricianCues.read(text);
    }

    @Override
    public ElectricianNeed readNeed(Attributes attributes) {
        return ElectricianNeed.read(attributes);
    }

    @Override
    public ElectricianOffer readOffer(Attributes attributes) {
        return ElectricianOffer.read(attributes);
    }

    @Override
    public Set<Service> servicesWanted(ElectricianNeed need) {
        return need.job().map(Service::new).map(Set::of).orElse(Set.of());
    }

    @Override
    public Set<Service> servicesOffered(ElectricianOffer offer) {
        return offer.jobs().orElse(List.of()).stream().map(Service::new).collect(Collectors.toSet());
    }

    private static Term term(String code, List<String> german, List<String> english) {
        return new Term(code, Map.of(Locale.GERMAN, german, Locale.ENGLISH, english));
    }
}
