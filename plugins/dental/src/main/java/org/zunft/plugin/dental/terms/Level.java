package org.zunft.plugin.dental.terms;

/** How far a dentist is qualified in a field, from the protected title down to the licence every dentist has. */
public enum Level implements Coded {
    FACHZAHNARZT,
    SPECIALIST_CERT,
    MSC,
    TAETIGKEITSSCHWERPUNKT,
    GENERAL;

    @Override
    public String code() {
        return Coded.lowerCase(this);
    }
}
