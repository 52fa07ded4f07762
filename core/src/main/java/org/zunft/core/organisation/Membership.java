package org.zunft.core.organisation;

import java.time.LocalDate;
import java.util.Optional;
import org.zunft.core.shared.MemberId;
import org.zunft.core.shared.MembershipId;
import org.zunft.core.shared.SeatId;
import org.zunft.core.shared.TeamId;

/**
 * A person's time in a team, on a seat.
 *
 * @param id its identity
 * @param member the person
 * @param team the team
 * @param seat the seat
 * @param role what the person does in the team
 * @param joinedOn the first day
 * @param leftOn the last day; empty while it lasts
 */
public record Membership(
        MembershipId id,
        MemberId member,
        TeamId team,
        SeatId seat,
        TeamRole role,
        LocalDate joinedOn,
        Optional<LocalDate> leftOn) {}
