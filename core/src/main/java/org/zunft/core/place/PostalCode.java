package org.zunft.core.place;

/**
 * A postal code in a country.
 *
 * @param country ISO 3166-1 alpha-2 in capitals, for instance {@code DE}
 * @param code the code as that country writes it, for instance {@code 90402}
 */
public record PostalCode(String country, String code) {

    @Override
    public String toString() {
        return country + "-" + code;
    }
}
