package org.zunft.core.offer;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.zunft.api.attribute.Attributes;

/**
 * What a member states about what he does.
 *
 * @param text his words; may be empty when attributes say it all
 * @param locale the language of the words
 * @param attributes what he states in the terms of the profession that serves his seat
 * @param radius how far he goes, in kilometres; empty for anywhere
 * @param languages the languages the work is done in
 * @param bookedUntil the last day without capacity; empty when there is capacity
 */
public record DraftOffer(
        String text,
        Locale locale,
        Attributes attributes,
        OptionalInt radius,
        List<Locale> languages,
        Optional<LocalDate> bookedUntil) {}
