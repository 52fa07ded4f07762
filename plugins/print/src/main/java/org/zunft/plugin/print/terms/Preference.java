package org.zunft.plugin.print.terms;

/** What matters most to the client: PrintPreference of XJDF's ProductionIntent. */
public enum Preference implements Coded {
    BALANCED("Balanced"),
    COST_EFFECTIVE("CostEffective"),
    FASTEST("Fastest"),
    HIGHEST_QUALITY("HighestQuality");

    private final String code;

    Preference(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
