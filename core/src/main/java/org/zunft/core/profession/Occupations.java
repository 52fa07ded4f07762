package org.zunft.core.profession;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The occupations a seat can stand for: those of ESCO v1.2.0 in the ISCO-08 major groups 1, 2, 3, 4, 5 and 7, about
 * 2,550. Immutable.
 *
 * <p>This product uses the ESCO classification of the European Commission; what was changed stands in
 * {@code NOTICE.txt} beside the data. Show {@link #attribution()} where occupations are chosen from.
 */
public final class Occupations {

    private static final String RESOURCE = "occupations.csv";

    private final Map<String, CataloguedOccupation> byCode;

    private Occupations(List<CataloguedOccupation> occupations) {
        this.byCode = Collections.unmodifiableMap(occupations.stream()
                .collect(Collectors.toMap(
                        CataloguedOccupation::code,
                        occupation -> occupation,
                        (first, second) -> {
                            throw new IllegalStateException(RESOURCE + " names " + first.code() + " twice");
                        },
                        LinkedHashMap::new)));
    }

    /** The occupations that ship with the product; read when first asked for. */
    public static Occupations shipped() {
        return Shipped.OCCUPATIONS;
    }

    /** The sentence that the European Commission asks for. */
    public static String attribution() {
        return "This product uses the ESCO classification of the European Commission.";
    }

    /** The occupation of an ESCO code. */
    public Optional<CataloguedOccupation> find(String escoCode) {
        return Optional.ofNullable(byCode.get(escoCode));
    }

    /** All occupations, by code. */
    public Collection<CataloguedOccupation> all() {
        return byCode.values();
    }

    /**
     * The occupations with a label that begins with some letters, or that has a word which does; shortest first, so
     * that the plain trade comes before its specialities.
     *
     * @param start the first letters, in any case; nothing is found for a blank one
     * @param locale German or English
     * @param limit how many at most
     */
    public List<CataloguedOccupation> beginningWith(String start, Locale locale, int limit) {
        String sought = start.strip().toLowerCase(locale);
        if (sought.isEmpty()) {
            return List.of();
        }
        Predicate<String> begins = word -> word.startsWith(sought);
        return byCode.values().stream()
                .filter(occupation -> anyWord(occupation.label(locale).toLowerCase(locale), begins))
                .sorted(Comparator.<CataloguedOccupation>comparingInt(
                                occupation -> rank(occupation.label(locale).toLowerCase(locale), sought))
                        .thenComparing(CataloguedOccupation::code))
                .limit(limit)
                .toList();
    }

    private static boolean anyWord(String label, Predicate<String> begins) {
        return begins.test(label) || Arrays.stream(label.split("[\\s/(-]+")).anyMatch(begins);
    }

    /** Labels that begin with the letters come before those where only a later word does. */
    private static int rank(String label, String sought) {
        int behind = 1000;
        return label.length() + (label.startsWith(sought) ? 0 : behind);
    }

    private static final class Shipped {
        static final Occupations OCCUPATIONS = read();

        private static Occupations read() {
            try (InputStream in = Occupations.class.getResourceAsStream(RESOURCE)) {
                if (in == null) {
                    throw new IllegalStateException("The build lacks " + RESOURCE);
                }
                return new Occupations(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                        .lines()
                        .skip(1)
                        .map(Shipped::occupation)
                        .toList());
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read " + RESOURCE, e);
            }
        }

        private static CataloguedOccupation occupation(String line) {
            String[] fields = line.split(";", -1);
            String feminine = fields[2].isEmpty() ? fields[1] : fields[2];
            return new CataloguedOccupation(fields[0], fields[1], feminine, fields[3]);
        }
    }
}
