package org.zunft.plugin.architecture.model;

import org.jspecify.annotations.Nullable;

/**
 * Where and as what something is built, as building law asks.
 *
 * @param land the Land or canton, ISO 3166-2
 * @param buildingClass 1 to 5 after § 2 of the Musterbauordnung: stated or derived
 * @param units homes or other units of use
 * @param floorArea gross floor area after DIN 277, in m²
 * @param isSpecial whether it is a Sonderbau
 * @param postalCode where it is
 */
public record Site(
        @Nullable String land,
        @Nullable Integer buildingClass,
        @Nullable Integer units,
        @Nullable Double floorArea,
        @Nullable Boolean isSpecial,
        @Nullable String postalCode) {

    private static final int GERMAN_POSTAL_CODE = 5;

    /** The countries that a site is told apart by. */
    public enum Country {
        GERMANY,
        AUSTRIA,
        SWITZERLAND,
        /** A postal code of four digits: Austria, Switzerland or another neighbour. */
        ABROAD,
        /** Nothing is said. */
        NOT_STATED
    }

    /** The country: that of the Land, else by the length of the postal code. */
    public Country country() {
        if (land != null) {
            return land.startsWith("AT-")
                    ? Country.AUSTRIA
                    : land.startsWith("CH-") ? Country.SWITZERLAND : Country.GERMANY;
        }
        if (postalCode == null) {
            return Country.NOT_STATED;
        }
        return postalCode.length() == GERMAN_POSTAL_CODE ? Country.GERMANY : Country.ABROAD;
    }
}
