package org.zunft.core.organisation;

import org.zunft.core.shared.SeatId;
import org.zunft.core.shared.TeamId;
import org.zunft.core.shared.Version;

/**
 * One profession in one team, held by one member at a time.
 *
 * @param id its identity
 * @param team the team
 * @param occupation the ESCO code of the profession; unique in the team
 * @param scope what belongs to the seat, in words
 * @param exclusions what does not, in words
 * @param version for writing
 */
public record Seat(SeatId id, TeamId team, String occupation, String scope, String exclusions, Version version) {}
