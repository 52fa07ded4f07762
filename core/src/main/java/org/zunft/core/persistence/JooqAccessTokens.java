package org.zunft.core.persistence;

import static org.zunft.core.persistence.generated.Tables.ACCESS_TOKENS;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Record;
import org.zunft.core.access.AccessToken;
import org.zunft.core.access.AccessTokens;
import org.zunft.core.shared.MemberId;
import org.zunft.core.shared.OrganisationId;

/** Access tokens in MariaDB. */
@Singleton
public final class JooqAccessTokens implements AccessTokens {

    private final JooqTransactions transactions;

    /** Works in the open transaction. */
    public JooqAccessTokens(JooqTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Optional<AccessToken> findInAnyOrganisation(String secretHash) {
        return transactions
                .current()
                .selectFrom(ACCESS_TOKENS)
                .where(ACCESS_TOKENS.SECRET_HASH.eq(secretHash))
                .fetchOptional(JooqAccessTokens::token);
    }

    @Override
    public List<AccessToken> of(OrganisationId organisation, MemberId member) {
        return transactions
                .current()
                .selectFrom(ACCESS_TOKENS)
                .where(
                        ACCESS_TOKENS.ORGANISATION_ID.eq(organisation.value()),
                        ACCESS_TOKENS.MEMBER_ID.eq(member.value()),
                        ACCESS_TOKENS.REVOKED_AT.isNull())
                .orderBy(ACCESS_TOKENS.ID)
                .fetch(JooqAccessTokens::token);
    }

    @Override
    public void add(AccessToken token) {
        Record row = transactions.current().newRecord(ACCESS_TOKENS);
        row.set(ACCESS_TOKENS.ORGANISATION_ID, token.organisation().value());
        row.set(ACCESS_TOKENS.ID, token.id());
        row.set(ACCESS_TOKENS.MEMBER_ID, token.member().value());
        row.set(ACCESS_TOKENS.KIND, token.kind().name());
        row.set(ACCESS_TOKENS.NAME, token.name());
        row.set(ACCESS_TOKENS.SECRET_HASH, token.secretHash());
        row.set(ACCESS_TOKENS.CREATED_AT, token.createdAt());
        row.set(ACCESS_TOKENS.EXPIRES_AT, token.expiresAt());
        row.set(ACCESS_TOKENS.REVOKED_AT, token.revokedAt().orElse(null));
        Insertion.insert(transactions.current(), ACCESS_TOKENS, row);
    }

    @Override
    public boolean revoke(OrganisationId organisation, MemberId member, UUID token, Instant at) {
        return transactions
                        .current()
                        .update(ACCESS_TOKENS)
                        .set(ACCESS_TOKENS.REVOKED_AT, at)
                        .where(
                                ACCESS_TOKENS.ORGANISATION_ID.eq(organisation.value()),
                                ACCESS_TOKENS.MEMBER_ID.eq(member.value()),
                                ACCESS_TOKENS.ID.eq(token),
                                ACCESS_TOKENS.REVOKED_AT.isNull())
                        .execute()
                == 1;
    }

    private static AccessToken token(Record row) {
        return new AccessToken(
                row.get(ACCESS_TOKENS.ID),
                new OrganisationId(row.get(ACCESS_TOKENS.ORGANISATION_ID)),
                new MemberId(row.get(ACCESS_TOKENS.MEMBER_ID)),
                AccessToken.Kind.valueOf(row.get(ACCESS_TOKENS.KIND)),
                row.get(ACCESS_TOKENS.NAME),
                row.get(ACCESS_TOKENS.SECRET_HASH),
                row.get(ACCESS_TOKENS.CREATED_AT),
                row.get(ACCESS_TOKENS.EXPIRES_AT),
                Optional.ofNullable(row.get(ACCESS_TOKENS.REVOKED_AT)));
    }
}
