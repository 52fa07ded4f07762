package org.zunft.core.place;

import java.util.Optional;

/** A country whose postal codes are known. */
public enum Country {
    /** Austria. */
    AT("A", 4),
    /** Switzerland. */
    CH("CH", 4),
    /** Germany. */
    DE("D", 5),
    /** Liechtenstein. */
    LI("FL", 4),
    /** Luxembourg. */
    LU("L", 4);

    private final String plate;
    private final int digits;

    Country(String plate, int digits) {
        this.plate = plate;
        this.digits = digits;
    }

    /** How many digits a postal code has. */
    public int digits() {
        return digits;
    }

    /** The country of an ISO 3166-1 alpha-2 code in capitals, when its postal codes are known. */
    public static Optional<Country> of(String iso) {
        for (Country country : values()) {
            if (country.name().equals(iso)) {
                return Optional.of(country);
            }
        }
        return Optional.empty();
    }

    /** The country people mean by a prefix such as {@code D}, {@code CH} or {@code DE} before a postal code. */
    static Optional<Country> ofPrefix(String prefix) {
        for (Country country : values()) {
            if (country.plate.equals(prefix) || country.name().equals(prefix)) {
                return Optional.of(country);
            }
        }
        return Optional.empty();
    }
}
