package org.zunft.plugin.architecture.terms;

/** What is to be planned: the Leistungsbilder of the HOAI and three services beside them. */
public enum DesignField implements Coded {
    GEBAEUDE,
    INNENRAEUME,
    FREIANLAGEN,
    FLAECHENNUTZUNGSPLAN,
    BEBAUUNGSPLAN,
    ENERGIEBERATUNG,
    SIGEKO,
    BRANDSCHUTZ;

    @Override
    public String code() {
        return Coded.lowerCase(this);
    }
}
