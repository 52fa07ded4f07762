package org.zunft.core.access;

import java.util.Optional;
import org.zunft.core.shared.MemberId;
import org.zunft.core.shared.OrganisationId;

/** The password hashes of members, in PHC string format. */
public interface Passwords {

    /** The hash of a member's password; empty when the member cannot sign in by password. */
    Optional<String> of(OrganisationId organisation, MemberId member);

    /** Stores the hash of a member's password in place of an earlier one. */
    void put(OrganisationId organisation, MemberId member, String hash);
}
