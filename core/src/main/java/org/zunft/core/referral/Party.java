package org.zunft.core.referral;

/** In which part somebody acts on a referral. */
public enum Party {
    /** Who passed it on. */
    GIVER,
    /** Who got it. */
    RECEIVER,
    /** Who looks after the organisation. */
    OFFICE
}
