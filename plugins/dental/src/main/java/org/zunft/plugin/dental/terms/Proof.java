package org.zunft.plugin.dental.terms;

/** What a level rests on. */
public enum Proof implements Coded {
    CHAMBER_TITLE,
    SOCIETY_CERTIFICATE,
    UNIVERSITY_DEGREE,
    CHAMBER_NOTICE,
    SELF_DECLARED;

    @Override
    public String code() {
        return Coded.lowerCase(this);
    }
}
