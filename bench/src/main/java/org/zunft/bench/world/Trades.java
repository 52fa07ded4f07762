package org.zunft.bench.world;

import java.util.List;
import org.zunft.core.profession.CataloguedOccupation;
import org.zunft.core.profession.Occupations;

/** The forty professions of every team, from the catalogue that ships with the product; the first is print. */
final class Trades {

    private static final List<String> CODES =
            List.of(("7322.5 2261.1 2161.1 2611.1 2411.1.12 7121.1 7522.2 7131.1 5141.1 3254.1 "
                            + "3321.1 3334.3 3431.1 2264.2 2262.1 7512.1 7512.5 5120.1 7313.1.2 7311.1 "
                            + "7133.3 7315.2 2166.15 2166.9 2643.6 2643.2 2619.10 3313.2 2222.1 2634.2 "
                            + "2269.4 1439.8 2423.3 2421.2 2165.4 2142.1 2161.1.1 2162.1 7115.1 7534.3")
                    .split(" "));

    private Trades() {}

    static List<CataloguedOccupation> all() {
        return CODES.stream()
                .map(code -> Occupations.shipped()
                        .find(code)
                        .orElseThrow(() -> new IllegalStateException("No such occupation: " + code)))
                .toList();
    }
}
