package org.zunft.plugin.architecture.terms;

/** Who builds. */
public enum ClientType implements Coded {
    PRIVAT,
    GEWERBLICH,
    OEFFENTLICH;

    @Override
    public String code() {
        return Coded.lowerCase(this);
    }
}
