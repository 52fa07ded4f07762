package org.zunft.plugin.dental.terms;

/** What a client needs to get in and to be understood. */
public enum Access implements Coded {
    STEP_FREE,
    WHEELCHAIR_WC,
    SIGN_LANGUAGE;

    @Override
    public String code() {
        return Coded.lowerCase(this);
    }
}
