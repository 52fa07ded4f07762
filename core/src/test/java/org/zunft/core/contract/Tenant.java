package org.zunft.core.contract;

import org.zunft.core.memory.Stores;
import org.zunft.core.shared.MemberId;
import org.zunft.core.shared.OrganisationId;

/**
 * An organisation with one member, for tests that need somebody to act.
 *
 * @param organisation the organisation
 * @param member the member
 */
public record Tenant(OrganisationId organisation, MemberId member) {

    /** Stores one. */
    public static Tenant in(Stores stores) {
        var world = World.in(stores);
        return new Tenant(world.organisation, world.newMember());
    }
}
