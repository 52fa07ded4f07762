package org.zunft.core.profession;

import java.util.Locale;

/**
 * An occupation of the ESCO classification.
 *
 * @param code its ESCO code, for instance {@code 2261.1}
 * @param masculine its German label in the masculine or in its only form
 * @param feminine its German label in the feminine; the same as the masculine where there is one form only
 * @param english its English label
 */
public record CataloguedOccupation(String code, String masculine, String feminine, String english) {

    private static final int GROUP_LENGTH = 4;

    /** The ISCO-08 unit group it belongs to, four digits. */
    public String isco08() {
        return code.substring(0, GROUP_LENGTH);
    }

    /** The label in a language: German with both forms, English for every other. */
    public String label(Locale locale) {
        if (!locale.getLanguage().equals(Locale.GERMAN.getLanguage())) {
            return english;
        }
        return masculine.equals(feminine) ? masculine : masculine + "/" + feminine;
    }
}
