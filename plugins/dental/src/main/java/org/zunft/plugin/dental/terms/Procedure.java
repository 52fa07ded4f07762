package org.zunft.plugin.dental.terms;

/** What is to be done. Our own names: fee schedules are mapped in the need schema, no text of them is used. */
public enum Procedure implements Coded {
    CHECKUP_PROPHYLAXIS,
    FILLING,
    ROOT_CANAL,
    ROOT_CANAL_RETREATMENT,
    APICOECTOMY,
    EXTRACTION,
    WISDOM_TOOTH_REMOVAL,
    IMPLANT,
    BONE_AUGMENTATION,
    PERIO_THERAPY,
    CROWN_BRIDGE,
    REMOVABLE_DENTURE,
    DENTURE_REPAIR,
    VENEER_BLEACHING,
    BRACES_CHILD,
    ALIGNER_ADULT,
    SPLINT_CMD,
    CHILD_TREATMENT,
    TRAUMA,
    EMERGENCY_PAIN;

    @Override
    public String code() {
        return Coded.lowerCase(this);
    }
}
