package org.zunft.plugin.print.terms;

/** How much may differ from copy to copy: VariableQuality of XJDF's VariableIntent, from nothing upwards. */
public enum VariableQuality implements Coded {
    NONE("none"),
    SIMPLE("Simple"),
    IMPRINT("Imprint"),
    FULL("Full");

    private final String code;

    VariableQuality(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
