package org.zunft.core.need;

import jakarta.inject.Singleton;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.zunft.api.Profession;
import org.zunft.api.ProfessionId;
import org.zunft.api.attribute.Attributes;
import org.zunft.api.text.Finding;
import org.zunft.api.text.NeedText;
import org.zunft.core.place.PlaceInText;
import org.zunft.core.place.Places;
import org.zunft.core.place.PostalCode;
import org.zunft.core.profession.AttributeCheck;
import org.zunft.core.profession.Guarded;
import org.zunft.core.profession.Occupations;
import org.zunft.core.profession.ProfessionCatalogue;
import org.zunft.core.profession.Professions;
import org.zunft.core.profession.Readers;
import org.zunft.core.profession.Violation;

/**
 * Makes sense of what a giver states: finds the profession, checks what he states, reads what the text says beside it.
 * What is read never overrides what is stated, and never makes a valid need invalid.
 */
@Singleton
public final class UnderstandNeed {

    private final Professions professions;
    private final Occupations occupations;
    private final AttributeCheck check;
    private final Readers readers;
    private final Places places;
    private final PlaceInText placeInText;
    private final Advise advise;

    /** Understands needs in the terms of installed professions. */
    public UnderstandNeed(
            Professions professions,
            Occupations occupations,
            AttributeCheck check,
            Readers readers,
            Places places,
            PlaceInText placeInText,
            Advise advise) {
        this.professions = professions;
        this.occupations = occupations;
        this.check = check;
        this.readers = readers;
        this.places = places;
        this.placeInText = placeInText;
        this.advise = advise;
    }

    /** What comes of it. */
    public sealed interface Outcome {

        /**
         * It makes sense.
         *
         * @param text the words in normal form C
         * @param profession whose rules will judge; empty when no plugin serves the occupation
         * @param occupation the ESCO code, when one was stated
         * @param attributes what was stated, completed by what was read
         * @param readings what was read
         * @param place where the work is wanted
         * @param textRead whether the profession could read the text at all
         * @param advice what the law of the profession says of it; refuses no text
         */
        record Understood(
                String text,
                Optional<Profession<?, ?>> profession,
                Optional<String> occupation,
                Attributes attributes,
                List<Reading> readings,
                Optional<PostalCode> place,
                TextRead textRead,
                List<Advice> advice)
                implements Outcome {}

        /**
         * The law of the profession forbids to keep words of the text.
         *
         * @param profession whose law
         * @param advice what it says, with the passages
         */
        record TextRefused(ProfessionId profession, List<Advice> advice) implements Outcome {}

        /** Neither profession nor occupation is named. */
        record ProfessionMissing() implements Outcome {}

        /** No installed plugin teaches the profession, or the catalogue does not know the occupation. */
        record ProfessionUnknown() implements Outcome {}

        /** Neither text nor attributes say anything. */
        record NothingStated() implements Outcome {}

        /** There is no such postal code. */
        record PlaceUnknown() implements Outcome {}

        /**
         * What is stated does not satisfy the schema.
         *
         * @param violations what is wrong
         */
        record AttributesInvalid(List<Violation> violations) implements Outcome {}
    }

    /** Whether a profession could read a text. */
    public enum TextRead {
        /** It did. */
        READ,
        /** There was nothing to read or nobody to read it. */
        NOT_TRIED,
        /** The plugin gave no usable answer; the operator's log says why. */
        FAILED
    }

    /**
     * Makes sense of a draft.
     *
     * @param draft what is stated
     * @param home the country a bare postal code in an attribute lies in
     * @param today the day it is stated
     * @param locale the language for messages
     */
    public Outcome understand(DraftNeed draft, String home, LocalDate today, Locale locale) {
        if (draft.profession().isEmpty() && draft.occupation().isEmpty()) {
            return new Outcome.ProfessionMissing();
        }
        ProfessionCatalogue catalogue = professions.current();
        Optional<Profession<?, ?>> profession = draft.profession()
                .flatMap(catalogue::find)
                .or(() -> draft.occupation().flatMap(catalogue::serving));
        boolean unknownOccupation = draft.occupation().isPresent()
                && occupations.find(draft.occupation().get()).isEmpty();
        if (unknownOccupation || (draft.profession().isPresent() && profession.isEmpty())) {
            return new Outcome.ProfessionUnknown();
        }
        String text = Normalizer.normalize(draft.text(), Normalizer.Form.NFC);
        if (text.isBlank() && draft.attributes().isEmpty()) {
            return new Outcome.NothingStated();
        }
        if (draft.place().isPresent() && places.find(draft.place().get()).isEmpty()) {
            return new Outcome.PlaceUnknown();
        }
        return profession
                .map(each -> inTermsOf(each, draft, text, home, today, locale))
                .orElseGet(() -> withoutProfession(draft, text));
    }

    private Outcome withoutProfession(DraftNeed draft, String text) {
        if (!draft.attributes().isEmpty()) {
            return new Outcome.AttributesInvalid(List.of(new Violation("", "no_profession", "")));
        }
        return new Outcome.Understood(
                text,
                Optional.empty(),
                draft.occupation(),
                Attributes.none(),
                List.of(),
                place(draft, text, Optional.empty()),
                TextRead.NOT_TRIED,
                List.of());
    }

    private Outcome inTermsOf(
            Profession<?, ?> profession, DraftNeed draft, String text, String home, LocalDate today, Locale locale) {
        List<Violation> violations = check.violations(profession.needSchema(), draft.attributes(), locale);
        if (!violations.isEmpty()) {
            return new Outcome.AttributesInvalid(violations);
        }
        Attributes attributes = draft.attributes();
        List<Reading> readings = new ArrayList<>();
        var words = new NeedText(text, draft.locale(), today);
        Guarded<List<Finding>> found = readers.text(profession, words);
        if (found instanceof Guarded.Answered<List<Finding>>(var findings)) {
            for (Finding finding : findings) {
                Attributes more = attributes.with(finding.attribute(), finding.value());
                if (!attributes.has(finding.attribute())
                        && finding.end() <= text.length()
                        && check.violations(profession.needSchema(), more, locale)
                                .isEmpty()) {
                    attributes = more;
                    readings.add(reading(finding, text));
                }
            }
        }
        List<Advice> advice = advise.about(profession, attributes, words);
        if (advice.stream().anyMatch(Advice::refusesText)) {
            return new Outcome.TextRefused(
                    profession.id(), advice.stream().filter(Advice::refusesText).toList());
        }
        return new Outcome.Understood(
                text,
                Optional.of(profession),
                draft.occupation(),
                attributes,
                readings,
                place(draft, text, postalCode(profession, attributes, home)),
                found instanceof Guarded.Failed ? TextRead.FAILED : TextRead.READ,
                advice);
    }

    private static Reading reading(Finding finding, String text) {
        return new Reading(
                finding.attribute(),
                finding.value(),
                text.substring(finding.start(), finding.end()),
                finding.start(),
                finding.end());
    }

    private Optional<PostalCode> postalCode(Profession<?, ?> profession, Attributes attributes, String home) {
        return readers.need(profession, attributes) instanceof Guarded.Answered<? extends Readers.NeedRead<?>> read
                ? read.value()
                        .postalCode()
                        .map(code -> new PostalCode(home, code))
                        .filter(code -> places.find(code).isPresent())
                : Optional.empty();
    }

    private Optional<PostalCode> place(DraftNeed draft, String text, Optional<PostalCode> stated) {
        return draft.place()
                .or(() -> placeInText.find(text).map(PlaceInText.Found::code))
                .or(() -> stated);
    }
}
