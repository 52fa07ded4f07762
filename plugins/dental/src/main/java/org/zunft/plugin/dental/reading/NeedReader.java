package org.zunft.plugin.dental.reading;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.zunft.api.attribute.Attributes;
import org.zunft.plugin.dental.model.DentalNeed;
import org.zunft.plugin.dental.model.DentalNeed.PrivatePayment;
import org.zunft.plugin.dental.model.DentalNeed.Slip;
import org.zunft.plugin.dental.model.DentalNeed.Strength;
import org.zunft.plugin.dental.model.DentalNeed.Visit;
import org.zunft.plugin.dental.rules.Figures;
import org.zunft.plugin.dental.terms.Access;
import org.zunft.plugin.dental.terms.AgeBand;
import org.zunft.plugin.dental.terms.Anxiety;
import org.zunft.plugin.dental.terms.Coded;
import org.zunft.plugin.dental.terms.Language;
import org.zunft.plugin.dental.terms.Payer;
import org.zunft.plugin.dental.terms.Priority;
import org.zunft.plugin.dental.terms.Procedure;
import org.zunft.plugin.dental.terms.ReferralKind;
import org.zunft.plugin.dental.terms.Sedation;
import org.zunft.plugin.dental.terms.Specialty;

/** Turns the attributes of a need into the need the rules judge. */
public final class NeedReader {

    private final Figures figures;

    /**
     * A reader.
     *
     * @param figures to which field each procedure belongs
     */
    public NeedReader(Figures figures) {
        this.figures = figures;
    }

    /** Reads a need. */
    public DentalNeed read(Attributes need) {
        var procedure = term(need, "procedure", Procedure.class);
        return new DentalNeed(
                procedure.orElse(null),
                procedure
                        .map(figures::specialty)
                        .or(() -> term(need, "specialty", Specialty.class))
                        .orElse(null),
                need.text("age_band").flatMap(AgeBand::of).orElse(null),
                term(need, "priority", Priority.class).orElse(null),
                term(need, "payer", Payer.class).orElse(null),
                need.isSet("accepts_private") ? PrivatePayment.ACCEPTED : PrivatePayment.NOT_OFFERED,
                grade(need, "kig_grade"),
                grade(need, "iotn"),
                term(need, "anxiety", Anxiety.class)
                        .filter(anxiety -> anxiety != Anxiety.NONE)
                        .orElse(null),
                term(need, "sedation", Sedation.class)
                        .filter(sedation -> sedation != Sedation.NONE)
                        .orElse(null),
                strength(need, "sedation_must"),
                Coded.findAll(Access.class, need.texts("access").orElse(List.of())),
                need.isSet("home_visit") ? Visit.AT_HOME : Visit.AT_THE_PRACTICE,
                languages(need).orElse(List.of()),
                strength(need, "languages_must"),
                term(need, "referral_kind", ReferralKind.class).orElse(null),
                need.isSet("formal_referral") ? Slip.AT_HAND : Slip.NONE,
                need.text("consent_art9_at").flatMap(NeedReader::moment).orElse(null));
    }

    static <E extends Enum<E> & Coded> Optional<E> term(Attributes attributes, String name, Class<E> type) {
        return attributes.text(name).flatMap(code -> Coded.find(type, code));
    }

    /** Languages without region and case: who speaks {@code de-AT} is understood by who speaks {@code de}. */
    static Optional<List<String>> languages(Attributes attributes) {
        return attributes
                .texts("languages")
                .map(tags -> tags.stream().map(Language::primary).distinct().toList());
    }

    private static Strength strength(Attributes need, String name) {
        return need.isSet(name) ? Strength.MUST : Strength.WISH;
    }

    private static @Nullable Integer grade(Attributes need, String name) {
        OptionalLong grade = need.whole(name);
        return grade.isPresent() ? Math.toIntExact(Math.clamp(grade.getAsLong(), 0, Integer.MAX_VALUE)) : null;
    }

    private static Optional<Instant> moment(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException problem) {
            return Optional.empty();
        }
    }
}
