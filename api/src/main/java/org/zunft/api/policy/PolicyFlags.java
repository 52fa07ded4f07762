package org.zunft.api.policy;

/**
 * What the law of a profession allows around referrals. No team, setting or call can allow more than this; a
 * setting may only allow less.
 *
 * @param valueTracking whether the value of work from a referral may be noted
 * @param quota whether members may be asked for a number of referrals
 * @param awards whether awards or rewards may be given for referrals
 * @param leadText whether the need in the client's words may be shown to others than the receiver
 * @param consentPath how a client and a receiver may be brought together
 */
public record PolicyFlags(
        Permission valueTracking, Permission quota, Permission awards, Permission leadText, ConsentPath consentPath) {

    /** Nothing forbidden. */
    public static PolicyFlags unrestricted() {
        return new PolicyFlags(
                Permission.ALLOWED,
                Permission.ALLOWED,
                Permission.ALLOWED,
                Permission.ALLOWED,
                ConsentPath.CARD_OR_CONTACT);
    }

    /** Everything forbidden that can be, as professions of health and law need it. */
    public static PolicyFlags strict() {
        return new PolicyFlags(
                Permission.FORBIDDEN,
                Permission.FORBIDDEN,
                Permission.FORBIDDEN,
                Permission.FORBIDDEN,
                ConsentPath.CARD_ONLY);
    }
}
