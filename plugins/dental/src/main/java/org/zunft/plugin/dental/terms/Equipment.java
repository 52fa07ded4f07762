package org.zunft.plugin.dental.terms;

/** Devices that make a procedure safer. */
public enum Equipment implements Coded {
    CBCT,
    MICROSCOPE,
    SCANNER,
    LASER;

    @Override
    public String code() {
        return Coded.lowerCase(this);
    }
}
