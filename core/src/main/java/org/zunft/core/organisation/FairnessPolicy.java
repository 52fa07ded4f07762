package org.zunft.core.organisation;

/** Whether candidates of nearly equal fit take turns at being shown first. */
public enum FairnessPolicy {
    /** Near-ties go to whoever was shown less often for his merit. */
    TAKE_TURNS,
    /** Near-ties stay as the totals say. */
    TOTALS_ONLY
}
