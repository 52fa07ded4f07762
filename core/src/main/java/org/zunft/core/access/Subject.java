package org.zunft.core.access;

import java.util.Set;
import org.zunft.core.organisation.OrganisationRole;
import org.zunft.core.shared.MemberId;
import org.zunft.core.shared.TeamId;

/** On what something is done. Always of the actor's own organisation: what lies outside does not exist for him. */
public sealed interface Subject {

    /** The organisation as a whole. */
    record WholeOrganisation() implements Subject {}

    /**
     * A team.
     *
     * @param team which
     */
    record OfTeam(TeamId team) implements Subject {}

    /**
     * Something that belongs to a member: his profile, his offer.
     *
     * @param owner whose it is
     * @param teams the teams of the owner
     * @param role what the owner does for the whole organisation
     */
    record OfMember(MemberId owner, Set<TeamId> teams, OrganisationRole role) implements Subject {}

    /**
     * How a member is reached.
     *
     * @param owner the member
     * @param teams the teams of the member
     * @param partners who gave him, or got from him, a referral that has not ended
     */
    record OfContact(MemberId owner, Set<TeamId> teams, Set<MemberId> partners) implements Subject {}

    /**
     * A need.
     *
     * @param giver who noted it
     */
    record OfNeed(MemberId giver) implements Subject {}

    /**
     * A referral.
     *
     * @param giver who passed it on
     * @param receiver who got it
     * @param ancestors who passed it on earlier in its chain
     */
    record OfReferral(MemberId giver, MemberId receiver, Set<MemberId> ancestors) implements Subject {}
}
