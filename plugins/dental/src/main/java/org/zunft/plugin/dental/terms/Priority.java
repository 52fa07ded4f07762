package org.zunft.plugin.dental.terms;

/** How soon, with the codes of FHIR's request priority. */
public enum Priority implements Coded {
    ROUTINE,
    URGENT,
    ASAP,
    STAT;

    @Override
    public String code() {
        return Coded.lowerCase(this);
    }
}
