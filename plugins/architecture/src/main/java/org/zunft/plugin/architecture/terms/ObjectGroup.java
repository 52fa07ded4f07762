package org.zunft.plugin.architecture.terms;

/** The groups of the object list, HOAI Anlage 10.2, and open spaces. */
public enum ObjectGroup implements Coded {
    WOHNEN,
    BILDUNG,
    VERWALTUNG,
    GESUNDHEIT,
    HANDEL,
    FREIZEIT,
    GEWERBE,
    INFRASTRUKTUR,
    KULTUR,
    FREIANLAGEN;

    @Override
    public String code() {
        return Coded.lowerCase(this);
    }
}
