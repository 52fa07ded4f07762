package org.zunft.core.access;

import java.util.Collection;
import java.util.Set;
import org.zunft.core.shared.MemberId;
import org.zunft.core.shared.OrganisationId;

/** Who works with whom. Answered by whoever keeps referrals, so that this room need not know them. */
public interface Partners {

    /**
     * With whom of some members a member has a referral that has not ended, in either direction.
     *
     * @param among of whom it is asked
     */
    Set<MemberId> of(OrganisationId organisation, MemberId member, Collection<MemberId> among);
}
