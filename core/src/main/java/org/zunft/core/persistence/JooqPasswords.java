package org.zunft.core.persistence;

import static org.zunft.core.persistence.generated.Tables.PASSWORDS;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.zunft.core.access.Passwords;
import org.zunft.core.shared.MemberId;
import org.zunft.core.shared.OrganisationId;

/** Password hashes in MariaDB. */
@Singleton
public final class JooqPasswords implements Passwords {

    private final JooqTransactions transactions;

    /** Works in the open transaction. */
    public JooqPasswords(JooqTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Optional<String> of(OrganisationId organisation, MemberId member) {
        return transactions
                .current()
                .selectFrom(PASSWORDS)
                .where(PASSWORDS.ORGANISATION_ID.eq(organisation.value()), PASSWORDS.MEMBER_ID.eq(member.value()))
                .fetchOptional(PASSWORDS.HASH);
    }

    @Override
    public void put(OrganisationId organisation, MemberId member, String hash) {
        transactions
                .current()
                .insertInto(PASSWORDS)
                .set(PASSWORDS.ORGANISATION_ID, organisation.value())
                .set(PASSWORDS.MEMBER_ID, member.value())
                .set(PASSWORDS.HASH, hash)
                .onDuplicateKeyUpdate()
                .set(PASSWORDS.HASH, hash)
                .execute();
    }
}
