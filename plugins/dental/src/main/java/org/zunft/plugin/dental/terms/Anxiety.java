package org.zunft.plugin.dental.terms;

/** How afraid the client is of treatment. */
public enum Anxiety implements Coded {
    NONE,
    MODERATE,
    SEVERE_PHOBIA;

    @Override
    public String code() {
        return Coded.lowerCase(this);
    }
}
