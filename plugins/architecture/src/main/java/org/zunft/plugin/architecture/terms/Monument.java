package org.zunft.plugin.architecture.terms;

/** How an object is protected. */
public enum Monument implements Coded {
    NONE,
    ENSEMBLE,
    EINZELDENKMAL;

    @Override
    public String code() {
        return Coded.lowerCase(this);
    }
}
