package org.zunft.core.memory;

import java.util.Optional;
import org.zunft.core.access.Passwords;
import org.zunft.core.shared.MemberId;
import org.zunft.core.shared.OrganisationId;

/** Password hashes in memory. */
public final class InMemoryPasswords implements Passwords {

    private final InMemoryRows<String> rows = new InMemoryRows<>();

    @Override
    public Optional<String> of(OrganisationId organisation, MemberId member) {
        return rows.find(organisation, member.value());
    }

    @Override
    public void put(OrganisationId organisation, MemberId member, String hash) {
        rows.put(organisation, member.value(), hash);
    }
}
