package org.zunft.plugin.print.reading;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zunft.api.attribute.Attributes;
import org.zunft.api.attribute.Value;
import org.zunft.plugin.print.model.BindingOffer;
import org.zunft.plugin.print.model.Press;
import org.zunft.plugin.print.model.PrintOffer;
import org.zunft.plugin.print.rules.Figures;
import org.zunft.plugin.print.terms.Binding;
import org.zunft.plugin.print.terms.Certificate;
import org.zunft.plugin.print.terms.Coded;
import org.zunft.plugin.print.terms.Finishing;
import org.zunft.plugin.print.terms.PrintProcess;
import org.zunft.plugin.print.terms.Product;
import org.zunft.plugin.print.terms.VariableQuality;

/** Turns the attributes of an offer into the offer the rules judge. */
public final class OfferReader {

    private final Figures figures;

    /**
     * A reader.
     *
     * @param figures the run lengths that usually pay, for presses that state none of their own
     */
    public OfferReader(Figures figures) {
        this.figures = figures;
    }

    /** Reads an offer. */
    public PrintOffer read(Attributes offer) {
        var leadTime = offer.object("lead_time").orElse(Attributes.none());
        return new PrintOffer(
                offer.objects("processes").map(this::presses).orElse(null),
                offer.object("binding").map(OfferReader::bindings).orElse(null),
                finishing(offer, "finishing_in_house").orElse(null),
                finishing(offer, "finishing_partner").orElse(null),
                products(offer, "products_core").orElse(null),
                products(offer, "products_also").orElse(null),
                Shapes.whole(leadTime, "standard").orElse(null),
                Shapes.whole(leadTime, "express").orElse(null),
                Shapes.due(offer, "next_capacity").orElse(null),
                certificates(offer).orElse(null),
                offer.object("prepress")
                        .flatMap(prepress -> prepress.flag("layout"))
                        .orElse(null),
                Shapes.whole(offer, "min_order").orElse(null),
                offer.object("delivery")
                        .flatMap(delivery -> Shapes.whole(delivery, "radius"))
                        .orElse(null));
    }

    private List<Press> presses(List<Attributes> stated) {
        return stated.stream().flatMap(each -> press(each).stream()).toList();
    }

    private Optional<Press> press(Attributes stated) {
        return stated.text("process")
                .flatMap(code -> Coded.find(PrintProcess.class, code))
                .map(process -> new Press(
                        process,
                        Shapes.size(stated, "max_sheet").orElse(null),
                        Shapes.range(stated, "gsm").orElse(null),
                        stated.flag("spot").orElse(null),
                        stated.flag("special").orElse(null),
                        stated.text("variable_quality")
                                .flatMap(NeedReader::variable)
                                .or(() -> variableByNature(process))
                                .orElse(null),
                        Shapes.range(stated, "economic_range").orElseGet(() -> figures.economic(process))));
    }

    /** What prints from plates makes every copy the same; that need not be stated. */
    private static Optional<VariableQuality> variableByNature(PrintProcess process) {
        return process.isConventional() ? Optional.of(VariableQuality.NONE) : Optional.empty();
    }

    private static Map<Binding, BindingOffer> bindings(Attributes stated) {
        var bindings = new EnumMap<Binding, BindingOffer>(Binding.class);
        stated.values().forEach((code, value) -> {
            if (value instanceof Attributes details) {
                Coded.find(Binding.class, code)
                        .ifPresent(binding -> bindings.put(
                                binding,
                                new BindingOffer(
                                        details.flag("in_house").orElse(null),
                                        Shapes.range(details, "pages").orElse(null))));
            }
        });
        return Collections.unmodifiableMap(bindings);
    }

    private static Optional<Set<Finishing>> finishing(Attributes offer, String name) {
        return Shapes.texts(offer, name).map(codes -> Coded.findAll(Finishing.class, codes));
    }

    private static Optional<Set<Product>> products(Attributes offer, String name) {
        return Shapes.texts(offer, name).map(codes -> Coded.findAll(Product.class, codes));
    }

    private static Optional<Map<Certificate, LocalDate>> certificates(Attributes offer) {
        if (!(offer.get("certificates").orElse(null) instanceof Value.Items(List<Value> members))) {
            return Optional.empty();
        }
        var held = new EnumMap<Certificate, LocalDate>(Certificate.class);
        for (var member : members) {
            var name = member instanceof Value.Text(String text) ? Optional.of(text) : nameOf(member);
            name.flatMap(code -> Coded.find(Certificate.class, code))
                    .ifPresent(certificate -> held.merge(
                            certificate, validUntil(member), (one, other) -> one.isAfter(other) ? one : other));
        }
        return Optional.of(Collections.unmodifiableMap(held));
    }

    private static Optional<String> nameOf(Value member) {
        return member instanceof Attributes object ? object.text("name") : Optional.empty();
    }

    private static LocalDate validUntil(Value member) {
        return member instanceof Attributes object
                ? object.text("valid_until").flatMap(Shapes::day).orElse(LocalDate.MAX)
                : LocalDate.MAX;
    }
}
