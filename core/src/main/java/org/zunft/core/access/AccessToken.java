package org.zunft.core.access;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.zunft.core.shared.MemberId;
import org.zunft.core.shared.OrganisationId;

/**
 * What a client shows to act as a member: a session from signing in, or an API token a member made. Only the hash of
 * the secret is stored.
 *
 * @param id its identity
 * @param organisation the organisation it is good for
 * @param member for whom it acts
 * @param kind how it came about
 * @param name what the member calls it
 * @param secretHash SHA-256 of the secret, in hexadecimal
 * @param createdAt when it was made
 * @param expiresAt when it ends
 * @param revokedAt when it was revoked; empty while it is good
 */
public record AccessToken(
        UUID id,
        OrganisationId organisation,
        MemberId member,
        Kind kind,
        String name,
        String secretHash,
        Instant createdAt,
        Instant expiresAt,
        Optional<Instant> revokedAt) {

    /** How a token came about. */
    public enum Kind {
        /** By signing in. */
        SESSION,
        /** Made for a program. */
        API
    }

    /** Whether it is good at a moment. */
    public boolean isGood(Instant moment) {
        return revokedAt.isEmpty() && moment.isBefore(expiresAt);
    }
}
