package org.zunft.core.referral;

import org.zunft.core.access.Action;

/** In which part somebody acts on a referral; who has several takes the first that may. */
public enum Party {
    /** Who got it. */
    RECEIVER(Action.RECEIVE_REFERRAL),
    /** Who passed it on. */
    GIVER(Action.GIVE_REFERRAL),
    /** Who looks after the organisation. */
    OFFICE(Action.VOID_REFERRAL);

    private final Action action;

    Party(Action action) {
        this.action = action;
    }

    /** What one must be allowed to act in this part. */
    Action action() {
        return action;
    }
}
