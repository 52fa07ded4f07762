package org.zunft.plugin.dental.terms;

/** How a client is calmed or put to sleep. */
public enum Sedation implements Coded {
    NONE,
    NITROUS_OXIDE,
    IV_SEDATION,
    GENERAL_ANAESTHESIA;

    @Override
    public String code() {
        return Coded.lowerCase(this);
    }
}
