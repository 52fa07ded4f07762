package org.zunft.plugin.architecture.terms;

/** Whether somebody may submit building documents (Bauvorlageberechtigung). */
public enum SubmissionRight implements Coded {
    UNLIMITED,
    INTERIOR,
    SMALL,
    NONE;

    @Override
    public String code() {
        return Coded.lowerCase(this);
    }
}
