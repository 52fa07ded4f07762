package org.zunft.plugin.dental.reading;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zunft.api.attribute.Attributes;
import org.zunft.api.attribute.Value;
import org.zunft.plugin.dental.model.Appointments;
import org.zunft.plugin.dental.model.Competence;
import org.zunft.plugin.dental.model.DentalOffer;
import org.zunft.plugin.dental.model.Years;
import org.zunft.plugin.dental.terms.Access;
import org.zunft.plugin.dental.terms.Coded;
import org.zunft.plugin.dental.terms.Equipment;
import org.zunft.plugin.dental.terms.Level;
import org.zunft.plugin.dental.terms.Payer;
import org.zunft.plugin.dental.terms.Procedure;
import org.zunft.plugin.dental.terms.Proof;
import org.zunft.plugin.dental.terms.Sedation;
import org.zunft.plugin.dental.terms.Specialty;

/** Turns the attributes of an offer into the offer the rules judge. */
public final class OfferReader {

    private static final int OLDEST = 130;

    /** A reader. */
    public OfferReader() {}

    /** Reads an offer. */
    public DentalOffer read(Attributes offer) {
        return new DentalOffer(
                offer.texts("procedures")
                        .map(codes -> Coded.findAll(Procedure.class, codes))
                        .orElse(null),
                offer.object("levels").map(OfferReader::levels).orElse(null),
                offer.texts("payers")
                        .map(codes -> Coded.findAll(Payer.class, codes))
                        .orElse(null),
                offer.get("age_range").flatMap(OfferReader::years).orElse(null),
                offer.object("next_days").map(OfferReader::appointments).orElse(null),
                offer.texts("sedation")
                        .map(codes -> Coded.findAll(Sedation.class, codes))
                        .orElse(null),
                NeedReader.languages(offer).orElse(null),
                offer.texts("access")
                        .map(codes -> Coded.findAll(Access.class, codes))
                        .orElse(null),
                offer.texts("equipment")
                        .map(codes -> Coded.findAll(Equipment.class, codes))
                        .orElse(null),
                offer.flag("home_visit").orElse(null),
                offer.flag("anxiety_focus").orElse(null),
                offer.flag("referral_required").orElse(null),
                offer.flag("returns_patient").orElse(null));
    }

    private static Map<Specialty, Competence> levels(Attributes stated) {
        var levels = new EnumMap<Specialty, Competence>(Specialty.class);
        stated.values()
                .forEach((code, value) -> Coded.find(Specialty.class, code)
                        .ifPresent(specialty -> levels.put(specialty, competence(value))));
        return Collections.unmodifiableMap(levels);
    }

    /** A level is stated as its bare code or as an object that also says who awarded it. */
    private static Competence competence(Value value) {
        return switch (value) {
            case Value.Text(String code) ->
                new Competence(Coded.find(Level.class, code).orElse(null), null, null);
            case Attributes object ->
                new Competence(
                        NeedReader.term(object, "level", Level.class).orElse(null),
                        object.text("body").orElse(null),
                        NeedReader.term(object, "proof", Proof.class).orElse(null));
            case Value.Decimal _, Value.Flag _, Value.Items _ -> new Competence(null, null, null);
        };
    }

    /** Ages are stated as {@code {min, max}} or {@code [min, max]}; a bound that is not stated is none. */
    private static Optional<Years> years(Value value) {
        return switch (value) {
            case Attributes object ->
                object.has("min") || object.has("max")
                        ? Optional.of(new Years(
                                whole(object, "min").orElse(0),
                                whole(object, "max").orElse(OLDEST)))
                        : Optional.empty();
            case Value.Items(List<Value> members) -> {
                if (members.size() == 2
                        && members.getFirst() instanceof Value.Decimal(BigDecimal from)
                        && members.getLast() instanceof Value.Decimal(BigDecimal to)) {
                    yield Optional.of(new Years(from.intValue(), to.intValue()));
                }
                yield Optional.empty();
            }
            case Value.Text _, Value.Decimal _, Value.Flag _ -> Optional.empty();
        };
    }

    private static Appointments appointments(Attributes stated) {
        return new Appointments(
                whole(stated, "regular").orElse(null),
                whole(stated, "emergency").orElse(null),
                stated.text("as_of").flatMap(OfferReader::day).orElse(null));
    }

    private static Optional<Integer> whole(Attributes attributes, String name) {
        return attributes.number(name).map(BigDecimal::intValue);
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException problem) {
            return Optional.empty();
        }
    }
}
