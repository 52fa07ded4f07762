package org.zunft.plugin.architecture.terms;

/** What somebody is: the titles of the chambers' lists, and trades beside them. */
public enum Discipline implements Coded {
    ARCHITEKT,
    INNENARCHITEKT,
    LANDSCHAFTSARCHITEKT,
    STADTPLANER,
    ENERGIEBERATER,
    MEISTER_KLEIN,
    SIGEKO,
    BRANDSCHUTZPLANER;

    @Override
    public String code() {
        return Coded.lowerCase(this);
    }
}
