package org.zunft.core.need;

import org.zunft.core.shared.NeedId;
import org.zunft.core.shared.OrganisationId;

/** Where needs are. Answered by whoever keeps referrals, so that this room need not know them. */
public interface Whereabouts {

    /** Whether a need is with a receiver now: passed on, and neither declined, closed nor taken back. */
    boolean isWithReceiver(OrganisationId organisation, NeedId need);
}
