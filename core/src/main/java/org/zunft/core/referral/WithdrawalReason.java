package org.zunft.core.referral;

/** Why a referral was taken back. */
public enum WithdrawalReason {
    /** The giver no longer wants to pass it on. */
    GIVER,
    /** The client no longer wants it. */
    CLIENT,
    /** The client revoked consent. */
    CONSENT_REVOKED
}
