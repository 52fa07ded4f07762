package org.zunft.plugin.print.terms;

/** Certificates a client may ask for. */
public enum Certificate implements Coded {
    FSC("FSC"),
    PEFC("PEFC"),
    BLAUER_ENGEL("Blauer Engel"),
    GOTS("GOTS"),
    PSO("PSO"),
    ISO_12647_2("ISO 12647-2");

    private final String code;

    Certificate(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** Whether it proves colour within tolerances; PSO is the German scheme for ISO 12647-2. */
    public boolean isPrintStandard() {
        return this == PSO || this == ISO_12647_2;
    }
}
