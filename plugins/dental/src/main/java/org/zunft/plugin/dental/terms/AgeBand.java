package org.zunft.plugin.dental.terms;

import java.util.Optional;

/** How old a client is, as coarsely as the rules need it: never a birth date, nor an age in years. */
public enum AgeBand implements Coded {
    INFANT("0-5"),
    CHILD("6-11"),
    YOUTH("12-17"),
    ADULT("18-64"),
    ELDERLY("65+");

    private static final char EN_DASH = '\u2013';

    private final String code;

    AgeBand(String code) {
        this.code = code;
    }

    /** The band of a code, written with a hyphen or an en dash. */
    public static Optional<AgeBand> of(String code) {
        return Coded.find(AgeBand.class, code.replace(EN_DASH, '-'));
    }

    /** The band of an age in full years. */
    public static AgeBand ofYears(int years) {
        if (years < 6) {
            return INFANT;
        }
        if (years < 12) {
            return CHILD;
        }
        if (years < 18) {
            return YOUTH;
        }
        return years < 65 ? ADULT : ELDERLY;
    }

    @Override
    public String code() {
        return code;
    }

    /** Whether a paediatric practice is the better place. */
    public boolean isUnderTwelve() {
        return this == INFANT || this == CHILD;
    }

    /** Whether statutory insurers pay orthodontics at all. */
    public boolean isUnderEighteen() {
        return isUnderTwelve() || this == YOUTH;
    }
}
