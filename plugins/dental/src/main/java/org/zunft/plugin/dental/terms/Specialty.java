package org.zunft.plugin.dental.terms;

/** A field of dentistry. */
public enum Specialty implements Coded {
    GENERAL_DENTISTRY,
    ORAL_SURGERY,
    ORAL_MAXILLOFACIAL_SURGERY,
    ORTHODONTICS,
    ENDODONTICS,
    PERIODONTOLOGY,
    PROSTHODONTICS,
    IMPLANTOLOGY,
    PAEDIATRIC_DENTISTRY,
    FUNCTIONAL,
    AESTHETICS,
    SPECIAL_CARE;

    @Override
    public String code() {
        return Coded.lowerCase(this);
    }
}
