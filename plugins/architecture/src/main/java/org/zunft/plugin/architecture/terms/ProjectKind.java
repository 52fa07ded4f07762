package org.zunft.plugin.architecture.terms;

/** What is done to the object: the terms of § 2 HOAI. */
public enum ProjectKind implements Coded {
    NEUBAU("Neubau"),
    WIEDERAUFBAU("Wiederaufbau"),
    ERWEITERUNGSBAU("Erweiterungsbau"),
    UMBAU("Umbau"),
    MODERNISIERUNG("Modernisierung"),
    INSTANDSETZUNG("Instandsetzung"),
    INSTANDHALTUNG("Instandhaltung");

    private final String code;

    ProjectKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** Whether it changes what stands there and adds nothing to it. */
    public boolean isAlteration() {
        return switch (this) {
            case UMBAU, MODERNISIERUNG, INSTANDSETZUNG, INSTANDHALTUNG -> true;
            case NEUBAU, WIEDERAUFBAU, ERWEITERUNGSBAU -> false;
        };
    }
}
