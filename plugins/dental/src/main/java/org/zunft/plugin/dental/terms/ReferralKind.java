package org.zunft.plugin.dental.terms;

/** Who sends the client. */
public enum ReferralKind implements Coded {
    CLIENT_WISH,
    FROM_DENTIST;

    @Override
    public String code() {
        return Coded.lowerCase(this);
    }
}
