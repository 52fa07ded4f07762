package org.zunft.plugin.architecture.terms;

/** What an adviser must be listed for, so that a client gets funding or a seal. */
public enum EnergyListing implements Coded {
    BEG_WG,
    BEG_NWG,
    BEG_DENKMAL,
    BAFA_EBW,
    QNG;

    @Override
    public String code() {
        return name();
    }
}
