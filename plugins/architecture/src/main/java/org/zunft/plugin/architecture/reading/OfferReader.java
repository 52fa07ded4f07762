package org.zunft.plugin.architecture.reading;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zunft.api.attribute.Attributes;
import org.zunft.plugin.architecture.model.ArchitectureOffer;
import org.zunft.plugin.architecture.model.ArchitectureOffer.Scope;
import org.zunft.plugin.architecture.model.Reference;
import org.zunft.plugin.architecture.terms.ClientType;
import org.zunft.plugin.architecture.terms.Coded;
import org.zunft.plugin.architecture.terms.Discipline;
import org.zunft.plugin.architecture.terms.EnergyListing;
import org.zunft.plugin.architecture.terms.ObjectType;
import org.zunft.plugin.architecture.terms.SubmissionRight;

/** Turns the attributes of an offer into the offer the rules judge. */
public final class OfferReader {

    /** A reader. */
    public OfferReader() {}

    /** Reads an offer. */
    public ArchitectureOffer read(Attributes offer) {
        var right = offer.get("bauvorlage").flatMap(stated -> Shapes.named(stated, "right"));
        return new ArchitectureOffer(
                Shapes.named(offer, "fach", "fach")
                        .map(OfferReader::disciplines)
                        .orElse(null),
                right.flatMap(stated -> stated.text("right"))
                        .flatMap(code -> Coded.find(SubmissionRight.class, code))
                        .orElse(null),
                scope(right.flatMap(stated -> stated.object("scope")).orElse(Attributes.none())),
                Shapes.phases(offer, "lph").orElse(null),
                offer.objects("references").map(OfferReader::references).orElse(null),
                Shapes.named(offer, "energy", "listing")
                        .map(OfferReader::listings)
                        .orElse(null),
                partners(offer),
                Shapes.whole(offer, "bim").orElse(null),
                cover(offer).orElse(null),
                Shapes.beginning(offer, "next_start").orElse(null),
                offer.texts("tags").<Set<String>>map(Set::copyOf).orElse(null),
                offer.texts("client_types")
                        .map(codes -> Coded.findAll(ClientType.class, codes))
                        .orElse(null));
    }

    private static Set<Discipline> disciplines(List<Attributes> stated) {
        return Coded.findAll(
                Discipline.class,
                stated.stream().flatMap(each -> each.text("fach").stream()).toList());
    }

    private static Scope scope(Attributes stated) {
        return new Scope(
                Shapes.whole(stated, "gebaeudeklasse").orElse(null),
                Shapes.whole(stated, "units").orElse(null),
                Shapes.number(stated, "gfa").orElse(null));
    }

    private static List<Reference> references(List<Attributes> stated) {
        return stated.stream().map(OfferReader::reference).toList();
    }

    private static Reference reference(Attributes stated) {
        var flags = stated.texts("flags");
        return new Reference(
                stated.text("type")
                        .flatMap(code -> Coded.find(ObjectType.class, code))
                        .orElse(null),
                Shapes.zone(stated, "zone").orElse(null),
                Shapes.number(stated, "cost").orElse(null),
                Shapes.whole(stated, "year").orElse(null),
                flags.map(named -> named.contains("denkmal")).orElse(null),
                flags.map(named -> named.contains("public")).orElse(null));
    }

    private static Map<EnergyListing, LocalDate> listings(List<Attributes> stated) {
        var held = new EnumMap<EnergyListing, LocalDate>(EnergyListing.class);
        for (var each : stated) {
            each.text("listing")
                    .flatMap(code -> Coded.find(EnergyListing.class, code))
                    .ifPresent(listing ->
                            held.merge(listing, validUntil(each), (one, other) -> one.isAfter(other) ? one : other));
        }
        return Collections.unmodifiableMap(held);
    }

    private static LocalDate validUntil(Attributes stated) {
        return stated.text("valid_until").flatMap(Shapes::day).orElse(LocalDate.MAX);
    }

    /** Only a partner with a name counts; not to name one is to have none. */
    private static Set<EnergyListing> partners(Attributes offer) {
        return Coded.findAll(
                EnergyListing.class,
                offer.objects("energy_partners").orElse(List.of()).stream()
                        .filter(partner -> partner.has("name"))
                        .flatMap(partner -> partner.text("listing").stream())
                        .toList());
    }

    /** One figure is that for damage to property, which is what goes wrong with buildings. */
    private static Optional<Double> cover(Attributes offer) {
        return Shapes.number(offer, "liability")
                .or(() -> offer.object("liability").flatMap(cover -> Shapes.number(cover, "sach")));
    }
}
