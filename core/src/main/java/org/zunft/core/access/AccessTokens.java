package org.zunft.core.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.zunft.core.shared.MemberId;
import org.zunft.core.shared.OrganisationId;

/** The tokens by which members act. */
public interface AccessTokens {

    /** The token with a hash, of whichever organisation: who shows it is not known before. */
    Optional<AccessToken> findInAnyOrganisation(String secretHash);

    /** The tokens of a member that are not revoked, by id. */
    List<AccessToken> of(OrganisationId organisation, MemberId member);

    /** Stores a new token. */
    void add(AccessToken token);

    /**
     * Revokes a token of a member.
     *
     * @return whether there was such a token, not revoked before
     */
    boolean revoke(OrganisationId organisation, MemberId member, UUID token, Instant at);
}
