package org.zunft.core.access;

import java.util.Set;
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
     * Something that belongs to a member: his profile, his offer, his need.
     *
     * @param owner whose it is
     * @param teams the teams of the owner
     */
    record OfMember(MemberId owner, Set<TeamId> teams) implements Subject {}

    /**
     * A referral.
     *
     * @param giver who passed it on
     * @param receiver who got it
     * @param ancestors who passed it on earlier in its chain
     */
    record OfReferral(MemberId giver, MemberId receiver, Set<MemberId> ancestors) implements Subject {}
}
