package org.zunft.bench.world;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.zunft.core.place.Place;
import org.zunft.core.place.Places;

/** The postal codes of Germany, Austria and Switzerland that ship with the product, in the order of the file. */
final class Towns {

    private static final Set<String> COUNTRIES = Set.of("DE", "AT", "CH");

    private Towns() {}

    static List<Place> all() {
        Places places = Places.shipped();
        try (InputStream in = Places.class.getResourceAsStream("postal-codes.csv")) {
            if (in == null) {
                throw new IllegalStateException("The build lacks the postal codes");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .skip(1)
                    .map(line -> line.split(";", 3))
                    .filter(fields -> COUNTRIES.contains(fields[0]))
                    .flatMap(fields -> places.find(fields[0], fields[1]).stream())
                    .toList();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
