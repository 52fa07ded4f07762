package org.zunft.plugin.print.reading;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zunft.api.attribute.Attributes;
import org.zunft.plugin.print.model.PrintNeed;
import org.zunft.plugin.print.model.PrintNeed.Ink;
import org.zunft.plugin.print.model.PrintNeed.Preparation;
import org.zunft.plugin.print.model.PrintNeed.Presence;
import org.zunft.plugin.print.rules.Figures;
import org.zunft.plugin.print.terms.Binding;
import org.zunft.plugin.print.terms.Certificate;
import org.zunft.plugin.print.terms.Coded;
import org.zunft.plugin.print.terms.Finishing;
import org.zunft.plugin.print.terms.Preference;
import org.zunft.plugin.print.terms.PrintProcess;
import org.zunft.plugin.print.terms.Product;
import org.zunft.plugin.print.terms.VariableQuality;

/** Turns the attributes of a need into the need the rules judge. */
public final class NeedReader {

    private static final Set<String> SPECIAL_INKS = Set.of("white", "metallic");

    private final Layouts layouts;

    /**
     * A reader.
     *
     * @param figures what is usually printed when the need does not say
     */
    public NeedReader(Figures figures) {
        this.layouts = new Layouts(figures);
    }

    /** Reads a need. */
    public PrintNeed read(Attributes need) {
        var product = need.text("product_type").flatMap(code -> Coded.find(Product.class, code));
        var binding = need.text("binding_type")
                .flatMap(code -> Coded.find(Binding.class, code))
                .filter(found -> found != Binding.NONE);
        var parts = need.objects("parts").orElse(List.of());
        var layout = layouts.read(need, parts, product.orElse(null), binding.orElse(null));
        var certificates = Coded.findAll(
                Certificate.class, Shapes.texts(need, "certificates").orElse(List.of()));
        return new PrintNeed(
                product.orElse(null),
                Shapes.whole(need, "amount").orElse(null),
                Math.max(1, Shapes.whole(need, "versions").orElse(1)),
                layout.finished(),
                layout.open(),
                layout.pages(),
                layout.sides(),
                weight(need, parts),
                weightOf(parts, "Cover"),
                binding.orElse(null),
                finishing(need),
                Coded.findAll(Finishing.class, Shapes.texts(need, "must").orElse(List.of())),
                inks(parts),
                need.text("variable_quality").flatMap(NeedReader::variable).orElse(VariableQuality.NONE),
                need.text("data_state").filter("needs_layout"::equals).isPresent()
                        ? Preparation.LAYOUT_WANTED
                        : Preparation.NOTHING_ASKED,
                need.isSet("press_check") ? Presence.AT_THE_PRESS : Presence.AWAY,
                standard(need, certificates),
                withoutStandards(certificates),
                Shapes.due(need, "delivery_date").orElse(null),
                Shapes.texts(need, "delivery_plz")
                        .flatMap(codes -> codes.stream().findFirst())
                        .orElse(null),
                preference(need).orElse(Preference.BALANCED),
                need.text("process_preference")
                        .flatMap(code -> Coded.find(PrintProcess.class, code))
                        .orElse(null));
    }

    /** Reads how much may vary; "None" and "none" are the same. */
    static Optional<VariableQuality> variable(String code) {
        return code.equalsIgnoreCase("none")
                ? Optional.of(VariableQuality.NONE)
                : Coded.find(VariableQuality.class, code);
    }

    private static Optional<Preference> preference(Attributes need) {
        return need.text("process_preference").flatMap(code -> Coded.find(Preference.class, code));
    }

    private static Set<Finishing> finishing(Attributes need) {
        var wanted = EnumSet.noneOf(Finishing.class);
        wanted.addAll(
                Coded.findAll(Finishing.class, Shapes.texts(need, "finishing").orElse(List.of())));
        if (need.isSet("thread_sewing")) {
            wanted.add(Finishing.THREAD_SEWING);
        }
        return Collections.unmodifiableSet(wanted);
    }

    private static Set<Ink> inks(List<Attributes> parts) {
        var inks = EnumSet.noneOf(Ink.class);
        parts.stream()
                .flatMap(part -> Shapes.texts(part, "spot").orElse(List.of()).stream())
                .forEach(name ->
                        inks.add(SPECIAL_INKS.contains(name.toLowerCase(Locale.ROOT)) ? Ink.SPECIAL : Ink.SPOT));
        return Collections.unmodifiableSet(inks);
    }

    private static @Nullable Certificate standard(Attributes need, Set<Certificate> certificates) {
        return Shapes.texts(need, "print_standard").orElse(List.of()).stream()
                .flatMap(code -> Coded.find(Certificate.class, code).stream())
                .findFirst()
                .or(() -> certificates.stream()
                        .filter(Certificate::isPrintStandard)
                        .findFirst())
                .orElse(null);
    }

    private static Set<Certificate> withoutStandards(Set<Certificate> certificates) {
        var others = EnumSet.noneOf(Certificate.class);
        certificates.stream()
                .filter(certificate -> !certificate.isPrintStandard())
                .forEach(others::add);
        return Collections.unmodifiableSet(others);
    }

    /** The grammage of the body: its own, else the one stated for the whole. */
    private static @Nullable Double weight(Attributes need, List<Attributes> parts) {
        var body = weightOf(parts, "Body");
        return body != null
                ? body
                : need.object("media").flatMap(NeedReader::weight).orElse(null);
    }

    private static @Nullable Double weightOf(List<Attributes> parts, String role) {
        return parts.stream()
                .filter(part -> part.text("role").orElse("Body").equals(role))
                .flatMap(part -> part.object("media").stream())
                .flatMap(media -> weight(media).stream())
                .max(Double::compare)
                .orElse(null);
    }

    private static Optional<Double> weight(Attributes media) {
        return media.number("weight").map(Number::doubleValue);
    }
}
