package org.zunft.core.memory;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.zunft.core.access.AccessToken;
import org.zunft.core.access.AccessTokens;
import org.zunft.core.shared.AlreadyExists;
import org.zunft.core.shared.MemberId;
import org.zunft.core.shared.OrganisationId;

/** Access tokens in memory. */
public final class InMemoryAccessTokens implements AccessTokens {

    private final InMemoryRows<AccessToken> rows = new InMemoryRows<>();

    @Override
    public Optional<AccessToken> findInAnyOrganisation(String secretHash) {
        return rows.everywhere(token -> token.secretHash().equals(secretHash)).stream()
                .findFirst();
    }

    @Override
    public List<AccessToken> of(OrganisationId organisation, MemberId member) {
        return rows.all(
                organisation,
                token -> token.member().equals(member) && token.revokedAt().isEmpty());
    }

    @Override
    public void add(AccessToken token) {
        if (findInAnyOrganisation(token.secretHash()).isPresent()) {
            throw new AlreadyExists("token");
        }
        rows.add(token.organisation(), token.id(), token);
    }

    @Override
    public boolean revoke(OrganisationId organisation, MemberId member, UUID id, Instant at) {
        Optional<AccessToken> good = rows.find(organisation, id)
                .filter(token ->
                        token.member().equals(member) && token.revokedAt().isEmpty());
        good.ifPresent(token -> rows.put(
                organisation,
                id,
                new AccessToken(
                        id,
                        organisation,
                        member,
                        token.kind(),
                        token.name(),
                        token.secretHash(),
                        token.createdAt(),
                        token.expiresAt(),
                        Optional.of(at))));
        return good.isPresent();
    }
}
